package io.configbuddy.formats.toml;

import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.Value;

/** Spells keys and scalars. */
final class Spelling {
    private static final String HEX = "0123456789ABCDEF";
    private static final String BASIC = "\"\"\"";
    private static final String LITERAL = "'''";

    private final Quotes quotes;

    Spelling(Quotes quotes) {
        this.quotes = quotes;
    }

    /** Return a key: bare where that is possible. */
    static String key(String name) {
        boolean bare = !name.isEmpty();
        for (int i = 0; i < name.length() && bare; i++) {
            bare = Chars.inBareKey(name.charAt(i));
        }
        return bare ? name : string(name, false);
    }

    /** Return a scalar on one line. */
    String oneLine(Value.Scalar scalar) {
        return switch (scalar.type()) {
            case NULL -> throw new IllegalArgumentException("TOML has no null");
            case STRING -> string(scalar);
            case FLOAT -> decimal(scalar.text());
            default -> scalar.text();
        };
    }

    /** Return a scalar, over several lines when it is a text that has them and is wished so. */
    String scalar(Value.Scalar scalar) {
        boolean lines = switch (scalar.style()) {
            case LITERAL, FOLDED, MULTILINE_DOUBLE_QUOTED, MULTILINE_SINGLE_QUOTED ->
                scalar.text().indexOf('\n') >= 0;
            default -> false;
        };
        return lines ? lines(scalar.text(), scalar.style()) : oneLine(scalar);
    }

    private String string(Value.Scalar scalar) {
        String text = scalar.text();
        boolean threeQuotes = scalar.style() == NodeStyle.MULTILINE_SINGLE_QUOTED
                && quotes != Quotes.DOUBLE
                && text.indexOf('\\') >= 0
                && text.indexOf('\'') >= 0
                && text.indexOf('\n') < 0
                && canBeLiteral(text, LITERAL);
        if (threeQuotes) {
            return LITERAL + text + LITERAL;
        }
        return quotes == Quotes.DOUBLE ? basic(text) : string(text, quotes == Quotes.SINGLE);
    }

    private static String string(String text, boolean single) {
        boolean literal = single || text.indexOf('\\') >= 0 || text.indexOf('"') >= 0;
        return literal && text.indexOf('\n') < 0 && canBeLiteral(text, "'") ? "'" + text + "'" : basic(text);
    }

    /** Tell whether a text can stand between {@code quote} and itself, where nothing can be escaped. */
    private static boolean canBeLiteral(String text, String quote) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n' && isEscaped(text, i) && text.charAt(i) != '"' && text.charAt(i) != '\\') {
                return false;
            }
        }
        return !text.contains(quote) && !text.endsWith("'");
    }

    private static String basic(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(out, text, i);
        }
        return out.append('"').toString();
    }

    private String lines(String text, NodeStyle wish) {
        boolean literal = quotes == Quotes.SINGLE
                || quotes == Quotes.AUTO
                        && (wish == NodeStyle.MULTILINE_SINGLE_QUOTED
                                || text.indexOf('\\') >= 0
                                || text.contains(BASIC));
        if (literal && canBeLiteral(text, LITERAL)) {
            return LITERAL + "\n" + text + LITERAL;
        }
        StringBuilder out = new StringBuilder(text.length() + 8).append(BASIC).append('\n');
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == '"' ? run + 1 : 0;
            if (c == '\n') {
                out.append('\n');
            } else if (c == '"' && run % 3 != 0 && i + 1 < text.length()) {
                out.append('"');
            } else {
                append(out, text, i);
            }
        }
        return out.append(BASIC).toString();
    }

    private static void append(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        if (!isEscaped(text, at)) {
            out.append(c);
            return;
        }
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                // Half of a pair is no character, and has no spelling in TOML.
                int value = Character.isSurrogate(c) ? '\ufffd' : c;
                out.append("\\u").append(HEX.charAt(value >> 12)).append(HEX.charAt(value >> 8 & 15));
                out.append(HEX.charAt(value >> 4 & 15)).append(HEX.charAt(value & 15));
            }
        }
    }

    /** Tell whether the character at {@code at} must be escaped, or would be invisible. */
    private static boolean isEscaped(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ' || c == '"' || c == '\\') {
            return true;
        }
        if (c < '\u007f') {
            return false;
        }
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                    : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }

    /** A float without a point or an exponent would be read as a whole number. */
    private static String decimal(String text) {
        boolean whole = true;
        for (int i = 0; i < text.length() && whole; i++) {
            whole = text.charAt(i) == '-' || Chars.isDigit(text.charAt(i));
        }
        return whole ? text + ".0" : text;
    }
}
