package io.configbuddy.formats.json;

/** Spells strings. */
final class Escapes {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out;
    private final char quote;
    private final Syntax syntax;
    /** Where a string is looked through: an array costs less than {@code charAt} does before anything is compiled. */
    private char[] room = new char[128];

    Escapes(StringBuilder out, char quote, Syntax syntax) {
        this.out = out;
        this.quote = quote;
        this.syntax = syntax;
    }

    /** Return a character as a {@code \}{@code u} escape. */
    static String unicode(char c) {
        return "\\u" + HEX.charAt(c >> 12) + HEX.charAt(c >> 8 & 15) + HEX.charAt(c >> 4 & 15) + HEX.charAt(c & 15);
    }

    /**
     * Append a string in quotes. Only what has to be is escaped: the quote, the backslash, control characters, and half
     * a surrogate pair, which no encoding of Unicode can carry; in JSON5 also the two Unicode line ends (section 5.2).
     */
    void append(String text) {
        out.append(quote);
        int plain = plain(text);
        if (plain == text.length()) {
            out.append(text);
        } else {
            out.append(text, 0, plain);
            escaped(text, plain);
        }
        out.append(quote);
    }

    /** Return how many characters stand for themselves before the first that is rare or needs an escape. */
    private int plain(String text) {
        int length = text.length();
        if (length > room.length) {
            room = new char[Math.max(length, room.length * 2)];
        }
        text.getChars(0, length, room, 0);
        for (int at = 0; at < length; at++) {
            char c = room[at];
            if (c < ' ' || c == quote || c == '\\' || c >= 0x2028) {
                return at;
            }
        }
        return length;
    }

    private void escaped(String text, int from) {
        for (int at = from; at < text.length(); at++) {
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
    }

    /** Return a stretch of text, which has no quotes around it, as a JSON string. */
    static String quoted(char[] text, int start, int end) {
        StringBuilder out = new StringBuilder();
        new Escapes(out, '"', Syntax.JSON).append(new String(text, start, end - start));
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
