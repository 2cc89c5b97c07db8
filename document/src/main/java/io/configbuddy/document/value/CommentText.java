package io.configbuddy.document.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments around an entry or an item, without the markers of any format.
 *
 * <p>A line is what follows the marker, its leading space included: {@code " note"} for {@code # note}. An empty string
 * stands for a comment line without text.
 *
 * @param detached blocks of comment lines before it that a blank line separates from it, each block a list of lines
 * @param leading the comment lines directly before it
 * @param trailing the comment lines that begin on the line on which it ends (or, for a block, on which its key stands)
 * @param blankBefore whether a blank line stands before it and its leading comments
 */
public record CommentText(
        List<List<String>> detached, List<String> leading, List<String> trailing, boolean blankBefore) {
    /** No comment, no blank line. */
    public static final CommentText NONE = new CommentText(List.of(), List.of(), List.of(), false);

    /** Copy the lists. */
    public CommentText {
        detached = copy(detached);
        leading = List.copyOf(leading);
        trailing = List.copyOf(trailing);
    }

    private static List<List<String>> copy(List<List<String>> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<List<String>> copies = new ArrayList<>(blocks.size());
        for (List<String> block : blocks) {
            copies.add(List.copyOf(block));
        }
        return List.copyOf(copies);
    }

    /** Tell whether there is no comment, whatever the blank line. */
    public boolean isEmpty() {
        return detached.isEmpty() && leading.isEmpty() && trailing.isEmpty();
    }
}
