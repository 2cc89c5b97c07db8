package io.configbuddy.document.tree;

/**
 * A key with its value.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Entry {
    private final Node key;
    private final String name;
    private final Node value;

    Entry(Node key, String name, Node value) {
        this.key = key;
        this.name = name;
        this.value = value;
    }

    /** Return the key; a scalar in every format but YAML. */
    public Node key() {
        return key;
    }

    /** Return what the key says; for a YAML key that is a mapping or a sequence, its characters in the text. */
    public String name() {
        return name;
    }

    /** Return the value. */
    public Node value() {
        return value;
    }

    /** Return the name alone: the value may be a secret. */
    @Override
    public String toString() {
        return name;
    }
}
