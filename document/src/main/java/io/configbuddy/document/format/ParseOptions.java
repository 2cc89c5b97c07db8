package io.configbuddy.document.format;

import io.configbuddy.document.tree.Duplicates;

/**
 * How to parse a text.
 *
 * @param dialect one of the format's dialects; empty for its default
 * @param duplicates what to make of a key that stands twice in one mapping
 * @param maxDepth how deep containers may nest, 1 at least; what walks over the tree may need a call of its own for each
 *     level
 * @param maxExpansion how many nodes more a text may have once its aliases are expanded, 1 at least; 16 characters of
 *     text weigh as much as a node
 */
public record ParseOptions(String dialect, Duplicates duplicates, int maxDepth, long maxExpansion) {
    /** The defaults: default dialect, duplicates rejected, 1,000 levels, 10,000,000 nodes more. */
    public static final ParseOptions DEFAULT = new ParseOptions("", Duplicates.REJECT, 1_000, 10_000_000);

    /** Check the numbers. */
    public ParseOptions {
        if (maxDepth < 1 || maxExpansion < 1) {
            throw new IllegalArgumentException("depth " + maxDepth + ", expansion " + maxExpansion);
        }
    }

    /** Return these options with another dialect. */
    public ParseOptions withDialect(String name) {
        return new ParseOptions(name, duplicates, maxDepth, maxExpansion);
    }

    /** Return these options with another rule for duplicates. */
    public ParseOptions withDuplicates(Duplicates rule) {
        return new ParseOptions(dialect, rule, maxDepth, maxExpansion);
    }

    /** Return these options with another limit to nesting. */
    public ParseOptions withMaxDepth(int levels) {
        return new ParseOptions(dialect, duplicates, levels, maxExpansion);
    }

    /** Return these options with another limit to what aliases expand to. */
    public ParseOptions withMaxExpansion(long nodes) {
        return new ParseOptions(dialect, duplicates, maxDepth, nodes);
    }
}
