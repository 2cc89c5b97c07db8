package io.configbuddy.document.tree;

import org.jspecify.annotations.Nullable;

/** A single value: a string, a number, a boolean, a date, or null. */
public final class ScalarNode extends Node {
    private @Nullable String text;

    ScalarNode(Tree tree, int id, int content, int key, @Nullable Node parent, int position) {
        super(tree, id, content, key, parent, position);
    }

    /** Return what the text means by its format's rules. */
    public ScalarType type() {
        return tree.type(content);
    }

    /**
     * Return what the scalar says: a string's characters, a number in JSON's spelling with every digit kept (or one of
     * {@code inf}, {@code -inf}, {@code nan}), {@code true} or {@code false}, {@code null}, a date or time in RFC 3339's
     * spelling.
     */
    public String text() {
        // A race here decodes the same text twice, which is harmless.
        String decoded = text;
        if (decoded == null) {
            decoded = tree.text(content);
            text = decoded;
        }
        return decoded;
    }

    /** Return the scalar as it stands in the text, with its quotes; empty for a value without text. */
    public String lexeme() {
        return tree.lexeme(content);
    }
}
