package io.configbuddy.migrator;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Comments;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.CommentText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes comments off nodes and gives them to values. */
final class CommentCarrier {
    private static final CommentText BLANK = new CommentText(List.of(), List.of(), List.of(), true);

    private final boolean carried;
    private final Losses losses;

    CommentCarrier(boolean carried, Losses losses) {
        this.carried = carried;
        this.losses = losses;
    }

    /** Return the comments of a document that says nothing, as those within an empty mapping. */
    CommentText alone(List<Comment> comments) {
        if (!comments.isEmpty() && !carried) {
            losses.comments(Path.root(), comments, "");
        }
        return carried ? CommentBlocks.above(CommentBlocks.of(comments), CommentText.NONE) : CommentText.NONE;
    }

    /** Return the comments that belong to a root itself and stand before all that is in it. */
    List<List<String>> atBeginning(Node root) {
        Comments comments = root.comments();
        return carried ? CommentBlocks.of(join(comments.detached(), comments.leading())) : List.of();
    }

    /** Return the comments that belong to a root itself and stand behind all that is in it. */
    List<List<String>> atEnd(Node root) {
        return carried ? CommentBlocks.of(root.comments().trailing()) : List.of();
    }

    /** Note the comments that belong to a root itself when {@link #atBeginning} and {@link #atEnd} have no place. */
    void lostAt(Node root) {
        Comments comments = root.comments();
        List<Comment> own = join(join(comments.detached(), comments.leading()), comments.trailing());
        boolean single = root instanceof ScalarNode;
        if (!own.isEmpty() && (!carried || single)) {
            losses.comments(Path.root(), own, carried ? " beside a single value" : "");
        }
    }

    /**
     * Return the comments at the merge keys of a mapping, which stand above the first entry that comes from them.
     *
     * @return blocks of lines by the position of that entry, which is the number of entries where there is none
     */
    Map<Integer, List<List<String>>> atMergeKeys(MappingNode mapping) {
        List<Entry> merges = mapping.mergeEntries();
        if (merges.isEmpty()) {
            return Map.of();
        }
        Map<Integer, List<List<String>>> found = new HashMap<>();
        for (Entry merge : merges) {
            List<Comment> comments = new ArrayList<>();
            collect(merge.value(), comments);
            if (!comments.isEmpty() && !carried) {
                losses.comments(merge.value().path(), comments, "");
            } else if (!comments.isEmpty()) {
                int position = firstAfter(mapping, merge.key().span().start());
                List<List<String>> blocks = found.getOrDefault(position, new ArrayList<>());
                blocks.addAll(CommentBlocks.of(comments));
                found.put(position, blocks);
            }
        }
        return found;
    }

    /** Collect what belongs to a merge key and to what it merges, save to the entries that are merged. */
    private static void collect(Node merge, List<Comment> comments) {
        comments.addAll(merge.comments().detached());
        comments.addAll(merge.comments().leading());
        comments.addAll(merge.comments().trailing());
        if (merge.isAlias()) {
            return;
        }
        if (merge instanceof SequenceNode sequence) {
            for (Node item : sequence.items()) {
                collect(item, comments);
            }
        } else if (merge instanceof MappingNode mapping) {
            for (Entry inner : mapping.mergeEntries()) {
                collect(inner.value(), comments);
            }
        }
        comments.addAll(merge.comments().inner());
    }

    /** Return the position after the entries that stand in the mapping's own text before {@code offset}. */
    private static int firstAfter(MappingNode mapping, int offset) {
        int begin = mapping.ownEntries().get(0).key().span().start();
        List<Entry> entries = mapping.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            int start = entries.get(i).key().span().start();
            if (start >= begin && start < offset) {
                return i + 1;
            }
        }
        return 0;
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
            List<Comment> all = join(join(comments.detached(), comments.leading()), comments.trailing());
            if (!all.isEmpty()) {
                losses.comments(node.path(), all, "");
            }
            return CommentText.NONE;
        }
        return new CommentText(
                CommentBlocks.of(comments.detached()), lines(comments.leading()), lines(comments.trailing()), blank);
    }

    /** Return the comments at the end of a mapping or a sequence. */
    CommentText inner(Node node) {
        List<Comment> inner = node.comments().inner();
        if (inner.isEmpty()) {
            return CommentText.NONE;
        }
        if (!carried) {
            losses.comments(node.path(), inner, "");
            return CommentText.NONE;
        }
        return CommentBlocks.above(CommentBlocks.of(inner), CommentText.NONE);
    }

    private static List<Comment> join(List<Comment> first, List<Comment> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Comment> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
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
