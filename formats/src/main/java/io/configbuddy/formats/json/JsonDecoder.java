package io.configbuddy.formats.json;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarDecoder;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import java.math.BigInteger;

/** Reads scalars of all three syntaxes, which the parser has found to be right. */
final class JsonDecoder implements ScalarDecoder {
    static final JsonDecoder INSTANCE = new JsonDecoder();

    private JsonDecoder() {}

    @Override
    public String decode(Tree tree, int node) {
        String text = tree.source().text();
        int start = tree.start(node);
        int end = tree.end(node);
        ScalarType type = tree.type(node);
        if (type == ScalarType.STRING) {
            int quote = tree.style(node) == NodeStyle.PLAIN ? 0 : 1;
            return tree.has(node, Tree.ESCAPED)
                    ? unescape(text, start + quote, end - quote)
                    : text.substring(start + quote, end - quote);
        }
        return type.isNumber() ? number(text, start, end) : text.substring(start, end);
    }

    /** Return what a string without its quotes, or a key without quotes, says. */
    static String unescape(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\') {
                at = escape(out, text, at + 1);
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static int escape(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'v' -> out.append('\u000B');
            case '0' -> out.append('\0');
            case 'x' -> {
                out.append((char) (Characters.hex(text.charAt(at + 1)) << 4 | Characters.hex(text.charAt(at + 2))));
                return at + 3;
            }
            case 'u' -> {
                out.append((char) Characters.hex4(text, at + 1));
                return at + 5;
            }
            case '\r' -> {
                return text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            }
            case '\n', Characters.LINE_SEPARATOR, Characters.PARAGRAPH_SEPARATOR -> {}
            default -> out.append(c);
        }
        return at + 1;
    }

    /** Return a number, as JSON5 allows it, in JSON's spelling. */
    static String number(String text, int start, int end) {
        char sign = text.charAt(start);
        int digits = sign == '+' || sign == '-' ? start + 1 : start;
        String minus = sign == '-' ? "-" : "";
        char first = text.charAt(digits);
        if (first == 'I') {
            return minus + "inf";
        }
        if (first == 'N') {
            return "nan";
        }
        if (first == '0' && end - digits > 2 && (text.charAt(digits + 1) | 0x20) == 'x') {
            return minus + new BigInteger(text.substring(digits + 2, end), 16);
        }
        int point = digits;
        while (point < end && text.charAt(point) != '.') {
            point++;
        }
        boolean bareWhole = point < end && (point + 1 == end || !Characters.isDigit(text.charAt(point + 1)));
        if (sign != '+' && first != '.' && !bareWhole) {
            return text.substring(start, end);
        }
        StringBuilder out = new StringBuilder(end - start + 2).append(minus);
        if (first == '.') {
            out.append('0');
        }
        out.append(text, digits, Math.min(point + 1, end));
        if (bareWhole) {
            out.append('0');
        }
        return out.append(text, Math.min(point + 1, end), end).toString();
    }
}
