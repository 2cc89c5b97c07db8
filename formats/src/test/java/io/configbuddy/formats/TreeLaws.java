package io.configbuddy.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What must be true of every tree, whatever the format and the text.
 *
 * <ul>
 *   <li>Every node hangs in the tree exactly once, and ids go up with the offsets at which nodes begin.
 *   <li>Containers laid out in one piece ({@link NodeStyle#BLOCK}, {@link NodeStyle#FLOW}) hold their children's spans,
 *       and those are in order and apart from each other.
 *   <li>Scalars and comments are apart from each other, save for the comment in a block scalar's header.
 *   <li>Outside of scalars, aliases, anchors, tags, headers and comments there is only white space and the format's
 *       punctuation: nothing of the text is lost to the tree.
 *   <li>Separators stand in that punctuation; documents are in order, apart, and hold their roots.
 * </ul>
 */
public final class TreeLaws {
    /** Containers whose parts may lie all over the text. */
    private static final Set<NodeStyle> SCATTERED =
            EnumSet.of(NodeStyle.SECTION, NodeStyle.DOTTED, NodeStyle.IMPLICIT, NodeStyle.SECTIONS, NodeStyle.REPEATED);

    private final Tree tree;
    private final String text;
    private final boolean commentsInScalars;
    private final BitSet covered = new BitSet();

    private TreeLaws(Tree tree, boolean commentsInScalars) {
        this.tree = tree;
        this.text = tree.source().text();
        this.commentsInScalars = commentsInScalars;
    }

    /**
     * Assert that the laws hold.
     *
     * @param punctuation every character that may stand outside of scalars and comments, white space apart
     */
    public static void assertHold(Tree tree, String punctuation) {
        assertHold(tree, punctuation, List.of());
    }

    /**
     * Assert that the laws hold where parts of the text belong to no node, such as YAML's directives or the second
     * {@code a} of {@code a.b = 1, a.c = 2} in TOML.
     */
    public static void assertHold(Tree tree, String punctuation, List<Span> elsewhere) {
        assertHold(tree, punctuation, elsewhere, false);
    }

    /** Assert that the laws hold, save that a comment may stand between the lines of a scalar, as in INI. */
    public static void assertHold(Tree tree, String punctuation, List<Span> elsewhere, boolean commentsInScalars) {
        TreeLaws laws = new TreeLaws(tree, commentsInScalars);
        laws.links();
        laws.order();
        laws.nesting();
        laws.documents();
        laws.leaves(elsewhere);
        laws.separators();
        laws.remainder(punctuation);
    }

    private void links() {
        BitSet seen = new BitSet();
        for (int document = 0; document < tree.documentCount(); document++) {
            visitOnce(seen, tree.root(document));
        }
        for (int node = 0; node < tree.size(); node++) {
            if (isContainer(node)) {
                int children = 0;
                for (int child = tree.first(node); child != Tree.NONE; child = tree.next(child)) {
                    visitOnce(seen, child);
                    children++;
                }
                if (tree.kind(node) == NodeKind.MAPPING && children % 2 != 0) {
                    fail(place(node) + " has a key without a value");
                }
            }
        }
        assertThat(seen.cardinality()).as("nodes that hang in the tree").isEqualTo(tree.size());
    }

    private void visitOnce(BitSet seen, int node) {
        if (seen.get(node)) {
            fail(place(node) + " hangs in the tree twice");
        }
        seen.set(node);
    }

    private void order() {
        int before = 0;
        for (int node = 0; node < tree.size(); node++) {
            if (tree.start(node) > tree.end(node) || tree.end(node) > text.length()) {
                fail(place(node) + " has no proper span");
            }
            if (tree.style(node) != NodeStyle.REPEATED) {
                if (tree.start(node) < before) {
                    fail(place(node) + " begins before the node with the id before it");
                }
                before = tree.start(node);
            }
        }
    }

    private void nesting() {
        for (int node = 0; node < tree.size(); node++) {
            if (!isContainer(node) || SCATTERED.contains(tree.style(node))) {
                continue;
            }
            int from = tree.start(node);
            for (int child = tree.first(node); child != Tree.NONE; child = tree.next(child)) {
                if (isContainer(child) && SCATTERED.contains(tree.style(child))) {
                    continue;
                }
                if (tree.start(child) < from || tree.end(child) > tree.end(node)) {
                    fail(place(child) + " is not within " + place(node) + " after the sibling before it");
                }
                from = tree.end(child);
            }
        }
    }

    private void documents() {
        int from = 0;
        for (int document = 0; document < tree.documentCount(); document++) {
            int root = tree.root(document);
            assertThat(tree.documentStart(document)).as("start of a document").isGreaterThanOrEqualTo(from);
            assertThat(tree.start(root)).as("start of a root").isGreaterThanOrEqualTo(tree.documentStart(document));
            assertThat(tree.end(root)).as("end of a root").isLessThanOrEqualTo(tree.documentEnd(document));
            from = tree.documentEnd(document);
        }
        assertThat(from).as("end of the last document").isLessThanOrEqualTo(text.length());
    }

    private void leaves(List<Span> elsewhere) {
        List<Span> spans = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            if (!isContainer(node)) {
                spans.add(new Span(tree.start(node), tree.end(node)));
            }
            if (tree.has(node, Tree.PROPERTIES)) {
                addIfPresent(spans, tree.anchorStart(node), tree.anchorEnd(node));
                addIfPresent(spans, tree.tagStart(node), tree.tagEnd(node));
            }
        }
        for (int comment = 0; comment < tree.commentCount(); comment++) {
            spans.add(new Span(tree.commentStart(comment), tree.commentEnd(comment)));
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        int end = 0;
        for (Span span : spans) {
            boolean within = commentsInScalars && span.end() <= end;
            if (span.start() < end && !within && !isBlockScalarHeader(span)) {
                fail("overlap at " + tree.source().position(span.start()) + ": " + show(span));
            }
            end = Math.max(end, span.end());
            covered.set(span.start(), span.end());
        }
        for (int section = 0; section < tree.sectionCount(); section++) {
            covered.set(tree.headerStart(section), tree.headerEnd(section));
        }
        for (Span span : elsewhere) {
            covered.set(span.start(), span.end());
        }
    }

    private static void addIfPresent(List<Span> spans, int start, int end) {
        if (start != Tree.NONE) {
            spans.add(new Span(start, end));
        }
    }

    private boolean isBlockScalarHeader(Span comment) {
        for (int node = 0; node < tree.size(); node++) {
            NodeStyle style = tree.style(node);
            if (tree.start(node) < comment.start()
                    && tree.end(node) >= comment.end()
                    && (style == NodeStyle.LITERAL || style == NodeStyle.FOLDED)) {
                return tree.source().line(tree.start(node)) == tree.source().line(comment.start());
            }
        }
        return false;
    }

    private void separators() {
        for (int node = 0; node < tree.size(); node++) {
            int separator = tree.separator(node);
            if (separator != Tree.NONE && (separator >= text.length() || covered.get(separator))) {
                fail(place(node) + " has a separator inside of a scalar or comment, or beyond the text");
            }
        }
    }

    private void remainder(String punctuation) {
        for (int at = covered.nextClearBit(0); at < text.length(); at = covered.nextClearBit(at + 1)) {
            char c = text.charAt(at);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
            if (!white && punctuation.indexOf(c) < 0) {
                fail("no node covers " + show(new Span(at, at + 1)) + " at "
                        + tree.source().position(at));
            }
        }
    }

    private boolean isContainer(int node) {
        return tree.kind(node) == NodeKind.MAPPING || tree.kind(node) == NodeKind.SEQUENCE;
    }

    private String place(int node) {
        return tree.style(node) + " " + tree.kind(node) + " " + node + " at " + tree.start(node) + ".." + tree.end(node)
                + " " + show(new Span(tree.start(node), Math.max(tree.start(node), tree.end(node))));
    }

    private String show(Span span) {
        String part = span.of(text);
        return "`" + (part.length() > 40 ? part.substring(0, 40) + "…" : part) + "`";
    }
}
