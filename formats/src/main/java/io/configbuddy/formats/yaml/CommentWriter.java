package io.configbuddy.formats.yaml;

import io.configbuddy.document.value.CommentText;
import java.util.List;

/** Writes comments and the empty lines around them. */
final class CommentWriter {
    private final StringBuilder out;
    private final ScalarWriter scalars;
    /** Whether an empty line here would become part of the text block before it. */
    private boolean kept;
    /** Whether an empty line is due, to keep a comment apart from the one before. */
    private boolean due;

    CommentWriter(StringBuilder out, ScalarWriter scalars) {
        this.out = out;
        this.scalars = scalars;
    }

    /** Note that a document or a collection begins. */
    void fresh() {
        kept = false;
        due = false;
    }

    /** Note that a value was written, and whether empty lines behind it would belong to it. */
    void after(boolean keeps) {
        kept = keeps;
        due = false;
    }

    /** Write what stands on the lines before an entry or an item. */
    void before(CommentText comment, int column, boolean first) {
        boolean lines = !comment.detached().isEmpty() || !comment.leading().isEmpty();
        if ((comment.blankBefore() && !first || due && lines) && !kept) {
            out.append('\n');
        }
        due = false;
        for (List<String> block : comment.detached()) {
            lines(block, column);
            out.append('\n');
        }
        lines(comment.leading(), column);
        if (comment.trailing().size() > 1) {
            lines(comment.trailing(), column);
        }
    }

    /** Write the comment that stands behind an entry or an item; {@link #before} has written several. */
    void trailing(CommentText comment) {
        if (comment.trailing().size() == 1) {
            out.append(' ');
            line(comment.trailing().get(0));
        }
    }

    /** Write what stands behind the last entry or item of a collection. */
    void inner(CommentText comment, int column) {
        if (comment.isEmpty()) {
            return;
        }
        if ((comment.blankBefore() || due) && !kept) {
            out.append('\n');
        }
        for (List<String> block : comment.detached()) {
            lines(block, column);
            out.append('\n');
        }
        lines(comment.leading(), column);
        lines(comment.trailing(), column);
        kept = false;
        due = true;
    }

    private void lines(List<String> lines, int column) {
        for (String line : lines) {
            line(line, column);
        }
    }

    private void line(String text, int column) {
        scalars.pad(column);
        line(text);
        out.append('\n');
        kept = false;
    }

    /** Write a comment; characters that may not stand in one become spaces. */
    private void line(String text) {
        out.append('#');
        for (int i = 0; i < text.length(); i++) {
            out.append(PlainRules.isPrintable(text, i) ? text.charAt(i) : ' ');
        }
    }
}
