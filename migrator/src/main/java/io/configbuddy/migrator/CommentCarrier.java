package io.configbuddy.migrator;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.CommentText;
import java.util.ArrayList;
import java.util.List;

/** Takes comments off nodes and gives them to values. */
final class CommentCarrier {
    private static final CommentText BLANK = new CommentText(List.of(), List.of(), List.of(), true);

    private final boolean carried;
    private final Losses losses;

    CommentCarrier(boolean carried, Losses losses) {
        this.carried = carried;
        this.losses = losses;
    }

    /** Note the comments that belong to a root itself, which no entry can take over. */
    void root(Node root) {
        Comments comments = root.comments();
        List<Comment> own = new ArrayList<>(comments.detached());
        own.addAll(comments.leading());
        own.addAll(comments.trailing());
        if (!own.isEmpty()) {
            losses.comments(root, own);
        }
    }

    /** Return the comments around an entry. */
    CommentText around(Entry entry) {
        Node value = entry.value();
        Comments comments = value.comments();
        return around(value, comments, value.position() > 0 && isBlankBefore(begin(entry), value, comments));
    }

    /** Return the comments around an item. */
    CommentText around(Node item) {
        Comments comments = item.comments();
        return around(item, comments, item.position() > 0 && isBlankBefore(begin(item), item, comments));
    }

    private CommentText around(Node node, Comments comments, boolean blank) {
        if (comments.isEmpty()) {
            return blank ? BLANK : CommentText.NONE;
        }
        if (!carried) {
            List<Comment> all = new ArrayList<>(comments.detached());
            all.addAll(comments.leading());
            all.addAll(comments.trailing());
            if (!all.isEmpty()) {
                losses.comments(node, all);
            }
            return CommentText.NONE;
        }
        return new CommentText(
                blocks(comments.detached()), lines(comments.leading()), lines(comments.trailing()), blank);
    }

    /** Return the comments at the end of a mapping or a sequence. */
    CommentText inner(Node node) {
        List<Comment> inner = node.comments().inner();
        if (inner.isEmpty()) {
            return CommentText.NONE;
        }
        if (!carried) {
            losses.comments(node, inner);
            return CommentText.NONE;
        }
        List<List<String>> blocks = blocks(inner);
        int last = blocks.size() - 1;
        return new CommentText(blocks.subList(0, last), blocks.get(last), List.of(), false);
    }

    /** Split comments where a blank line stands between them. */
    private static List<List<String>> blocks(List<Comment> comments) {
        List<List<String>> blocks = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            Source source = comments.get(i).source();
            boolean apart = i == 0
                    || source.line(comments.get(i).span().start())
                                    - source.line(comments.get(i - 1).span().end())
                            >= 2;
            if (apart) {
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

    /** Look from where an entry or its first comment begins back over the blanks before it. */
    private static boolean isBlankBefore(int begin, Node node, Comments comments) {
        int start = begin;
        if (!comments.leading().isEmpty()) {
            start = Math.min(start, comments.leading().get(0).span().start());
        }
        if (!comments.detached().isEmpty()) {
            start = Math.min(start, comments.detached().get(0).span().start());
        }
        String text = node.source().text();
        int lineEnds = 0;
        for (int i = start - 1; i >= 0 && lineEnds < 2; i--) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                lineEnds++;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                break;
            }
        }
        return lineEnds == 2;
    }

    private static int begin(Entry entry) {
        Node value = entry.value();
        int key = value.tree().start(entry.key().id());
        boolean afterWords = value.style() == NodeStyle.SECTION
                || value.parent().orElseThrow().style() == NodeStyle.FLAT;
        return afterWords ? value.source().lineStart(value.source().line(key)) : key;
    }

    private static int begin(Node node) {
        if (node.style() == NodeStyle.SECTION) {
            return node.source().lineStart(node.source().line(node.span().start()));
        }
        int separator = node.tree().separator(node.id());
        return separator < 0 ? node.span().start() : separator;
    }
}
