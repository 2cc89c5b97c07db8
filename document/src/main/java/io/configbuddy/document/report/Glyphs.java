package io.configbuddy.document.report;

import java.util.Locale;

/**
 * Shows text in a terminal without being told what to do by it.
 *
 * <p>Whatever a terminal might obey, or a reader not see, is shown by name or by a picture: escape sequences in a file
 * under test could otherwise rewrite what is on the screen, and text direction marks could hide what a line says.
 */
final class Glyphs {
    private static final String TAB = "    ";

    private Glyphs() {}

    /** Return how many columns {@link #append} takes for {@code c}. */
    static int width(int c) {
        if (c >= ' ' && c < 0x7f) {
            return 1;
        }
        if (c == '\t') {
            return TAB.length();
        }
        if (hasPicture(c)) {
            return 1;
        }
        return isHarmful(c) ? 3 + hex(c).length() + 1 : Columns.of(c);
    }

    /** Append {@code c} as it is when it is harmless, and something that stands for it when not. */
    static void append(StringBuilder out, int c) {
        if (c >= ' ' && c < 0x7f) {
            out.append((char) c);
        } else if (c == '\t') {
            out.append(TAB);
        } else if (hasPicture(c)) {
            out.append(c == 0x7f ? '\u2421' : (char) (0x2400 + c));
        } else if (isHarmful(c)) {
            out.append("<U+").append(hex(c)).append('>');
        } else {
            out.appendCodePoint(c);
        }
    }

    /** Append {@code text}, all of it on one line. */
    static void append(StringBuilder out, String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            append(out, c);
        }
    }

    private static boolean hasPicture(int c) {
        return c < ' ' || c == 0x7f;
    }

    private static boolean isHarmful(int c) {
        if (c < 0xa0) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return digits.length() < 4 ? "0000".substring(digits.length()) + digits : digits;
    }
}
