import org.jspecify.annotations.NullMarked;

/** JSON, YAML, TOML, INI, {@code .properties} and {@code .env}, each read without losing anything of its text. */
@NullMarked
module io.configbuddy.formats {
    requires transitive io.configbuddy.document;
    requires static org.jspecify;
}
