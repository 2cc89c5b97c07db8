package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.ScalarType;

/**
 * Tells which strings may be written without quotes.
 *
 * <p>Stricter than the grammar: what readers of YAML 1.1 take for a boolean, a number or a date is quoted in 1.2, too,
 * since most programs still read that way.
 */
final class PlainRules {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final Resolver core = new Resolver(new char[0], false);
    private final Resolver old = new Resolver(new char[0], true);

    /** Tell whether a string keeps its meaning without quotes, within brackets or outside. */
    boolean isPlain(String text, boolean flow) {
        if (text.isEmpty() || !isStart(text, flow) || Chars.isBlank(text.charAt(text.length() - 1))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isInner(text, i, flow)) {
                return false;
            }
        }
        return core.of(text) == ScalarType.STRING && old.of(text) == ScalarType.STRING && !isOldWord(text);
    }

    private static boolean isStart(String text, boolean flow) {
        char first = text.charAt(0);
        if (text.startsWith("---") || text.startsWith("...")) {
            return false;
        }
        if ((first == '-' || first == '?' || first == ':') && text.length() > 1) {
            char second = text.charAt(1);
            return second != ' ' && !(flow && Chars.is(second, Chars.FLOW_INDICATOR));
        }
        return first != ' ' && INDICATORS.indexOf(first) < 0;
    }

    private static boolean isInner(String text, int i, boolean flow) {
        char c = text.charAt(i);
        if (c == '#') {
            return i == 0 || text.charAt(i - 1) != ' ';
        }
        if (c == ':') {
            return i + 1 < text.length() && text.charAt(i + 1) != ' ';
        }
        return isPrintable(text, i) && c != '\t' && !(flow && Chars.is(c, Chars.FLOW_INDICATOR));
    }

    /** Tell whether a character may stand as it is in any scalar; tabs may, line ends may not. */
    static boolean isPrintable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        // YAML 1.1 takes U+0085, U+2028 and U+2029 for line ends.
        return c >= ' ' && c < 127 || c == '\t' || Chars.isWide(c) && c != '\u0085' && c != '\u2028' && c != '\u2029';
    }

    private static boolean isOldWord(String text) {
        switch (text) {
            case "y", "Y", "n", "N", "=", "<<":
                return true;
            default:
                return false;
        }
    }
}
