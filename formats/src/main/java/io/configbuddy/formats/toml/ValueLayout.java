package io.configbuddy.formats.toml;

import io.configbuddy.document.reformat.ReformatOptions;

/** Lays out values: what stands in brackets is on one line or has a line for each of its members. */
final class ValueLayout {
    private final Gaps gaps;
    private final String text;
    private final ReformatOptions options;
    private final BracketWidths widths;
    private final String unit;
    private int depth;

    ValueLayout(Gaps gaps, ReformatOptions options) {
        this.gaps = gaps;
        this.text = gaps.text;
        this.options = options;
        this.widths = new BracketWidths(text);
        this.unit = options.unit();
    }

    /** Lay out the value that begins where the last token ended. */
    void value() {
        if (isOpening(text.charAt(gaps.end()))) {
            widths.measure(gaps.end());
            depth = 0;
            brackets(false);
        } else {
            gaps.scalar();
        }
    }

    static boolean isOpening(char c) {
        return c == '[' || c == '{';
    }

    private void brackets(boolean oneLine) {
        int number = widths.next();
        boolean table = text.charAt(gaps.end()) == '{';
        boolean broken = !oneLine && (table ? widths.isBroken(number) : widths.hasBreaks(number) || !fits(number));
        gaps.token(gaps.end() + 1);
        int first = Scan.skipSpace(text, gaps.end());
        if (text.charAt(first) == (table ? '}' : ']')) {
            gaps.space(first, "");
        } else if (broken) {
            lines(table);
        } else {
            line(table, oneLine || !widths.hasBreaks(number));
        }
        gaps.token(gaps.end() + 1);
    }

    private boolean fits(int number) {
        int comma = depth > 0 ? 1 : 0;
        return options.width() == 0 || gaps.column() + widths.width(number) + comma <= options.width();
    }

    private void line(boolean table, boolean oneLine) {
        String gap = table ? " " : "";
        int next = Scan.skipGap(text, gaps.end());
        while (!isClosing(text.charAt(next))) {
            gaps.space(next, gap);
            member(table, oneLine);
            gap = ", ";
            next = Scan.skipGap(text, gaps.end());
        }
        gaps.space(next, table ? " " : "");
    }

    private void lines(boolean table) {
        depth++;
        String indent = unit.repeat(depth);
        String comma = "";
        boolean edge = true;
        boolean afterComment = false;
        int next = Scan.skipGap(text, gaps.end());
        while (!isClosing(text.charAt(next))) {
            boolean comment = text.charAt(next) == '#';
            if (comment && !gaps.isBroken(next)) {
                gaps.space(next, comma + " ");
            } else {
                int blank = edge ? 0 : gaps.kept(gaps.blankLines(next), comment || afterComment);
                gaps.line(next, comma, blank, comment && gaps.isContinued() ? gaps.continuedIndent() : indent);
            }
            if (comment) {
                gaps.commentToken();
                comma = "";
            } else {
                member(table, false);
                comma = ",";
            }
            afterComment = comment;
            edge = false;
            next = Scan.skipGap(text, gaps.end());
        }
        depth--;
        gaps.line(next, comma, 0, unit.repeat(depth));
    }

    private void member(boolean table, boolean oneLine) {
        if (table) {
            gaps.key();
        }
        if (isOpening(text.charAt(gaps.end()))) {
            brackets(oneLine);
        } else {
            gaps.scalar();
        }
    }

    private static boolean isClosing(char c) {
        return c == ']' || c == '}';
    }
}
