import org.jspecify.annotations.NullMarked;

/** The {@code configbuddy} command. */
@NullMarked
module io.configbuddy.cli {
    requires io.configbuddy.core;
    requires io.configbuddy.document;
    requires io.configbuddy.formats;
    requires io.configbuddy.migrator;
    requires static org.jspecify;
}
