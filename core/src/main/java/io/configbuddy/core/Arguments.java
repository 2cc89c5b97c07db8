package io.configbuddy.core;

import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The overrides among command line arguments: {@code --set server.port=9090} and {@code --server.port=9090}.
 *
 * <p>What has another form is left to the program, and so is everything after {@code --}. Immutable and safe for use by
 * several threads.
 */
public final class Arguments {
    private final List<TextEntry> entries;
    private final List<String> rest;
    private final List<Problem> problems;

    private Arguments(List<TextEntry> entries, List<String> rest, List<Problem> problems) {
        this.entries = List.copyOf(entries);
        this.rest = List.copyOf(rest);
        this.problems = List.copyOf(problems);
    }

    /** Find the overrides in the arguments of a program. */
    public static Arguments parse(String... arguments) {
        List<TextEntry> entries = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--")) {
                rest.addAll(List.of(arguments).subList(i, arguments.length));
                break;
            }
            if (argument.equals("--set")) {
                add("--set ", ++i < arguments.length ? arguments[i] : "", entries, problems);
            } else if (argument.startsWith("--set=")) {
                add("--set=", argument.substring("--set=".length()), entries, problems);
            } else if (argument.startsWith("--") && argument.indexOf('=') > 2) {
                add("--", argument.substring(2), entries, problems);
            } else {
                rest.add(argument);
            }
        }
        return new Arguments(entries, rest, problems);
    }

    private static void add(String option, String override, List<TextEntry> entries, List<Problem> problems) {
        int equals = separator(override);
        if (equals <= 0) {
            problems.add(
                    Problem.error("arguments.no-value", "expected PATH=VALUE after --set, but found " + shown(override))
                            .help("write --set server.port=9090")
                            .build());
            return;
        }
        try {
            Path path = Path.parse(override.substring(0, equals));
            if (path.isQuery()) {
                problems.add(Problem.error("arguments.query", path + " may name several values")
                        .help("name one value, such as servers[0].port")
                        .build());
                return;
            }
            entries.add(TextEntry.of(path, option + override.substring(0, equals), override.substring(equals + 1)));
        } catch (ConfigException e) {
            problems.addAll(e.problems());
        }
    }

    /** Return what was written instead of an override, without what may be a value, and so a secret. */
    private static String shown(String override) {
        int end = 0;
        while (end < override.length() && "=: ".indexOf(override.charAt(end)) < 0) {
            end++;
        }
        String start = override.substring(0, end);
        return override.isEmpty() ? "nothing" : end == override.length() ? start : start + override.charAt(end) + "…";
    }

    /** Return where the value's equals sign is: one in brackets or quotes belongs to the path. */
    private static int separator(String override) {
        char quote = 0;
        int depth = 0;
        for (int i = 0; i < override.length(); i++) {
            char c = override.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                depth += c == '[' ? 1 : -1;
            } else if (c == '=' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Return the arguments that are no overrides, in their order. */
    public List<String> rest() {
        return rest;
    }

    List<TextEntry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Return the names of what is overridden, never the values. */
    @Override
    public String toString() {
        return entries.toString();
    }
}
