package io.configbuddy.document.edit;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;

/**
 * How the children of a mapping or sequence in brackets are laid out.
 *
 * @param container the mapping or sequence, one of the text
 * @param spread whether children stand on lines of their own
 * @param indent the blanks that begin a child's line
 * @param outerIndent the blanks that begin the line on which the container opens
 */
public record BracketStyle(DraftNode container, boolean spread, String indent, String outerIndent) {
    /**
     * Look at how a container of the text is laid out.
     *
     * @param container the container
     * @param spreadWhenEmpty whether it counts as spread when it is empty
     * @param unit by how much lines in it are indented more than its own when it is empty or on one line
     */
    public static BracketStyle of(DraftNode container, boolean spreadWhenEmpty, String unit) {
        Tree tree = container.draft().tree();
        String outer = lineIndent(tree.source(), tree.start(container.origin()));
        int first = tree.first(container.origin());
        if (first == Tree.NONE) {
            return new BracketStyle(container, spreadWhenEmpty, outer + unit, outer);
        }
        int place = firstOnLine(tree, first);
        return place == Tree.NONE
                ? new BracketStyle(container, false, outer + unit, outer)
                : new BracketStyle(container, true, lineIndent(tree.source(), place), outer);
    }

    /** Return where a child or its leading comments begin a line, or NONE. */
    private static int firstOnLine(Tree tree, int owner) {
        Extents extents = new Extents(tree);
        int lead = extents.leadingStart(owner);
        if (Lines.startIfFirst(tree.source().text(), lead) != Tree.NONE) {
            return lead;
        }
        int body = extents.start(owner);
        return Lines.startIfFirst(tree.source().text(), body) == Tree.NONE ? Tree.NONE : body;
    }

    /** Tell whether a container of the text in brackets is laid out in lines. */
    public static boolean isSpread(Tree tree, int container) {
        int first = tree.first(container);
        if (tree.style(container) != NodeStyle.FLOW || first == Tree.NONE) {
            return false;
        }
        // Whose the comments of a text are is costly to find out, and hardly ever matters here.
        boolean line = Lines.startIfFirst(tree.source().text(), new Extents(tree).start(first)) != Tree.NONE;
        return line || firstOnLine(tree, first) != Tree.NONE;
    }

    /** Return the blanks that begin the line of a place. */
    public static String lineIndent(Source source, int offset) {
        int line = source.lineStartOf(offset);
        return source.text().substring(line, Math.min(offset, Lines.skip(source.text(), line)));
    }
}
