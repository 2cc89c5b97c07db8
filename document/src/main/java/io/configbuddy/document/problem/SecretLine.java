package io.configbuddy.document.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the values of secret keys in one line, in whichever format it is.
 *
 * <p>It goes by the looks of the line alone, for it is asked about texts that no parser could read. In doubt more is taken
 * for the value rather than less.
 */
final class SecretLine {
    /** How the last secret value of a line goes on below. */
    enum Rest {
        /** It doesn't, or there is none. */
        NONE,
        /** All of the value stands below: after a key alone, or an opening bracket. */
        BELOW,
        /** All of it stands below as a block of text. */
        BLOCK,
        /** It began in quotes that are still open. */
        QUOTED
    }

    private static final int LONGEST_KEY = 200;

    private final String text;
    private final int start;
    private final int end;
    private final List<Span> values = new ArrayList<>(1);
    private Rest rest = Rest.NONE;
    /** Whether the key found last stands in brackets, or after a comma. */
    private boolean inBrackets;

    private boolean separated;

    private SecretLine(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    static SecretLine of(String text, Span line) {
        SecretLine secrets = new SecretLine(text, line.start(), line.end());
        secrets.scan();
        return secrets;
    }

    /** Return the parts of the line that are secret, in order. */
    List<Span> values() {
        return values;
    }

    Rest rest() {
        return rest;
    }

    /** Tell whether anything in the line looks like a key. */
    boolean hasKey() {
        return separated;
    }

    /** Tell whether the line begins with a word and a separator; padding of Base64 ({@code YQ==}) is none. */
    boolean isEntry() {
        int at = skip(start, " \t-\"'");
        while (at < end && isInWord(text.charAt(at))) {
            at++;
        }
        at = skip(at, "\"' \t");
        if (at >= end - 1) {
            return at == end - 1 && text.charAt(at) == ':';
        }
        char next = text.charAt(at + 1);
        return text.charAt(at) == ':' ? isBlank(next) : text.charAt(at) == '=' && next != '=';
    }

    private void scan() {
        int at = start;
        while (at < end) {
            boolean separator = text.charAt(at) == ':' || text.charAt(at) == '=';
            separated |= separator;
            at = separator && isAfterSecretKey(at) ? value(at + 1) : at + 1;
        }
        if (!separated) {
            word();
        }
    }

    private boolean isAfterSecretKey(int separator) {
        int keyEnd = separator;
        while (keyEnd > start && " \t+?".indexOf(text.charAt(keyEnd - 1)) >= 0) {
            keyEnd--;
        }
        int limit = Math.max(start, keyEnd - LONGEST_KEY);
        int at = keyEnd;
        if (at > start && isQuote(text.charAt(at - 1))) {
            char quote = text.charAt(--at);
            keyEnd = at;
            while (at > limit && text.charAt(at - 1) != quote) {
                at--;
            }
            inBrackets = before(at - 1) != '\n';
        } else {
            while (at > limit && "{,[(;\"'`:=".indexOf(text.charAt(at - 1)) < 0) {
                at--;
            }
            inBrackets = at > start && text.charAt(at - 1) != ':' && text.charAt(at - 1) != '=';
        }
        return SecretName.isSecret(text, at, keyEnd);
    }

    /** Return the last character before a place that is no blank; a line end where there is none. */
    private char before(int place) {
        int at = place;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at > start ? text.charAt(at - 1) : '\n';
    }

    /** Take the value that begins at or after {@code from}; return where to go on. */
    private int value(int from) {
        int at = skip(from, " \t:=");
        rest = Rest.BELOW;
        if (at == end) {
            return end;
        }
        char c = text.charAt(at);
        if (isQuote(c)) {
            return quoted(at, c);
        }
        if ((c == '|' || c == '>') && isAlone(at + 1)) {
            rest = Rest.BLOCK;
            return end;
        }
        rest = c == '#' ? Rest.BELOW : Rest.NONE;
        if (c == '{' || c == '[') {
            int close = close(at);
            rest = close == end ? Rest.BELOW : Rest.NONE;
            return add(at + 1, close);
        }
        return add(at, inBrackets ? flowEnd(at) : end);
    }

    private int quoted(int open, char quote) {
        rest = Rest.NONE;
        boolean triple = open + 2 < end && text.charAt(open + 1) == quote && text.charAt(open + 2) == quote;
        int from = open + (triple ? 3 : 1);
        int close = triple ? text.indexOf(text.substring(open, from), from) : closing(from, quote);
        if (close < 0 || close >= end) {
            rest = Rest.QUOTED;
            return add(from, end);
        }
        int next = skip(close + (triple ? 3 : 1), " \t");
        boolean over = next == end || ",}])#;/".indexOf(text.charAt(next)) >= 0;
        return over ? Math.max(add(from, close), close + 1) : add(from, end);
    }

    private int closing(int from, char quote) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return end;
    }

    private int close(int open) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            if (isQuote(c)) {
                i = closing(i + 1, c);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i;
            }
        }
        return end;
    }

    private int flowEnd(int from) {
        int at = from;
        while (at < end && ",}]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Take what follows a word that is a secret key, in a line whose separator is missing, or is a blank. */
    private void word() {
        int at = skip(start, " \t-");
        if (text.startsWith("export ", at)) {
            at = skip(at + "export ".length(), " \t");
        }
        int wordEnd = at;
        while (wordEnd < end && isInWord(text.charAt(wordEnd))) {
            wordEnd++;
        }
        int from = skip(wordEnd, " \t");
        if (from > wordEnd && from < end && SecretName.isSecret(text, at, wordEnd)) {
            add(from, end);
        }
    }

    private int add(int from, int to) {
        int last = to;
        while (last > from && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last > from) {
            values.add(new Span(from, last));
        }
        return Math.max(from, to);
    }

    private boolean isAlone(int from) {
        int at = skip(from, "0123456789+-");
        return skip(at, " \t") == end || text.charAt(skip(at, " \t")) == '#';
    }

    private int skip(int from, String chars) {
        int at = from;
        while (at < end && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
