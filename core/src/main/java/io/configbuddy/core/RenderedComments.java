package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Origin;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.value.CommentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the comments that a value has in a text that is made anew. */
final class RenderedComments {
    private final RenderOptions options;

    RenderedComments(RenderOptions options) {
        this.options = options;
    }

    /** Return the comments around a value: its own, and where it comes from. */
    CommentText of(ConfigValue value) {
        List<String> leading = options.comments() ? leading(value) : List.of();
        String trailing = trailing(value);
        return leading.isEmpty() && trailing.isEmpty()
                ? CommentText.NONE
                : new CommentText(List.of(), leading, trailing.isEmpty() ? List.of() : List.of(trailing), false);
    }

    /**
     * Return what stands above a value in its file. What documents a key stands most often in the file with the default,
     * so where the winner has no comment, that of the value below it counts.
     */
    List<String> leading(ConfigValue value) {
        if (value instanceof MappingValue mapping) {
            for (Origin origin : mapping.origins()) {
                List<String> lines = lines(origin.comments().leading());
                if (!lines.isEmpty()) {
                    return lines;
                }
            }
        }
        Optional<ConfigValue> at = Optional.of(value);
        while (at.isPresent()) {
            List<String> lines = lines(at.get().origin().comments().leading());
            if (!lines.isEmpty()) {
                return lines;
            }
            at = at.get().overridden();
        }
        return List.of();
    }

    /** Return what stands behind a value, in one line; possibly nothing. */
    String trailing(ConfigValue value) {
        StringBuilder line = new StringBuilder();
        if (options.origins() && isLeaf(value)) {
            line.append(' ').append(value.origin());
        }
        if (options.comments()) {
            for (String own : lines(value.origin().comments().trailing())) {
                line.append(line.isEmpty() ? "" : " #").append(own);
            }
        }
        return line.toString();
    }

    private static boolean isLeaf(ConfigValue value) {
        return !(value instanceof MappingValue mapping && mapping.size() > 0)
                && !(value instanceof SequenceValue sequence && sequence.size() > 0);
    }

    private List<String> lines(List<Comment> comments) {
        List<String> lines = new ArrayList<>();
        for (Comment comment : comments) {
            for (String line : comment.lines()) {
                lines.add(options.reveal() ? line : masked(line));
            }
        }
        return lines;
    }

    /** A value that somebody took out by making a comment of it may be a secret as well. */
    private static String masked(String line) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (Span secret : Source.of("", line).secrets(1, 0, line.length())) {
            if (secret.start() >= from) {
                shown.append(line, from, secret.start()).append(Shown.MASK);
                from = secret.end();
            }
        }
        return from == 0 ? line : shown.append(line, from, line.length()).toString();
    }
}
