package io.configbuddy.formats.yaml;

/** Reads the text of a block scalar (YAML 1.2.2, section 8.1). */
final class BlockText {
    private final String text;
    private final int end;
    private final int indent;
    private final boolean folded;
    private final StringBuilder out;
    private char chomping;
    private int at;
    /** Lines with text so far. */
    private int lines;
    /** Empty lines since the last one with text. */
    private int empty;

    BlockText(String text, int start, int end, int indent) {
        this.text = text;
        this.end = end;
        this.indent = indent;
        this.folded = text.charAt(start) == '>';
        this.out = new StringBuilder(end - start);
        this.at = header(start + 1);
    }

    private int header(int start) {
        int i = start;
        while (i < end && !Chars.isBreak(text.charAt(i))) {
            char c = text.charAt(i);
            if (Chars.isBlank(c)) {
                // A comment may follow, and may hold anything.
                return lineEnd(i);
            }
            if (c == '+' || c == '-') {
                chomping = c;
            }
            i++;
        }
        return i;
    }

    String read() {
        boolean spaced = false;
        while (at < end) {
            at += text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            int start = indented(at);
            int stop = lineEnd(start);
            if (stop > start) {
                boolean blank = Chars.isBlank(text.charAt(start));
                separate(spaced || blank);
                spaced = blank;
                out.append(text, start, stop);
            } else {
                empty++;
            }
            at = stop;
        }
        finish();
        return out.toString();
    }

    private int indented(int start) {
        int i = start;
        while (i < end && i < start + indent && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private int lineEnd(int start) {
        int i = start;
        while (i < end && !Chars.isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Write the line ends before a line with text; folding spares those next to lines that begin with white space. */
    private void separate(boolean spaced) {
        int ends = empty;
        if (lines > 0) {
            if (!folded || spaced) {
                ends++;
            } else if (empty == 0) {
                out.append(' ');
            }
        }
        lines++;
        breaks(ends);
        empty = 0;
    }

    private void finish() {
        if (lines > 0 && chomping != '-' && isLastEnded()) {
            out.append('\n');
        }
        if (chomping == '+') {
            breaks(empty);
        }
    }

    /** Tell whether a line end follows the last line; a last line of white space counts as ended. */
    private boolean isLastEnded() {
        return end < text.length() || empty > 0 || Chars.isBlank(text.charAt(end - 1)) && isBlankLine();
    }

    private boolean isBlankLine() {
        int i = end - 1;
        while (Chars.isBlank(text.charAt(i))) {
            i--;
        }
        return Chars.isBreak(text.charAt(i));
    }

    private void breaks(int count) {
        for (int i = 0; i < count; i++) {
            out.append('\n');
        }
    }
}
