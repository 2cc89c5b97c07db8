package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarDecoder;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import java.math.BigInteger;

/** Reads what a scalar says from its spelling, which the parser has checked. */
final class TomlDecoder implements ScalarDecoder {
    static final TomlDecoder INSTANCE = new TomlDecoder();

    /** So many hexadecimal digits fit a long whatever they are. */
    private static final int SAFE_DIGITS = 15;

    private TomlDecoder() {}

    @Override
    public String decode(Tree tree, int node) {
        String text = tree.source().text();
        int from = tree.start(node);
        int to = tree.end(node);
        ScalarType type = tree.type(node);
        return switch (type) {
            case STRING -> string(text, from, to, tree.style(node), tree.has(node, Tree.ESCAPED));
            case INTEGER -> integer(text, from, to);
            case FLOAT -> number(text, from, to);
            case OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_TIME -> temporal(text, from, to);
            default -> text.substring(from, to);
        };
    }

    /** Return what a string or a key says. */
    static String string(String text, int from, int to, NodeStyle style, boolean escaped) {
        int quotes = switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> 1;
            case MULTILINE_SINGLE_QUOTED, MULTILINE_DOUBLE_QUOTED -> 3;
            default -> 0;
        };
        int start = from + quotes;
        int end = to - quotes;
        if (!escaped) {
            return text.substring(start, end);
        }
        if (quotes == 3 && text.startsWith("\r\n", start)) {
            start += 2;
        } else if (quotes == 3 && text.charAt(start) == '\n') {
            start++;
        }
        return style == NodeStyle.MULTILINE_SINGLE_QUOTED
                ? Unescaper.unfold(text, start, end)
                : Unescaper.unescape(text, start, end);
    }

    private static String integer(String text, int from, int to) {
        if (to - from > 2 && text.charAt(from) == '0') {
            String digits = number(text, from + 2, to);
            int radix = switch (text.charAt(from + 1)) {
                case 'x' -> 16;
                case 'o' -> 8;
                default -> 2;
            };
            return digits.length() <= SAFE_DIGITS
                    ? Long.toString(Long.parseLong(digits, radix))
                    : new BigInteger(digits, radix).toString();
        }
        String decimal = number(text, from, to);
        return decimal.equals("-0") ? "0" : decimal;
    }

    /** Return the number without what JSON's spelling lacks: a plus sign in front, underscores, the sign of nan. */
    private static String number(String text, int from, int to) {
        if (text.charAt(to - 1) == 'n') {
            return "nan";
        }
        int start = text.charAt(from) == '+' ? from + 1 : from;
        int plain = start;
        while (plain < to && text.charAt(plain) != '_') {
            plain++;
        }
        if (plain == to) {
            return text.substring(start, to);
        }
        StringBuilder digits = new StringBuilder(to - start);
        for (int i = start; i < to; i++) {
            if (text.charAt(i) != '_') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Return the date or time with a capital T and Z, and with the seconds that TOML 1.1 lets one leave out. */
    private static String temporal(String text, int from, int to) {
        boolean dated = text.charAt(from + 2) != ':';
        int time = dated ? from + Temporals.DATE_LENGTH + 1 : from;
        StringBuilder out = new StringBuilder(to - from + 3);
        if (dated) {
            out.append(text, from, time - 1).append('T');
        }
        out.append(text, time, time + 5);
        int rest = time + 5;
        if (rest == to || text.charAt(rest) != ':') {
            out.append(":00");
        }
        if (rest < to) {
            boolean lower = text.charAt(to - 1) == 'z';
            out.append(text, rest, lower ? to - 1 : to).append(lower ? "Z" : "");
        }
        return out.toString();
    }
}
