package io.configbuddy.formats.json;

import java.util.Locale;

/** Names characters for people. */
final class Names {
    private Names() {}

    /** Return the character as it is when it can be seen, else its number. */
    static String glyph(char c) {
        return isVisible(c) ? String.valueOf(c) : number(c);
    }

    /** Return a name that fits "found …". */
    static String of(char c) {
        return switch (c) {
            case '\t' -> "a tab";
            case '\n', '\r' -> "a line break";
            case '\0' -> "a NUL character";
            case '\u00A0' -> "a no-break space (U+00A0)";
            case '\u200B' -> "a zero width space (U+200B)";
            case '\uFEFF' -> "a byte order mark (U+FEFF)";
            default -> isVisible(c) ? "\"" + c + "\"" : "the character " + number(c);
        };
    }

    /** Return what an escape's letter stands for. */
    static String escape(char letter) {
        return switch (letter) {
            case 'b' -> "a backspace";
            case 'f' -> "a form feed";
            case 'r' -> "a carriage return";
            case 't' -> "a tab";
            default -> "a line break";
        };
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7F || c > 0xA0 && Character.isDefined(c) && !Character.isSurrogate(c) && !isHidden(c);
    }

    private static boolean isHidden(char c) {
        return Characters.isBlank(c) || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    private static String number(char c) {
        return "U+" + Escapes.unicode(c).substring(2).toUpperCase(Locale.ROOT);
    }
}
