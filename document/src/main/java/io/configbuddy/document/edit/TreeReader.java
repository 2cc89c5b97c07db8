package io.configbuddy.document.edit;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads values and comments off a tree. */
final class TreeReader {
    private static final CommentText BLANK = new CommentText(List.of(), List.of(), List.of(), true);

    private final Tree tree;

    TreeReader(Tree tree) {
        this.tree = tree;
    }

    /** Return a key; a YAML key that is a mapping or a sequence with all that is in it, but no comments. */
    Value key(int node) {
        int content = resolve(node);
        return switch (tree.kind(content)) {
            case SCALAR -> scalar(content);
            case MAPPING -> mapping(content);
            default -> sequence(content);
        };
    }

    Value.Scalar scalar(int node) {
        return new Value.Scalar(tree.type(node), tree.text(node), tree.style(node));
    }

    /** Return where the content of a node stands: elsewhere when it is an alias. */
    int resolve(int node) {
        int content = node;
        while (tree.kind(content) == NodeKind.ALIAS) {
            content = tree.target(content);
        }
        return content;
    }

    private Value mapping(int node) {
        List<Value.Entry> entries = new ArrayList<>();
        for (int key = tree.first(node); key != Tree.NONE; ) {
            int value = tree.next(key);
            entries.add(new Value.Entry(key(key), key(value), CommentText.NONE));
            key = tree.next(value);
        }
        return new Value.Mapping(entries, NodeStyle.FLOW, CommentText.NONE);
    }

    private Value sequence(int node) {
        List<Value.Item> items = new ArrayList<>();
        for (int item = tree.first(node); item != Tree.NONE; item = tree.next(item)) {
            items.add(new Value.Item(key(item), CommentText.NONE));
        }
        return new Value.Sequence(items, NodeStyle.FLOW, CommentText.NONE);
    }

    /** Return the comments around an entry or item, and whether a blank line stands above them. */
    CommentText comments(int owner, int value) {
        Extents extents = new Extents(tree);
        int start = extents.leadingStart(owner);
        List<Comment> detached = comments(owner, value, CommentIndex.DETACHED);
        if (!detached.isEmpty()) {
            start = Math.min(start, detached.get(0).span().start());
        }
        String text = tree.source().text();
        int line = Lines.startIfFirst(text, start);
        boolean blank = line > 0 && Lines.blankAbove(text, line) < line;
        List<Comment> leading = comments(owner, value, CommentIndex.LEADING);
        List<Comment> trailing = comments(owner, value, CommentIndex.TRAILING);
        if (detached.isEmpty() && leading.isEmpty() && trailing.isEmpty()) {
            return blank ? BLANK : CommentText.NONE;
        }
        return new CommentText(blocks(detached), lines(leading), lines(trailing), blank);
    }

    /** Return the leading comments before an entry or item and the trailing ones behind it, none of those within it. */
    CommentText outside(int owner, int value) {
        Extents extents = new Extents(tree);
        int start = extents.start(owner);
        int end = extents.end(owner, value);
        List<Comment> leading = new ArrayList<>(0);
        for (Comment comment : comments(owner, value, CommentIndex.LEADING)) {
            if (comment.span().end() <= start) {
                leading.add(comment);
            }
        }
        List<Comment> trailing = new ArrayList<>(0);
        for (Comment comment : comments(owner, value, CommentIndex.TRAILING)) {
            if (comment.span().start() >= end) {
                trailing.add(comment);
            }
        }
        return new CommentText(List.of(), lines(leading), lines(trailing), false);
    }

    /** Return the comments at the end of a mapping or sequence, the last block of them as its leading ones. */
    CommentText inner(int owner, int node) {
        List<Comment> inner = comments(owner, node, CommentIndex.INNER);
        if (inner.isEmpty()) {
            return CommentText.NONE;
        }
        List<List<String>> blocks = blocks(inner);
        int last = blocks.size() - 1;
        return new CommentText(blocks.subList(0, last), blocks.get(last), List.of(), false);
    }

    private List<Comment> comments(int owner, int value, byte role) {
        List<Comment> found = new ArrayList<>(0);
        if (tree.commentCount() > 0) {
            if (owner != Tree.NONE) {
                add(owner, role, found);
            }
            if (value != owner) {
                add(value, role, found);
            }
        }
        return found;
    }

    private void add(int owner, byte role, List<Comment> found) {
        CommentIndex index = tree.commentIndex();
        for (int i = index.first(owner); i != Tree.NONE; i = index.next(i)) {
            if (index.role(i) == role) {
                found.add(new Comment(tree.source(), new Span(tree.commentStart(i), tree.commentEnd(i))));
            }
        }
    }

    /** Split comments where a blank line stands between them. */
    private List<List<String>> blocks(List<Comment> comments) {
        List<List<String>> blocks = new ArrayList<>();
        Source source = tree.source();
        for (int i = 0; i < comments.size(); i++) {
            int from = i == 0 ? 0 : comments.get(i - 1).span().end();
            if (i == 0
                    || Lines.breaks(source.text(), from, comments.get(i).span().start()) >= 2) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).addAll(comments.get(i).lines());
        }
        return blocks;
    }

    private static List<String> lines(List<Comment> comments) {
        List<String> lines = new ArrayList<>();
        for (Comment comment : comments) {
            lines.addAll(comment.lines());
        }
        return lines;
    }
}
