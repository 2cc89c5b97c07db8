package io.configbuddy.core.tree;

import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import org.jspecify.annotations.Nullable;

/** A text, a number, a boolean, a date or time, or null. */
public final class ScalarValue extends ConfigValue {
    private final @Nullable ScalarNode node;
    private ScalarType type;
    private @Nullable String text;
    private @Nullable Long whole;

    ScalarValue(Origin origin, ScalarNode node, ScalarType type) {
        super(origin);
        this.node = node;
        this.type = type;
    }

    ScalarValue(Origin origin, ScalarType type, String text) {
        super(origin);
        this.node = null;
        this.type = type;
        this.text = text;
    }

    /** Return what it means by its format's rules; of a text from the environment and its like, what it looks like. */
    public ScalarType type() {
        return type;
    }

    /** Return what it says, with all quoting undone; of null, what stands for it, possibly nothing. */
    public String text() {
        String said = text;
        if (said == null) {
            // A race here decodes the same text twice, which is harmless.
            said = node == null ? "" : node.text();
            text = said;
        }
        return said;
    }

    @Override
    public boolean isNull() {
        return type == ScalarType.NULL;
    }

    @Override
    public String asString() {
        markUsed();
        if (isNull()) {
            throw wrong("a single value");
        }
        return text();
    }

    /** Tell whether its type is only what its text looks like. */
    boolean isText() {
        return !isNull() && !origin().layer().isTyped() && !References.isReference(this);
    }

    void becomes(ScalarType itsType) {
        this.type = itsType;
    }

    @Override
    public String describe() {
        return switch (type) {
            case NULL -> "nothing (null)";
            case BOOLEAN -> "a boolean";
            case INTEGER -> "an integer";
            case FLOAT -> "a number";
            case STRING -> "other text";
            default -> "a date or time";
        };
    }
}
