package io.configbuddy.formats.ini;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.internal.LineBlock;
import io.configbuddy.formats.internal.LineBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which headers open which section, and which lines belong to each header. */
final class SectionMap {
    private final Tree tree;
    private final String text;
    private final LineBlocks blocks;
    private final Map<Integer, Integer> keys = new HashMap<>();
    private final Map<Integer, List<Integer>> headers = new HashMap<>();

    SectionMap(Tree tree) {
        this.tree = tree;
        this.text = tree.source().text();
        this.blocks = new LineBlocks(tree);
        for (int header = 0; header < tree.sectionCount(); header++) {
            headers.computeIfAbsent(tree.sectionNode(header), node -> new ArrayList<>(1))
                    .add(header);
        }
        collect(tree.root(0), 0);
    }

    /** Note the keys of sections; only git's are in sections, and no deeper than that. */
    private void collect(int mapping, int depth) {
        for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
            int value = tree.next(key);
            if (isSection(value)) {
                keys.put(value, key);
                if (depth < 3) {
                    collect(value, depth + 1);
                }
            }
        }
    }

    /** Tell whether a node of the text is written as a section. */
    boolean isSection(int node) {
        return tree.kind(node) == NodeKind.MAPPING
                && (tree.style(node) == NodeStyle.SECTION || tree.style(node) == NodeStyle.IMPLICIT);
    }

    /** Return the headers that open just this section. */
    List<Integer> headers(int node) {
        return headers.getOrDefault(node, List.of());
    }

    /** Return the headers that open a section or those within it, in the order of the text. */
    List<Integer> allHeaders(int node) {
        List<Integer> all = new ArrayList<>(headers(node));
        for (int key = tree.first(node); key != Tree.NONE; key = tree.next(tree.next(key))) {
            if (isSection(tree.next(key))) {
                all.addAll(allHeaders(tree.next(key)));
            }
        }
        all.sort(null);
        return all;
    }

    /** Return the lines of a header: its comments, itself, its entries, the comments at their end. */
    LineBlock block(int header) {
        int start = Math.min(tree.headerStart(header), leadingStart(header));
        int line = Lines.startIfFirst(text, start);
        int limit = header + 1 < tree.sectionCount() ? tree.headerStart(header + 1) : text.length();
        int end = Math.min(limit, blocks.lineEnd(bodyEnd(header, limit)));
        return new LineBlock(line == Tree.NONE ? start : line, end);
    }

    /** Return where the comments above a header begin; its own start when there are none. */
    int leadingStart(int header) {
        int start = tree.headerStart(header);
        if (tree.commentCount() == 0) {
            return start;
        }
        CommentIndex index = tree.commentIndex();
        int key = keys.getOrDefault(tree.sectionNode(header), Tree.NONE);
        for (int c = tree.commentFrom(start) - 1; c >= 0 && index.owner(c) == key; c--) {
            if (index.role(c) != CommentIndex.LEADING) {
                break;
            }
            start = tree.commentStart(c);
        }
        return start;
    }

    /** Return the end of the line of a header, the comments behind it included. */
    int lineEnd(int header) {
        int end = tree.headerEnd(header);
        int limit = header + 1 < tree.sectionCount() ? tree.headerStart(header + 1) : text.length();
        CommentIndex index = tree.commentIndex();
        int key = keys.getOrDefault(tree.sectionNode(header), Tree.NONE);
        for (int c = tree.commentFrom(end); c < tree.commentCount() && tree.commentStart(c) < limit; c++) {
            if (index.owner(c) != key || index.role(c) != CommentIndex.TRAILING) {
                break;
            }
            end = tree.commentEnd(c);
        }
        return isFollowed(header) ? end : Math.min(limit, blocks.lineEnd(end));
    }

    /** Tell whether an entry follows a header on its line. */
    boolean isFollowed(int header) {
        int at = Lines.skip(text, tree.headerEnd(header));
        boolean last = at == text.length() || Lines.isBreak(text.charAt(at));
        int comment = tree.commentFrom(at);
        boolean commented = comment < tree.commentCount() && tree.commentStart(comment) == at;
        boolean another = header + 1 < tree.sectionCount() && tree.headerStart(header + 1) == at;
        return !last && !commented && !another && tree.bodyEnd(header) > at;
    }

    private int bodyEnd(int header, int limit) {
        int end = Math.max(tree.headerEnd(header), tree.bodyEnd(header));
        if (tree.commentCount() == 0) {
            return end;
        }
        CommentIndex index = tree.commentIndex();
        for (int c = tree.commentFrom(end); c < tree.commentCount() && tree.commentStart(c) < limit; c++) {
            boolean own = index.role(c) == CommentIndex.TRAILING
                    || index.role(c) == CommentIndex.INNER && index.owner(c) != tree.root(0);
            if (!own) {
                break;
            }
            end = tree.commentEnd(c);
        }
        return end;
    }
}
