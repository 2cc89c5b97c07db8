package io.configbuddy.formats.toml;

import io.configbuddy.document.value.CommentText;
import java.util.List;

/** Writes comments, and the blank lines around them. */
final class CommentLines {
    private final StringBuilder out;

    CommentLines(StringBuilder out) {
        this.out = out;
    }

    /** Write what stands above an entry or an item. */
    void above(CommentText comments, boolean first, String indent) {
        if (comments.blankBefore() && !first) {
            out.append('\n');
        }
        for (List<String> block : comments.detached()) {
            lines(block, indent);
            out.append('\n');
        }
        lines(comments.leading(), indent);
        if (comments.trailing().size() > 1) {
            lines(comments.trailing(), indent);
        }
    }

    /** Write what stands above a header, a blank line first. */
    void aboveHeader(CommentText comments) {
        int length = out.length();
        boolean blank = length == 0 || length > 1 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
        if (!blank) {
            out.append('\n');
        }
        above(comments, true, "");
    }

    /** End a line, with the comment that goes there. */
    void behind(CommentText comments) {
        if (comments.trailing().size() == 1) {
            out.append(' ');
            line(comments.trailing().get(0));
        }
        out.append('\n');
    }

    /** Write the comments at the end of a table or an array. */
    void inner(CommentText comments, String indent) {
        for (int i = 0; i < comments.detached().size(); i++) {
            lines(comments.detached().get(i), indent);
            if (i + 1 < comments.detached().size() || !comments.leading().isEmpty()) {
                out.append('\n');
            }
        }
        lines(comments.leading(), indent);
        lines(comments.trailing(), indent);
    }

    /** Write lines of their own. */
    void lines(List<String> lines, String indent) {
        for (String line : lines) {
            out.append(indent);
            line(line);
            out.append('\n');
        }
    }

    private void line(String text) {
        out.append('#');
        for (int i = 0; i < text.length(); i++) {
            // Other formats let control characters stand in comments, which TOML doesn't.
            out.append(Chars.inComment(text.charAt(i)) ? text.charAt(i) : ' ');
        }
    }
}
