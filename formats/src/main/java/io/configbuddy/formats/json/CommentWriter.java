package io.configbuddy.formats.json;

import io.configbuddy.document.value.CommentText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the lines between entries: blank ones, and comments where the syntax has them. */
final class CommentWriter {
    private final StringBuilder out;
    private final int indent;
    private final boolean enabled;
    /** By level, a line end and the blanks that begin the next line. */
    private @Nullable String[] margins = new @Nullable String[16];

    CommentWriter(StringBuilder out, int indent, boolean enabled) {
        this.out = out;
        this.indent = indent;
        this.enabled = enabled;
    }

    boolean isEnabled() {
        return enabled;
    }

    /** Begin a line; nothing when all is on one. */
    void line(int level) {
        if (indent > 0) {
            out.append(margin(level));
        }
    }

    private String margin(int level) {
        if (level >= margins.length) {
            margins = Arrays.copyOf(margins, level * 2);
        }
        String margin = margins[level];
        if (margin == null) {
            margin = '\n' + " ".repeat(level * indent);
            margins[level] = margin;
        }
        return margin;
    }

    /** Write the comments at the head of a text. */
    void head(List<List<String>> blocks) {
        for (int i = 0; enabled && i < blocks.size(); i++) {
            blank(i > 0);
            for (String comment : blocks.get(i)) {
                comment(comment);
                blank(true);
            }
        }
    }

    /** Begin the line of an entry, after the comments before it. */
    void before(int level, CommentText comments, boolean first, boolean headWritten) {
        boolean detached = enabled && !headWritten && !comments.detached().isEmpty();
        blank(!first && comments.blankBefore());
        if (detached) {
            for (List<String> block : comments.detached()) {
                lines(level, block);
                blank(true);
            }
        }
        if (enabled && !comments.leading().isEmpty()) {
            lines(level, comments.leading());
            if (comments.trailing().size() > 1) {
                lines(level, comments.trailing());
            }
        }
        line(level);
    }

    /** Write the comment that stands at the end of an entry's line; several stand above it, each on its own line. */
    void trailing(List<String> comments) {
        if (enabled && comments.size() == 1) {
            out.append(indent == 0 ? "" : " ");
            comment(comments.get(0));
        }
    }

    /** Write the comments at the end of a container. */
    void inner(int level, CommentText comments, boolean first) {
        if (!enabled) {
            return;
        }
        boolean blank = !first && comments.blankBefore();
        for (List<String> block : comments.detached()) {
            blank(blank);
            lines(level, block);
            blank = true;
        }
        if (!comments.leading().isEmpty() || !comments.trailing().isEmpty()) {
            blank(blank);
            lines(level, comments.leading());
            lines(level, comments.trailing());
        }
    }

    private void lines(int level, List<String> comments) {
        for (String comment : comments) {
            line(level);
            comment(comment);
        }
    }

    private void comment(String comment) {
        if (indent > 0) {
            out.append("//");
            append(comment);
        } else {
            out.append("/*");
            append(comment.replace("*/", "* /"));
            out.append(comment.endsWith(" ") ? "*/" : " */");
        }
    }

    /** Append a comment's text, on one line whatever it holds. */
    private void append(String comment) {
        for (int at = 0; at < comment.length(); at++) {
            char c = comment.charAt(at);
            out.append(Characters.ends(c, true) ? ' ' : c);
        }
    }

    private void blank(boolean wanted) {
        if (wanted && indent > 0) {
            out.append('\n');
        }
    }
}
