package io.configbuddy.formats.internal;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/**
 * Lays out anew what stands between the headers, entries and comments of a text, and between keys and values.
 *
 * <p>Values and keys are left alone, over however many lines they go, and so is a gap with anything in it that is no
 * blank: what a format reads over. A blank line comes before each header, with the comments that are its own. A comment
 * that belongs to what stands above it keeps the column, or the indentation, that says so.
 */
public final class LineLayout {
    private final Tree tree;
    private final String text;
    private final ReformatOptions options;
    private final LineRules rules;
    private final Splicer out;
    private final LinePieces pieces;
    private final String lineEnd;
    private boolean inSection;
    /** Where in its line the last trailing comment begins. */
    private int column;
    /** How long the last line has become. */
    private int width;
    /** The first piece from the one at hand on that is no comment. */
    private int following = Tree.NONE;
    /** Whether the comments at the end of a section must be indented to stay there. */
    private boolean sunk;

    /** Begin with a text without errors. */
    public LineLayout(Tree tree, ReformatOptions options, LineRules rules, Splicer out) {
        this.tree = tree;
        this.text = tree.source().text();
        this.options = options;
        this.rules = rules;
        this.out = out;
        this.pieces = LinePieces.of(tree, rules);
        this.lineEnd = firstLineEnd();
    }

    /** Tell all replacements. */
    public void run() {
        int at = 0;
        for (int piece = 0; piece < pieces.count(); piece++) {
            gap(at, piece);
            at = pieces.kind(piece) == LinePieces.COMMENT ? trimmed(piece) : pieces.end(piece);
            if (pieces.kind(piece) == LinePieces.ENTRY) {
                entry(piece);
            } else {
                width += at - pieces.start(piece);
            }
            inSection |= pieces.kind(piece) == LinePieces.HEADER;
        }
        end(at);
    }

    /** Lay out what stands behind the last piece. */
    private void end(int at) {
        int rest = contentEnd(at, text.length());
        if (rest == Tree.NONE) {
            rest = lastContent(at, text.length());
            if (Lines.startIfFirst(text, rest - 1) != Tree.NONE) {
                return;
            }
        }
        if (rest == 0) {
            out.remove(0, text.length());
        } else if (isBreak(rest - 1)) {
            out.remove(rest, text.length());
        } else {
            String guard = rest == at && pieces.count() > 0 ? guard(pieces.count() - 1, at) : "";
            out.replace(rest, text.length(), guard + lineEnd);
        }
    }

    /** Return the first line end between two pieces: those before the first one go. */
    private String firstLineEnd() {
        for (int piece = 0; piece < pieces.count(); piece++) {
            int next = piece + 1 < pieces.count() ? pieces.start(piece + 1) : text.length();
            int at = breakIn(pieces.end(piece), next);
            if (at != Tree.NONE) {
                return text.substring(at, afterBreak(at));
            }
        }
        int at = breakIn(0, text.length());
        return at == Tree.NONE ? "\n" : text.substring(at, afterBreak(at));
    }

    private int breakIn(int start, int end) {
        for (int at = start; at < end; at++) {
            if (isBreak(at)) {
                return at;
            }
        }
        return Tree.NONE;
    }

    /**
     * Return the end of what is no blank in a range, which the format reads over, or the range's start; NONE when what
     * follows must stay, too.
     */
    private int contentEnd(int from, int to) {
        int at = lastContent(from, to);
        return at > from && rules.goesOnAfter(text.charAt(at - 1)) ? Tree.NONE : at;
    }

