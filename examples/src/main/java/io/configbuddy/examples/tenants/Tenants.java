package io.configbuddy.examples.tenants;

import io.configbuddy.core.Config;
import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.core.convert.DataSize;
import io.configbuddy.core.convert.Secret;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Loads the settings of all tenants at once, and lets each see its own and what is said for all. */
public final class Tenants {
    private Tenants() {}

    /** What a tenant has. */
    record Tenant(String title, String plan, Limits limits, Mail mail, Optional<Secret> apiKey) {
        record Limits(int users, DataSize uploads) {}

        record Mail(String from, String greeting) {}
    }

    /** List the tenants of a folder; profiles may follow. */
    public static void main(String[] arguments) {
        String[] profiles = Arrays.copyOfRange(arguments, 1, arguments.length);
        print(load(Path.of(arguments[0]), profiles), System.out);
    }

    static Config load(Path folder, String... profiles) {
        return ConfigBuddy.builder()
                .folder(folder)
                .file("application.yaml")
                .namespaceFiles("tenants", "tenants")
                .inheritingNamespaces("tenants.*")
                .profiles(profiles)
                .load();
    }

    static void print(Config config, PrintStream out) {
        for (String path : config.namespaces()) {
            Config own = config.namespace(path);
            Tenant tenant = own.bind(Tenant.class);
            out.println(path + ": " + tenant.limits().users() + " users, "
                    + tenant.limits().uploads().bytes() + " bytes; "
                    + tenant.mail().greeting() + " ("
                    + tenant.mail().from() + ")");
        }
    }
}
