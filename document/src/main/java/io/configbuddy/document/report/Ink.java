package io.configbuddy.document.report;

import io.configbuddy.document.problem.Severity;

/** The colors, as ANSI escape sequences: bold, in the shades that both dark and light terminals show. */
final class Ink {
    static final String ERROR = "\u001b[1;31m";
    static final String WARNING = "\u001b[1;33m";
    static final String NOTE = "\u001b[1;36m";
    static final String FRAME = "\u001b[1;34m";
    static final String STRONG = "\u001b[1m";

    private static final String OFF = "\u001b[0m";

    private final boolean color;

    Ink(boolean color) {
        this.color = color;
    }

    static String of(Severity severity) {
        if (severity == Severity.ERROR) {
            return ERROR;
        }
        return severity == Severity.WARNING ? WARNING : NOTE;
    }

    void on(StringBuilder out, String ink) {
        if (color) {
            out.append(ink);
        }
    }

    void off(StringBuilder out) {
        if (color) {
            out.append(OFF);
        }
    }
}
