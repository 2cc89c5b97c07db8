package io.configbuddy.document.format;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.tree.Tree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a parser made of a text: a tree, problems, or both.
 *
 * <p>There is a tree unless the text breaks the format's grammar; a repeated key, say, is an error that leaves the
 * tree whole.
 */
public final class Parsed {
    private final @Nullable Tree tree;
    private final List<Problem> problems;

    private Parsed(@Nullable Tree tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = List.copyOf(problems);
    }

    /** Return a result with a tree and the problems found beside it, if any. */
    public static Parsed of(Tree tree, List<Problem> problems) {
        return new Parsed(tree, problems);
    }

    /** Return a result without a tree; there must be an error among the problems. */
    public static Parsed failed(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return new Parsed(null, problems);
            }
        }
        throw new IllegalArgumentException("a failure without an error");
    }

    /** Return the tree, or empty when the text breaks the grammar. */
    public Optional<Tree> tree() {
        return Optional.ofNullable(tree);
    }

    /** Return the problems in text order; possibly none. */
    public List<Problem> problems() {
        return problems;
    }
}
