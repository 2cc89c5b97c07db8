package io.configbuddy.formats.json;

import io.configbuddy.document.tree.ScalarType;

/** Scans the values that are words, and what people write in their place. */
final class Words {
    private static final int NONE = -1;

    private final char[] text;
    private ScalarType type = ScalarType.NULL;
    private boolean escaped;

    Words(char[] text) {
        this.text = text;
    }

    /** Return what the word scanned last is. */
    ScalarType type() {
        return type;
    }

    /** Return the offset after {@code true}, {@code false} or {@code null} at {@code start}, or -1. */
    int scan(int start) {
        String word;
        switch (text[start]) {
            case 't' -> {
                type = ScalarType.BOOLEAN;
                word = "true";
            }
            case 'f' -> {
                type = ScalarType.BOOLEAN;
                word = "false";
            }
            case 'n' -> {
                type = ScalarType.NULL;
                word = "null";
            }
            default -> {
                return NONE;
            }
        }
        int at = at(text, start, word);
        return at != NONE && Characters.isWord(text[at]) ? NONE : at;
    }

    /** Tell whether the identifier scanned last has escapes. */
    boolean escaped() {
        return escaped;
    }

    /**
     * Return the offset after the identifier at {@code start} (ECMAScript 5.1, section 7.6), or {@code start} when there
     * is none.
     */
    int identifier(int start) {
        escaped = false;
        int at = start;
        while (true) {
            char c = text[at];
            boolean escape = c == '\\' && text[at + 1] == 'u' && Characters.isHex4(text, at + 2);
            int point = escape ? hex4(at + 2) : codePoint(at);
            if (!(at == start ? Characters.isIdentifierStart(point) : Characters.isIdentifierPart(point))) {
                return at;
            }
            escaped |= escape;
            at += escape ? 6 : Character.charCount(point);
        }
    }

    private int codePoint(int at) {
        boolean pair = Character.isHighSurrogate(text[at]) && Character.isLowSurrogate(text[at + 1]);
        return pair ? Character.toCodePoint(text[at], text[at + 1]) : text[at];
    }

    private int hex4(int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = value << 4 | Characters.hex(text[i]);
        }
        return value;
    }

    /** Return the offset after {@code word} when it stands at {@code start}, or -1. */
    static int at(char[] text, int start, String word) {
        int at = start;
        for (int i = 0; i < word.length(); i++, at++) {
            if (text[at] != word.charAt(i)) {
                return NONE;
            }
        }
        return at;
    }
}
