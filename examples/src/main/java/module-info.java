/** Small programs that use ConfigBuddy as a reader of the guide would. */
module io.configbuddy.examples {
    requires io.configbuddy;
    requires io.configbuddy.migrator;

    // Binding calls the constructors of these packages' records.
    opens io.configbuddy.examples.backup to
            io.configbuddy.core;
    opens io.configbuddy.examples.gate to
            io.configbuddy.core;
    opens io.configbuddy.examples.shop to
            io.configbuddy.core;
    opens io.configbuddy.examples.start to
            io.configbuddy.core;
    opens io.configbuddy.examples.tenants to
            io.configbuddy.core;
}
