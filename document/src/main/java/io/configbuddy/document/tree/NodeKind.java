package io.configbuddy.document.tree;

/** What a record of a {@link Tree} is. */
public enum NodeKind {
    /** A single value, or a key. */
    SCALAR,
    /** Keys with values, in order. */
    MAPPING,
    /** Values, in order. */
    SEQUENCE,
    /** A reference to a node elsewhere, such as YAML's {@code *name}. */
    ALIAS
}
