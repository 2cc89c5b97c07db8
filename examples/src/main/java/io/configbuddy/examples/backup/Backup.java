package io.configbuddy.examples.backup;

import io.configbuddy.core.Arguments;
import io.configbuddy.core.Config;
import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.report.HumanStyle;
import io.configbuddy.document.report.ProblemRenderer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A tool that takes each of its settings from the command line as well: {@code backup.toml --keep=3 --set
 * target.folder=/mnt photos}, and says with {@code backup.toml explain keep} where one comes from.
 */
public final class Backup {
    private Backup() {}

    /** What the tool can be told. */
    record Settings(int keep, boolean compress, List<String> exclude, Target target) {
        record Target(Path folder) {}
    }

    /** Run, or say all that is wrong with the settings. */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Do so, with results and reports going where one wants them; return the exit code. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Arguments overrides = Arguments.parse(arguments);
        List<String> words = overrides.rest();
        for (String word : words) {
            if (word.startsWith("--")) {
                err.println(word + " is no option: a setting is given as --keep=3");
                return 2;
            }
        }
        try {
            Config config = ConfigBuddy.builder()
                    .file(words.get(0))
                    .arguments(overrides)
                    .load();
            if (words.size() == 3 && words.get(1).equals("explain")) {
                out.print(config.explain(words.get(2)));
            } else {
                backUp(config.bind(Settings.class), words.subList(1, words.size()), out);
            }
            return 0;
        } catch (ConfigException e) {
            err.print(ProblemRenderer.human(HumanStyle.plain()).render(e.problems()));
            return 1;
        }
    }

    private static void backUp(Settings settings, List<String> folders, PrintStream out) {
        for (String folder : folders) {
            String name = settings.compress() ? folder + ".zip" : folder;
            out.println(folder + " -> " + settings.target().folder().resolve(name) + ", keeping " + settings.keep()
                    + ", without " + settings.exclude());
        }
    }
}
