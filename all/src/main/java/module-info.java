/** All that most applications need: what loads a configuration, and the formats to read it in. */
module io.configbuddy {
    requires transitive io.configbuddy.core;
    requires transitive io.configbuddy.formats;
}
