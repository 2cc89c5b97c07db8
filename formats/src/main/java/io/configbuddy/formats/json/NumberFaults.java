package io.configbuddy.formats.json;

import io.configbuddy.document.tree.ScalarType;

/** Puts in words what is wrong with numbers. */
final class NumberFaults {
    private NumberFaults() {}

    /** Report a number that only JSON5 allows. */
    static void json5(Faults faults, int start, int end, ScalarType type) {
        char[] text = faults.text();
        int digits = text[start] == '+' || text[start] == '-' ? start + 1 : start;
        char first = text[digits];
        String title = faults.syntax().title();
        Fault fault;
        if (first == 'I' || first == 'N') {
            faults.add("special-number", start, end, title + " has no Infinity and no NaN")
                    .help("Write null, or a string that the reader of the file understands")
                    .allowedIn(Syntax.JSON5);
            return;
        }
        if (type == ScalarType.INTEGER && (text[digits + 1] | 0x20) == 'x') {
            fault = faults.add("hex-number", start, end, title + " has no hexadecimal numbers")
                    .help("Write the number in decimal");
        } else if (text[start] == '+') {
            fault = faults.add("plus-sign", start, end, "a number in " + title + " has no plus sign")
                    .help("Remove the plus sign");
        } else {
            fault = faults.add(
                            "bare-point",
                            start,
                            end,
                            "a number in " + title + " has a digit on both sides of its point")
                    .help("Write a 0 beside the point");
        }
        fault.allowedIn(Syntax.JSON5);
        if (end - start <= Numbers.MOST_HEX_DIGITS) {
            String decimal = JsonDecoder.number(new String(text, start, end - start), 0, end - start);
            fault.fix("Write " + decimal, start, end, decimal);
        }
    }

    static void tooLong(Faults faults, int start, int end) {
        faults.add(
                        "number-too-long",
                        start,
                        end,
                        "this hexadecimal number has more than " + Numbers.MOST_HEX_DIGITS + " digits")
                .help("Put it in quotes, so that it is read as a string");
    }

    /** Report what begins like a number but is none; return the offset after it. */
    static int bad(Faults faults, int start) {
        char[] text = faults.text();
        int end = Runs.valueEnd(text, start, faults.end());
        int digits = text[start] == '+' || text[start] == '-' ? start + 1 : start;
        if (Words.at(text, start, "---") != -1 && (start == 0 || text[start - 1] == '\n')) {
            return RootFaults.notJson(faults, start, "YAML");
        }
        if (digits < end && !Characters.isDigit(text[digits]) && text[digits] != '.' || isPath(text, digits)) {
            return ValueFaults.word(faults, start, end);
        }
        if (isZeros(text, digits, end)) {
            leadingZeros(faults, start, digits, end);
        } else if (isSeparated(text, digits, end)) {
            faults.add("digit-separator", start, end, "a number has no underscores between its digits")
                    .help("Remove the underscores")
                    .fix("Remove the underscores", start, end, new String(text, start, end - start).replace("_", ""));
        } else if (end == digits) {
            faults.add("bad-number", start, end, "there is a sign here, but no number after it")
                    .help("Write the number, or put the sign in quotes to make it a string");
        } else if (isBasePrefix(text, digits)) {
            faults.add("bad-number", start, end, "there are no octal and no binary numbers here")
                    .help("Write the number in decimal, or put it in quotes as the text that it is");
        } else if (isUnfinished(text, digits, end)) {
            faults.add("bad-number", start, end, "digits are missing at the end of this number")
                    .help("Write the digits, or remove the letter or sign at the end");
        } else {
            faults.add("bad-number", start, end, "this begins like a number, but is none")
                    .help("If it is meant as a text, such as a version, a date or a size, put it in quotes")
                    .fix("Put it in quotes", start, end, Escapes.quoted(text, start, end));
        }
        return end;
    }

    private static void leadingZeros(Faults faults, int start, int digits, int end) {
        char[] text = faults.text();
        int nonzero = digits;
        while (nonzero + 1 < end && text[nonzero] == '0' && Characters.isDigit(text[nonzero + 1])) {
            nonzero++;
        }
        faults.add("leading-zero", start, end, "a number can't begin with a 0 before other digits")
                .help(
                        "Remove the zeros; when they matter, as in a file mode or a postal code, put the number in quotes")
                .fix("Remove the leading zeros", digits, nonzero, "");
    }

    private static boolean isPath(char[] text, int at) {
        return text[at] == '.' && (text[at + 1] == '/' || text[at + 1] == '.' && text[at + 2] == '/');
    }

    private static boolean isBasePrefix(char[] text, int digits) {
        int letter = text[digits + 1] | 0x20;
        return text[digits] == '0' && (letter == 'o' || letter == 'b') && Characters.isDigit(text[digits + 2]);
    }

    /** Tell whether this is {@code 0x}, {@code 1e}, {@code 1e-} or the like. */
    private static boolean isUnfinished(char[] text, int digits, int end) {
        int at = digits;
        while (Characters.isDigit(text[at]) || text[at] == '.') {
            at++;
        }
        int letter = text[at] | 0x20;
        boolean marked = letter == 'e' || letter == 'x' && at == digits + 1;
        return marked && (end == at + 1 || end == at + 2 && (text[at + 1] == '-' || text[at + 1] == '+'));
    }

    private static boolean isZeros(char[] text, int digits, int end) {
        if (text[digits] != '0' || !Characters.isDigit(text[digits + 1])) {
            return false;
        }
        int points = 0;
        for (int at = digits; at < end; at++) {
            points += text[at] == '.' ? 1 : 0;
            if (!Characters.isDigit(text[at]) && text[at] != '.') {
                return false;
            }
        }
        return points == 0 || points == 1 && text[end - 1] != '.';
    }

    private static boolean isSeparated(char[] text, int digits, int end) {
        if (text[digits] == '_' || text[digits] == '0' || text[end - 1] == '_') {
            return false;
        }
        for (int at = digits; at < end; at++) {
            if (!Characters.isDigit(text[at]) && text[at] != '_') {
                return false;
            }
        }
        return digits < end;
    }
}
