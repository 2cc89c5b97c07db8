package io.configbuddy.formats.json;

/** Spells strings. */
final class Escapes {
    private static final String HEX = "0123456789abcdef";

    private Escapes() {}

    /** Return a character as a {@code \}{@code u} escape. */
    static String unicode(char c) {
        return "\\u" + HEX.charAt(c >> 12) + HEX.charAt(c >> 8 & 15) + HEX.charAt(c >> 4 & 15) + HEX.charAt(c & 15);
    }

    /**
     * Append a string in quotes. Only what has to be is escaped: the quote, the backslash, control characters, and half
     * a surrogate pair, which no encoding of Unicode can carry; in JSON5 also the two Unicode line ends (section 5.2).
     */
    static void append(StringBuilder out, String text, char quote, Syntax syntax) {
        out.append(quote);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                control(out, c);
            } else if (c < 0x2028) {
                out.append(c);
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                out.append(pair ? text.substring(at, at + 2) : unicode(c));
                at += pair ? 1 : 0;
            } else if (syntax == Syntax.JSON5 && Characters.ends(c, true)) {
                out.append(unicode(c));
            } else {
                out.append(c);
            }
        }
        out.append(quote);
    }

    /** Return a stretch of text, which has no quotes around it, as a JSON string. */
    static String quoted(char[] text, int start, int end) {
        StringBuilder out = new StringBuilder();
        append(out, new String(text, start, end - start), '"', Syntax.JSON);
        return out.toString();
    }

    /** Return what stands between single quotes as a JSON string, with the escapes that it has. */
    static String requoted(char[] text, int start, int end) {
        StringBuilder out = new StringBuilder().append('"');
        for (int at = start; at < end; at++) {
            char c = text[at];
            if (c == '"') {
                out.append('\\').append(c);
            } else if (c == '\\' && text[at + 1] == '\'') {
                out.append('\'');
                at++;
            } else if (c == '\\') {
                out.append(c).append(text[++at]);
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static void control(StringBuilder out, char c) {
        int letter = "\b\t\n\f\r".indexOf(c);
        if (letter < 0) {
            out.append(unicode(c));
        } else {
            out.append('\\').append("btnfr".charAt(letter));
        }
    }
}
