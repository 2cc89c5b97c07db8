package io.configbuddy.formats.yaml;

/** Reads plain and quoted text with its escapes, and joins its lines (YAML 1.2.2, section 6.5). */
final class Unfolding {
    private final String text;
    private final int end;
    private final StringBuilder out;
    private int at;
    /** The length of the output up to which white space is content, since an escape gave it. */
    private int kept;

    Unfolding(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.out = new StringBuilder(end - start);
    }

    String plain() {
        while (at < end) {
            char c = text.charAt(at);
            if (Chars.isBreak(c)) {
                fold();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    String singleQuoted() {
        while (at < end) {
            char c = text.charAt(at);
            if (Chars.isBreak(c)) {
                fold();
            } else {
                out.append(c);
                at += c == '\'' ? 2 : 1;
            }
        }
        return out.toString();
    }

    String doubleQuoted() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\') {
                escape();
            } else if (Chars.isBreak(c)) {
                fold();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private void escape() {
        char letter = text.charAt(at + 1);
        if (Chars.isBreak(letter)) {
            at++;
            kept = out.length();
            int lines = lineEnds();
            for (int i = 1; i < lines; i++) {
                out.append('\n');
            }
            return;
        }
        int digits = Escapes.digits(letter);
        if (digits == 0) {
            out.append(Escapes.meaning(letter));
        } else {
            out.appendCodePoint(Escapes.hex(text, at + 2, at + 2 + digits));
        }
        at += 2 + digits;
        kept = out.length();
    }

    /** One line end becomes a space; of several, the first goes. The blanks around them go. */
    private void fold() {
        int length = out.length();
        while (length > kept && Chars.isBlank(out.charAt(length - 1))) {
            length--;
        }
        out.setLength(length);
        int lines = lineEnds();
        if (lines == 1) {
            out.append(' ');
        }
        for (int i = 1; i < lines; i++) {
            out.append('\n');
        }
        kept = out.length();
    }

    /** Pass line ends and the blanks around them; return how many there are. */
    private int lineEnds() {
        int lines = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (Chars.isBreak(c)) {
                lines++;
                at += c == '\r' && at + 1 < end && text.charAt(at + 1) == '\n' ? 2 : 1;
            } else if (Chars.isBlank(c)) {
                at++;
            } else {
                break;
            }
        }
        return lines;
    }
}
