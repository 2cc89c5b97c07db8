package io.configbuddy.document.tree;

/** Turns a scalar's spelling into what it says; each format brings its own. Implementations are stateless. */
@FunctionalInterface
public interface ScalarDecoder {
    /**
     * Return what the scalar says: a string's characters; a number in JSON's spelling (RFC 8259, section 6) with every
     * digit kept, or one of {@code inf}, {@code -inf}, {@code nan}; {@code true} or {@code false}; {@code null}; a date
     * or time in RFC 3339's spelling.
     *
     * @param tree the tree that holds it
     * @param node the id of a scalar in it
     */
    String decode(Tree tree, int node);
}
