package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements of a text, in its order, and which of them make up an entry: a table may stand in many places.
 *
 * <p>A table's statements are its header, what stands below that, the headers of its sub-tables with what stands below
 * them, and all keys that have it in their dots.
 */
final class Statements {
    private final Tree tree;
    private final String text;
    private final List<Statement> all = new ArrayList<>();
    private final Map<Integer, List<Integer>> comments = new HashMap<>();
    private final int[] place;
    private final int[] headers;
    private final int[] depths;

    Statements(Tree tree) {
        this.tree = tree;
        this.text = tree.source().text();
        this.place = new int[tree.size()];
        this.headers = new int[tree.size()];
        this.depths = new int[tree.size()];
        Arrays.fill(place, Tree.NONE);
        Arrays.fill(headers, Tree.NONE);
        for (int section = 0; section < tree.sectionCount(); section++) {
            headers[tree.sectionNode(section)] = section;
        }
        collect(tree.root(0), 0);
        all.sort(Comparator.comparingInt(Statement::start));
        number();
    }

    int count() {
        return all.size();
    }

    Statement get(int statement) {
        return all.get(statement);
    }

    /** Tell whether a container is laid out by statements, rather than in brackets. */
    static boolean isInLines(Tree tree, int node) {
        return tree.kind(node) != NodeKind.SCALAR && tree.style(node) != NodeStyle.FLOW;
    }

    /** Return the number of the header of a table; NONE when it has none. */
    int section(int node) {
        return headers[node];
    }

    /** Return the statement of an entry by its key, or the header of a table by its node; NONE when there is none. */
    int statement(int node) {
        return place[node];
    }

    /** Return of how many parts the full name of a table is made. */
    int depth(int node) {
        return depths[node];
    }

    /** Return the statements that make up an entry or item, in order. */
    List<Integer> of(int owner, int value) {
        List<Integer> found = new ArrayList<>();
        gather(owner, value, found);
        Collections.sort(found);
        return found;
    }

    /** Return the last statement in the body that a statement stands in. */
    int bodyEnd(int statement) {
        int last = statement;
        int section = all.get(statement).section();
        while (last + 1 < all.size() && all.get(last + 1).section() == section) {
            last++;
        }
        return last;
    }

    private void gather(int owner, int value, List<Integer> found) {
        if (!isInLines(tree, value)) {
            found.add(place[owner]);
            return;
        }
        if (headers[value] != Tree.NONE) {
            found.add(place[value]);
        }
        found.addAll(comments.getOrDefault(value, List.of()));
        boolean mapping = tree.kind(value) == NodeKind.MAPPING;
        for (int child = tree.first(value); child != Tree.NONE; ) {
            int below = mapping ? tree.next(child) : child;
            gather(child, below, found);
            child = tree.next(below);
        }
    }

    private void collect(int node, int depth) {
        depths[node] = depth;
        boolean mapping = tree.kind(node) == NodeKind.MAPPING;
        comments(node);
        for (int child = tree.first(node); child != Tree.NONE; ) {
            int value = mapping ? tree.next(child) : child;
            if (!isInLines(tree, value)) {
                int line = child;
                int start = Lines.skip(text, lineStart(tree.start(line)));
                add(Statement.Kind.ENTRY, child, value, start, tree.end(value));
            } else {
                int section = headers[value];
                if (section != Tree.NONE) {
                    int header = tree.headerStart(section);
                    add(Statement.Kind.HEADER, child, value, header, tree.headerEnd(section));
                }
                collect(value, mapping ? depth + 1 : depth);
            }
            child = tree.next(value);
        }
    }

    private int lineStart(int offset) {
        int at = offset;
        while (at > 0 && !Lines.isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void add(Statement.Kind kind, int owner, int node, int start, int end) {
        int lead = start;
        int tail = end;
        if (tree.commentCount() > 0) {
            CommentIndex index = tree.commentIndex();
            for (int c = tree.commentFrom(start) - 1; c >= 0 && is(index, c, owner, CommentIndex.LEADING); c--) {
                lead = tree.commentStart(c);
            }
            int c = tree.commentFrom(end);
            while (c < tree.commentCount()
                    && index.role(c) == CommentIndex.TRAILING
                    && (index.owner(c) == owner
                            || tree.start(index.owner(c)) >= start && tree.start(index.owner(c)) < end)) {
                tail = tree.commentEnd(c++);
            }
        }
        put(kind, owner, node, lead, start, end, tail);
    }

    private void put(Statement.Kind kind, int owner, int node, int lead, int start, int end, int tail) {
        int line = Lines.startIfFirst(text, lead);
        int lineEnd = Lines.endIfLast(text, tail);
        all.add(new Statement(kind, owner, node, Tree.NONE, line, lead, start, end, tail, lineEnd));
    }

    /** Add the comments at the end of a table. */
    private void comments(int node) {
        if (tree.commentCount() == 0) {
            return;
        }
        CommentIndex index = tree.commentIndex();
        int first = Tree.NONE;
        int last = Tree.NONE;
        for (int c = index.first(node); c != Tree.NONE; c = index.next(c)) {
            if (index.role(c) != CommentIndex.INNER) {
                continue;
            }
            if (first != Tree.NONE && last + 1 != c) {
                run(node, first, last);
                first = Tree.NONE;
            }
            first = first == Tree.NONE ? c : first;
            last = c;
        }
        if (first != Tree.NONE) {
            run(node, first, last);
        }
    }

    private void run(int node, int first, int last) {
        int start = tree.commentStart(first);
        int end = tree.commentEnd(last);
        put(Statement.Kind.COMMENT, Tree.NONE, node, start, start, end, end);
    }

    private static boolean is(CommentIndex index, int comment, int owner, byte role) {
        return index.owner(comment) == owner && index.role(comment) == role;
    }

    private void number() {
        int section = Tree.NONE;
        for (int i = 0; i < all.size(); i++) {
            Statement old = all.get(i);
            if (old.isHeader()) {
                section = headers[old.node()];
            }
            if (old.kind() == Statement.Kind.COMMENT) {
                comments.computeIfAbsent(old.node(), node -> new ArrayList<>()).add(i);
            } else {
                place[old.isHeader() ? old.node() : old.owner()] = i;
            }
            all.set(
                    i,
                    new Statement(
                            old.kind(),
                            old.owner(),
                            old.node(),
                            section,
                            old.line(),
                            old.lead(),
                            old.start(),
                            old.end(),
                            old.tail(),
                            old.lineEnd()));
        }
    }
}
