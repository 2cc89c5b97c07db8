package io.configbuddy.formats.ini;

/** How the name of a key or a section is spelled. */
enum Name {
    /** It says what it spells. */
    PLAIN,
    /** It says what it spells in lower case. */
    FOLDED,
    /** It says what it spells without its backslashes, each of which stands before what is meant. */
    ESCAPED,
    /** The same, but only backslashes before quotes and backslashes go. */
    QUOTES_ESCAPED;

    /** Return what a name says. */
    String decode(char[] text, int start, int end) {
        return decode(new String(text, start, end - start), 0, end - start);
    }

    /** Return what a name says. */
    String decode(String text, int start, int end) {
        if (this == PLAIN) {
            return text.substring(start, end);
        }
        StringBuilder name = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (this == FOLDED) {
                c = Character.toLowerCase(c);
            } else if (c == '\\' && i + 1 < end && isEscape(text.charAt(i + 1))) {
                c = text.charAt(++i);
            }
            name.append(c);
        }
        return name.toString();
    }

    private boolean isEscape(char c) {
        return this == ESCAPED || c == '"' || c == '\\';
    }

    /** Return how a plain name is spelled where upper and lower case make no difference. */
    static Name folded(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] != Character.toLowerCase(text[i])) {
                return FOLDED;
            }
        }
        return PLAIN;
    }
}