    private int lastContent(int from, int to) {
        int at = to;
        while (at > from && (isBreak(at - 1) || rules.isBlank(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return c == '\n' || pair || c == '\r' && rules.endsLineAtReturn();
    }

    private int afterBreak(int at) {
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    /** Return how many line ends there are in a range, or NONE when there is anything in it but these and blanks. */
    private int breaks(int from, int to) {
        int count = 0;
        for (int at = from; at < to; ) {
            if (isBreak(at)) {
                count++;
                at = afterBreak(at);
            } else if (rules.isBlank(text.charAt(at))) {
                at++;
            } else {
                return Tree.NONE;
            }
        }
        return count;
    }

    /** Lay out what stands before a piece. */
    private void gap(int end, int piece) {
        int start = pieces.start(piece);
        int from = contentEnd(end, start);
        if (from == Tree.NONE) {
            width = start - lineStart(start);
            return;
        }
        int breaks = breaks(from, start);
        boolean first = piece == 0 && from == 0;
        boolean direct = !first && from == end;
        if (!first && breaks == 0 && pieces.kind(piece) == LinePieces.COMMENT) {
            out.replace(from, start, " ");
            column = ++width;
            return;
        }
        int blanks = first
                ? 0
                : piece == 0 ? options.blankLinesOf(breaks - 1, false) : blankLines(piece, Math.max(0, breaks - 1));
        if (direct && isOpen(piece - 1, from)) {
            blanks = Math.max(1, blanks);
        }
        String margin = margin(piece, blanks);
        String before = first ? "" : (direct ? guard(piece - 1, from) : "") + lineEnd.repeat(blanks + 1);
        out.replace(from, start, before + margin);
        width = margin.length();
    }

    private int lineStart(int offset) {
        int at = offset;
        while (at > 0 && !isBreak(at - 1)) {
            at--;
        }
        return at;
    }

    /** Return the blank that must stay behind a piece. */
    private String guard(int piece, int end) {
        boolean guarded = pieces.kind(piece) == LinePieces.ENTRY
                && end < text.length()
                && !isBreak(end)
                && rules.isGuarded(pieces.value(piece));
        return guarded ? text.substring(end, end + 1) : "";
    }

    /** Tell whether only a blank line keeps a value from going on in the next line. */
    private boolean isOpen(int piece, int end) {
        return pieces.kind(piece) == LinePieces.ENTRY && isBreak(end) && rules.isGuarded(pieces.value(piece));
    }

    private int blankLines(int piece, int found) {
        boolean commented = isComment(piece) || isComment(piece - 1);
        boolean needed = options.blankLines() > 0 && beginsSection(piece);
        return Math.max(needed ? 1 : 0, options.blankLinesOf(found, commented));
    }

    private boolean isComment(int piece) {
        return pieces.kind(piece) == LinePieces.COMMENT;
    }

    private byte role(int piece) {
        return tree.commentIndex().role(pieces.node(piece));
    }

    /** Tell whether a piece is a header without comments of its own, or the first of these. */
    private boolean beginsSection(int piece) {
        boolean above = isComment(piece - 1) && role(piece - 1) == CommentIndex.LEADING;
        if (above || isComment(piece) && role(piece) != CommentIndex.LEADING) {
            return false;
        }
        int next = next(piece);
        return next < pieces.count() && pieces.kind(next) == LinePieces.HEADER;
    }

    /** Return the first piece from one on that is no comment. */
    private int next(int piece) {
        if (following < piece) {
            following = piece;
            while (following < pieces.count() && isComment(following)) {
                following++;
            }
        }
        return following;
    }

    private String margin(int piece, int blanks) {
        if (!isComment(piece)) {
            return pieces.kind(piece) == LinePieces.HEADER ? "" : rules.margin(inSection);
        }
        return switch (role(piece)) {
            case CommentIndex.TRAILING ->
                isComment(piece - 1) && role(piece - 1) == CommentIndex.TRAILING ? " ".repeat(column) : below(piece);
            case CommentIndex.INNER -> inner(piece, blanks);
            default -> {
                int next = next(piece);
                boolean header = next < pieces.count() && pieces.kind(next) == LinePieces.HEADER;
                yield header ? "" : rules.margin(inSection);
            }
        };
    }

    /** Return the margin of a comment below an entry without a value; that of a repeated key begins behind the key. */
    private String below(int piece) {
        String margin = rules.margin(inSection) + options.unit();
        boolean item = pieces.kind(piece - 1) == LinePieces.ENTRY && pieces.node(piece - 1) == pieces.value(piece - 1);
        column = item ? Math.max(margin.length(), width + 1) : margin.length();
        return margin + " ".repeat(column - margin.length());
    }

    /** A comment at the end of a section stays there if it follows directly and a blank line comes, or if it is indented. */
    private String inner(int piece, int blanks) {
        String margin = rules.margin(inSection);
        int next = next(piece);
        if (next == pieces.count() || !margin.isEmpty() || !inSection) {
            return margin;
        }
        boolean begins = !isComment(piece - 1) || role(piece - 1) != CommentIndex.INNER;
        if (begins) {
            sunk = blanks > 0 || isParted(piece);
        }
        return sunk ? options.unit() : "";
    }

    /** Tell whether a blank line parts the comments at the end of a section from each other. */
    private boolean isParted(int piece) {
        for (int at = piece + 1; at < pieces.count() && isComment(at) && role(at) == CommentIndex.INNER; at++) {
            if (breaks(pieces.end(at - 1), pieces.start(at)) > 1) {
                return true;
            }
        }
        return false;
    }

    private int trimmed(int piece) {
        int end = pieces.end(piece);
        while (end > pieces.start(piece) + 1 && (Lines.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private void entry(int piece) {
        int value = pieces.value(piece);
        int keyEnd = rules.keyEnd(pieces.node(piece), value);
        int separator = tree.separator(value);
        int start = Math.max(keyEnd, tree.start(value));
        int end = Math.max(start, tree.end(value));
        width += keyEnd - pieces.start(piece);
        if (breaks(keyEnd, separator == Tree.NONE ? start : separator) == 0) {
            String usual = between(separator, keyEnd, start, end);
            String between = keyEnd == pieces.start(piece) ? usual.substring(Lines.skip(usual, 0)) : usual;
            if (separator == Tree.NONE || breaks(separator + 1, start) == 0) {
                out.replace(keyEnd, start, between);
                width += between.length();
            } else {
                // The value begins on the next line, so what is behind the separator says something.
                out.replace(keyEnd, separator, between.substring(0, Lines.skip(between, 0)));
            }
        }
        lines(start, end);
        quotes(value);
    }

    private String between(int separator, int keyEnd, int start, int end) {
        if (separator == Tree.NONE) {
            return start > keyEnd && end > start ? " " : "";
        }
        int first = start;
        while (first < end && rules.isBlank(text.charAt(first)) && !isBreak(first) && rules.trimsLines()) {
            first++;
        }
        return rules.assignment(text.charAt(separator), first == end || isBreak(first) ? '\n' : text.charAt(first));
    }

    /** Take the blanks off the ends of a value's lines, and find out how long the last of them is. */
    private void lines(int start, int end) {
        int line = start;
        int content = start;
        for (int at = start; at < end; at++) {
            if (isBreak(at)) {
                if (rules.trimsLines()) {
                    out.remove(content, at);
                }
                if (rules.evensLineEnds()) {
                    out.replace(at, afterBreak(at), lineEnd);
                }
                at = afterBreak(at) - 1;
                width = 0;
                line = at + 1;
                content = line;
            } else if (!rules.isBlank(text.charAt(at))) {
                content = at + 1;
            }
        }
        width += end - line;
    }

    private void quotes(int value) {
        NodeStyle style = tree.style(value);
        boolean other = options.quotes() == Quotes.SINGLE && style == NodeStyle.DOUBLE_QUOTED
                || options.quotes() == Quotes.DOUBLE && style == NodeStyle.SINGLE_QUOTED;
        if (other && rules.mayRequote(tree, value)) {
            String quote = options.quotes() == Quotes.SINGLE ? "'" : "\"";
            out.replace(tree.start(value), tree.start(value) + 1, quote);
            out.replace(tree.end(value) - 1, tree.end(value), quote);
        }
    }

    /** Tell whether a text in quotes has nothing in it that either kind of quotes could read otherwise. */
    public static boolean isPlain(Tree tree, int value) {
        String text = tree.source().text();
        for (int at = tree.start(value) + 1; at < tree.end(value) - 1; at++) {
            if ("\"'\\$`\n\r".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
