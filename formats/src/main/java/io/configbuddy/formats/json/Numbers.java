package io.configbuddy.formats.json;

import io.configbuddy.document.tree.ScalarType;

/** Scans numbers: RFC 8259, section 6; JSON5, section 6. */
final class Numbers {
    /** The longest hexadecimal number: converting one to decimal takes more than linear time. */
    static final int MOST_HEX_DIGITS = 10_000;

    private static final int NONE = -1;

    private final char[] text;
    private final Syntax syntax;
    private final Faults faults;
    private ScalarType type = ScalarType.INTEGER;

    Numbers(char[] text, Syntax syntax, Faults faults) {
        this.text = text;
        this.syntax = syntax;
        this.faults = faults;
    }

    /** Return what the number scanned last is: whole or not. */
    ScalarType type() {
        return type;
    }

    /** Return the offset after the number, or what was meant to be one, that begins at {@code start}. */
    int scan(int start) {
        int at = start;
        if (text[at] == '-') {
            at++;
        }
        int digits = at;
        at = digits(at);
        if (at == digits || text[digits] == '0' && at > digits + 1) {
            return unusual(start);
        }
        type = ScalarType.INTEGER;
        char c = text[at];
        if (c == '.') {
            type = ScalarType.FLOAT;
            int fraction = at + 1;
            at = digits(fraction);
            if (at == fraction) {
                return unusual(start);
            }
            c = text[at];
        }
        if ((c | 0x20) == 'e') {
            type = ScalarType.FLOAT;
            at = exponent(at);
            if (at == NONE) {
                return unusual(start);
            }
            c = text[at];
        }
        return c == ',' || c <= ' ' || !Characters.isWord(c) ? at : unusual(start);
    }

    private int unusual(int start) {
        int at = relaxed(start);
        if (at == NONE || Characters.isWord(text[at])) {
            type = ScalarType.STRING;
            return NumberFaults.bad(faults, start);
        }
        if (syntax != Syntax.JSON5) {
            NumberFaults.json5(faults, start, at, type);
        } else if (at - start > MOST_HEX_DIGITS && type == ScalarType.INTEGER && isHex(start)) {
            NumberFaults.tooLong(faults, start, at);
        }
        return at;
    }

    private boolean isHex(int start) {
        int at = text[start] == '+' || text[start] == '-' ? start + 1 : start;
        return (text[at + 1] | 0x20) == 'x';
    }

    /** Return the offset after the JSON5 number at {@code start}, or NONE when there is none. */
    private int relaxed(int start) {
        int at = text[start] == '+' || text[start] == '-' ? start + 1 : start;
        type = ScalarType.FLOAT;
        if (text[at] == 'I') {
            return Words.at(text, at, "Infinity");
        }
        if (text[at] == 'N') {
            return Words.at(text, at, "NaN");
        }
        if (text[at] == '0' && (text[at + 1] | 0x20) == 'x') {
            type = ScalarType.INTEGER;
            int digits = at + 2;
            at = digits;
            while (Characters.hex(text[at]) >= 0) {
                at++;
            }
            return at == digits ? NONE : at;
        }
        return decimal(at);
    }

    private int decimal(int start) {
        int whole = digits(start);
        if (text[start] == '0' && whole > start + 1) {
            return NONE;
        }
        int at = whole;
        type = ScalarType.INTEGER;
        if (text[at] == '.') {
            type = ScalarType.FLOAT;
            at = digits(at + 1);
            if (whole == start && at == whole + 1) {
                return NONE;
            }
        } else if (whole == start) {
            return NONE;
        }
        if ((text[at] | 0x20) == 'e') {
            type = ScalarType.FLOAT;
            return exponent(at);
        }
        return at;
    }

    private int exponent(int start) {
        int digits = start + 1;
        if (text[digits] == '+' || text[digits] == '-') {
            digits++;
        }
        int at = digits(digits);
        return at == digits ? NONE : at;
    }

    private int digits(int start) {
        int at = start;
        while (Characters.isDigit(text[at])) {
            at++;
        }
        return at;
    }
}
