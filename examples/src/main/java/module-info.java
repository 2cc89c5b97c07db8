/** Small programs that use ConfigBuddy as a reader of the guide would. */
module io.configbuddy.examples {
    requires io.configbuddy.document;
    requires io.configbuddy.formats;
    requires io.configbuddy.migrator;
}
