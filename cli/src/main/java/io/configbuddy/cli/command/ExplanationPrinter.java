package io.configbuddy.cli.command;

import io.configbuddy.core.Explanation;

/** Shows explanations to people: the lines of the explanation itself, with colour where that is wanted. */
final class ExplanationPrinter {
    private static final String STRONG = "\u001b[1m";
    private static final String WINS = "\u001b[1;36m";
    private static final String OFF = "\u001b[0m";

    private ExplanationPrinter() {}

    static String text(Explanation explanation, boolean color) {
        String plain = explanation.toString();
        if (!color) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length() + 64);
        int from = 0;
        while (from < plain.length()) {
            int end = plain.indexOf('\n', from);
            String line = plain.substring(from, end);
            if (line.startsWith("  * ")) {
                out.append(WINS).append(line).append(OFF);
            } else if (!line.startsWith("  ")) {
                out.append(STRONG).append(line).append(OFF);
            } else {
                out.append(line);
            }
            out.append('\n');
            from = end + 1;
        }
        return out.toString();
    }
}
