package io.configbuddy.migrator;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.value.CommentText;
import java.util.ArrayList;
import java.util.List;

/** Puts comments together as blocks of lines, which blank lines part. */
final class CommentBlocks {
    private CommentBlocks() {}

    /** Split comments where a blank line stands between them. */
    static List<List<String>> of(List<Comment> comments) {
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

    /** Return the comments of an entry with {@code blocks} above them, the last one directly. */
    static CommentText above(List<List<String>> blocks, CommentText comments) {
        List<List<String>> detached = new ArrayList<>(blocks);
        List<String> leading = comments.leading();
        if (comments.detached().isEmpty() && !blocks.isEmpty()) {
            leading = new ArrayList<>(detached.remove(detached.size() - 1));
            leading.addAll(comments.leading());
        }
        detached.addAll(comments.detached());
        return new CommentText(detached, leading, comments.trailing(), comments.blankBefore());
    }

    /** Return the comments at the end of a mapping or a sequence with {@code blocks} after them. */
    static CommentText after(CommentText comments, List<List<String>> blocks) {
        List<List<String>> all = new ArrayList<>(comments.detached());
        if (!comments.leading().isEmpty()) {
            all.add(comments.leading());
        }
        all.addAll(blocks);
        if (all.isEmpty()) {
            return comments;
        }
        int last = all.size() - 1;
        return new CommentText(all.subList(0, last), all.get(last), List.of(), comments.blankBefore());
    }
}
