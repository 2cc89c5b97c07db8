import org.jspecify.annotations.NullMarked;

/** JSON, YAML, TOML, INI, {@code .properties} and {@code .env}, each read without losing anything of its text. */
@NullMarked
module io.configbuddy.formats {
    requires transitive io.configbuddy.document;
    requires static org.jspecify;

    exports io.configbuddy.formats.dotenv;
    exports io.configbuddy.formats.ini;
    exports io.configbuddy.formats.json;
    exports io.configbuddy.formats.properties;
    exports io.configbuddy.formats.toml;
    exports io.configbuddy.formats.yaml;

    provides io.configbuddy.document.format.DocumentFormat with
            io.configbuddy.formats.json.JsonFormat,
            io.configbuddy.formats.json.JsoncFormat,
            io.configbuddy.formats.json.Json5Format,
            io.configbuddy.formats.toml.TomlFormat,
            io.configbuddy.formats.yaml.YamlFormat,
            io.configbuddy.formats.ini.IniFormat,
            io.configbuddy.formats.properties.PropertiesFormat,
            io.configbuddy.formats.dotenv.DotenvFormat;
}
