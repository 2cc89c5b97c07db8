package io.configbuddy.formats.internal;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/**
 * How an entry is laid out on its line, for another one to be laid out like it.
 *
 * @param margin what stands before its key
 * @param assignment what stands between its key and its value
 * @param column where the separator is, when it is in one column with that of another entry; else {@link Tree#NONE}
 * @param quotes how its value is quoted
 */
public record LineStyle(String margin, String assignment, int column, NodeStyle quotes) {
    /** Return a style without a model. */
    public static LineStyle of(String margin, String assignment) {
        return new LineStyle(margin, assignment, Tree.NONE, NodeStyle.PLAIN);
    }

    /**
     * Return the style of an entry.
     *
     * @param margin what stands before its key
     * @param keyEnd where its key ends
     * @param value its value's node
     * @param otherwise what to put between key and value when it does not say
     */
    static LineStyle of(Tree tree, String margin, int keyEnd, int value, String otherwise) {
        String assignment = assignment(tree, keyEnd, value);
        boolean usable = !assignment.isEmpty() && Lines.breaks(assignment, 0, assignment.length()) == 0;
        return new LineStyle(margin, usable ? assignment : otherwise, Tree.NONE, tree.style(value));
    }

    private static String assignment(Tree tree, int keyEnd, int value) {
        String text = tree.source().text();
        int separator = tree.separator(value);
        boolean below = separator != Tree.NONE && Lines.endIfLast(text, separator + 1) != Tree.NONE;
        if (!isEmpty(tree, value) && !below) {
            return text.substring(keyEnd, Math.max(keyEnd, tree.start(value)));
        }
        if (separator == Tree.NONE) {
            return "";
        }
        String before = text.substring(keyEnd, separator + 1);
        return before.length() > 1 ? before + ' ' : before;
    }

    /** Tell whether a value has no text, not even in the lines below. */
    static boolean isEmpty(Tree tree, int value) {
        return tree.has(value, Tree.EMPTY) && tree.start(value) == tree.end(value);
    }

    /** Return the same with another margin. */
    public LineStyle withMargin(String other) {
        return new LineStyle(other, assignment, column, quotes);
    }

    LineStyle withColumn(int separator) {
        return new LineStyle(margin, assignment, separator, quotes);
    }

    /** Return what stands between a key, spelled as told, and a value that is not empty. */
    String assignment(String key) {
        int at = 0;
        while (at < assignment.length() && Lines.isBlank(assignment.charAt(at))) {
            at++;
        }
        if (column == Tree.NONE || at == assignment.length()) {
            return assignment;
        }
        int width = column - margin.length() - key.length();
        return " ".repeat(Math.max(1, width)) + assignment.substring(at);
    }

    /** Return where the separator of an entry is in its line, when blanks stand before it; else {@link Tree#NONE}. */
    static int column(Tree tree, int value, int keyEnd) {
        int separator = tree.separator(value);
        String text = tree.source().text();
        if (separator == Tree.NONE
                || separator == keyEnd
                || text.charAt(separator - 1) != ' '
                || Lines.breaks(text, keyEnd, separator) > 0) {
            return Tree.NONE;
        }
        return separator - new LineBlocks(tree).lineStart(separator);
    }
}
