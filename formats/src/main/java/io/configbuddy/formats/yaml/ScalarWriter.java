package io.configbuddy.formats.yaml;

import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value.Scalar;

/** Writes scalars: on one line, or as text blocks. */
final class ScalarWriter {
    /** How many columns folded text gets at least, however deep it is indented. */
    private static final int LEAST_ROOM = 20;

    private final StringBuilder out;
    private final PlainRules rules = new PlainRules();
    private final Quotes quotes;
    private final boolean old;
    private final int width;

    ScalarWriter(StringBuilder out, Quotes quotes, boolean old, int width) {
        this.out = out;
        this.quotes = quotes;
        this.old = old;
        this.width = width;
    }

    /** Write a key on one line. */
    void key(Scalar key, boolean flow) {
        write(key, flow, Quotes.AUTO);
    }

    /** Write a value on one line. */
    void value(Scalar value, boolean flow) {
        write(value, flow, quotes);
    }

    private void write(Scalar scalar, boolean flow, Quotes wanted) {
        String text = scalar.text();
        switch (scalar.type()) {
            case STRING, LOCAL_TIME:
                string(text, flow, wanted == Quotes.AUTO ? wish(scalar.style()) : wanted);
                break;
            case FLOAT:
                out.append(floating(text));
                break;
            default:
                out.append(text);
        }
    }

    private static Quotes wish(NodeStyle style) {
        switch (style) {
            case SINGLE_QUOTED:
                return Quotes.SINGLE;
            case DOUBLE_QUOTED:
                return Quotes.DOUBLE;
            default:
                return Quotes.AUTO;
        }
    }

    private void string(String text, boolean flow, Quotes wanted) {
        boolean apostrophe = text.indexOf('\'') >= 0;
        boolean escapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        if (wanted == Quotes.AUTO && rules.isPlain(text, flow)) {
            out.append(text);
        } else if ((wanted == Quotes.SINGLE || wanted == Quotes.AUTO && escapes && !apostrophe) && isSingle(text)) {
            out.append('\'').append(text.replace("'", "''")).append('\'');
        } else {
            doubleQuoted(text);
        }
    }

    private static boolean isSingle(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!PlainRules.isPrintable(text, i)) {
                return false;
            }
        }
        return true;
    }

    private void doubleQuoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (PlainRules.isPrintable(text, i) && c != '\t') {
                out.append(c);
            } else if (Escapes.letter(c) != 0) {
                out.append('\\').append(Escapes.letter(c));
            } else {
                out.append("\\u").append(TextFaults.hex(c));
            }
        }
        out.append('"');
    }

    /** Return how a floating-point number is written. */
    String floating(String text) {
        switch (text) {
            case "inf", "-inf":
                return text.replace("inf", ".inf");
            case "nan":
                return ".nan";
            default:
                break;
        }
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        String mantissa = exponent < 0 ? text : text.substring(0, exponent);
        boolean whole = mantissa.indexOf('.') < 0;
        if (whole && (exponent < 0 || old)) {
            mantissa += ".0";
        }
        if (exponent < 0) {
            return mantissa;
        }
        String power = text.substring(exponent + 1);
        boolean signed = power.charAt(0) == '+' || power.charAt(0) == '-';
        return mantissa + text.charAt(exponent) + (old && !signed ? "+" : "") + power;
    }

    /** Tell whether a value is written as a text block, outside of brackets. */
    boolean isBlock(Scalar scalar) {
        if (scalar.type() != ScalarType.STRING || quotes != Quotes.AUTO || wish(scalar.style()) != Quotes.AUTO) {
            return false;
        }
        String text = scalar.text();
        boolean wished = scalar.style() == NodeStyle.LITERAL || scalar.style() == NodeStyle.FOLDED;
        return (wished || text.indexOf('\n') >= 0) && isBlockText(text);
    }

    private static boolean isBlockText(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                if (!PlainRules.isPrintable(text, i)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /**
     * Write the indicator of a text block.
     *
     * @param indent how much more the text is indented than what is around it
     */
    void blockHeader(Scalar scalar, int indent) {
        String text = scalar.text();
        out.append(scalar.style() == NodeStyle.FOLDED ? '>' : '|');
        int first = 0;
        while (text.charAt(first) == '\n') {
            first++;
        }
        if (text.charAt(first) == ' ') {
            out.append(indent);
        }
        if (!text.endsWith("\n")) {
            out.append('-');
        } else if (isKept(scalar)) {
            out.append('+');
        }
    }

    /** Tell whether empty lines behind a text block would become part of it. */
    boolean isKept(Scalar scalar) {
        return scalar.text().endsWith("\n\n");
    }

    /** Write the lines of a text block, each ended, in a column. */
    void blockLines(Scalar scalar, int column) {
        String text = scalar.text();
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (scalar.style() == NodeStyle.FOLDED) {
            folded(body, column);
            return;
        }
        int start = 0;
        while (start <= body.length()) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            line(body, start, end, column);
            start = end + 1;
        }
    }

    private void line(String text, int start, int end, int column) {
        if (end > start) {
            pad(column);
            out.append(text, start, end);
        }
        out.append('\n');
    }

    /** Between two lines that begin with text, reading drops a line end: one more is written. */
    private void folded(String body, int column) {
        boolean before = false;
        int start = 0;
        while (start <= body.length()) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            boolean plain = end > start && !Chars.isBlank(body.charAt(start));
            if (before && plain) {
                out.append('\n');
            }
            if (plain) {
                wrapped(body, start, end, column);
            } else {
                line(body, start, end, column);
            }
            before = end > start ? plain : before;
            start = end + 1;
        }
    }

    /** Write a line as several, broken at single spaces so that none is wider than told, if possible. */
    private void wrapped(String text, int start, int end, int column) {
        int from = start;
        int room = Math.max(width - column, LEAST_ROOM);
        while (width > 0 && end - from > room) {
            int at = breakAt(text, from, end, from + room);
            if (at < 0) {
                break;
            }
            line(text, from, at, column);
            from = at + 1;
        }
        line(text, from, end, column);
    }

    /** Return the last single space at or before {@code limit}, or else the first one after it, or -1. */
    private static int breakAt(String text, int from, int end, int limit) {
        for (int i = Math.min(limit, end - 2); i > from; i--) {
            if (isSingleSpace(text, i)) {
                return i;
            }
        }
        for (int i = limit + 1; i < end - 1; i++) {
            if (isSingleSpace(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSingleSpace(String text, int i) {
        return text.charAt(i) == ' ' && !Chars.isBlank(text.charAt(i - 1)) && !Chars.isBlank(text.charAt(i + 1));
    }

    void pad(int column) {
        for (int i = 0; i < column; i++) {
            out.append(' ');
        }
    }
}
