package io.configbuddy.examples.shop;

import io.configbuddy.core.Config;
import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.core.ConfigBuilder;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.report.HumanStyle;
import io.configbuddy.document.report.ProblemRenderer;
import java.io.PrintStream;

/**
 * A service that tells what it would do. Start it with its file, and overrides if you like: {@code
 * examples/files/shop/application.yaml --server.port=9090}.
 */
public final class ShopService {
    private ShopService() {}

    /** Start, or say all that is wrong with the configuration. */
    public static void main(String[] arguments) {
        ConfigBuilder settings = ConfigBuddy.usual(arguments[0]).arguments(arguments);
        System.exit(start(settings, System.out, System.err));
    }

    /** Do so with a configuration as one wants it; return the exit code. */
    public static int start(ConfigBuilder builder, PrintStream out, PrintStream err) {
        try {
            Config config = builder.load();
            run(config.bind(ShopSettings.class), out);
            return 0;
        } catch (ConfigException e) {
            err.print(ProblemRenderer.human(HumanStyle.plain()).render(e.problems()));
            return 1;
        }
    }

    private static void run(ShopSettings settings, PrintStream out) {
        ShopSettings.Server server = settings.server();
        out.println(settings.name() + " listens on " + server.host() + ":" + server.port());
        out.println("closes idle connections after " + server.idleTimeout().toSeconds() + " s, takes uploads of "
                + server.maxUpload().bytes() + " bytes");
        ShopSettings.Database database = settings.database();
        out.println("stores orders in " + database.url() + " as " + database.user() + ", password "
                + database.password() + ", at most " + database.pool().max() + " connections");
        if (settings.storage() instanceof Storage.Folder folder) {
            out.println("puts uploads into the folder " + folder.path());
        } else if (settings.storage() instanceof Storage.Bucket bucket) {
            out.println("puts uploads into the bucket " + bucket.name() + " in " + bucket.region());
        }
        out.println("talks to " + settings.peers());
        settings.proxy().ifPresent(proxy -> out.println("through " + proxy));
    }
}
