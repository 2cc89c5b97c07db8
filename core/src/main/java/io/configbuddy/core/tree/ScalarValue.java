package io.configbuddy.core.tree;

import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.document.tree.Coercion;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A text, a number, a boolean, a date or time, or null. */
public final class ScalarValue extends ConfigValue {
    private final @Nullable Tree tree;
    private final int node;
    /** Null until somebody asks, where the type is only what the text looks like. */
    private @Nullable ScalarType type;

    private @Nullable String text;
    /** The number that the text is, once it was asked for; a box, so that a race is harmless. */
    private @Nullable Long whole;

    private boolean settled;

    ScalarValue(Origin origin, Tree tree, int node) {
        super(origin);
        this.tree = tree;
        this.node = node;
        ScalarType its = tree.type(node);
        this.type = origin.layer().isTyped() || its == ScalarType.NULL ? its : null;
    }

    ScalarValue(Origin origin, ScalarType type, String text) {
        super(origin);
        this.tree = null;
        this.node = Tree.NONE;
        this.type = type;
        this.text = text;
    }

    /** Return what it means by its format's rules; of a text from the environment and its like, what it looks like. */
    public ScalarType type() {
        ScalarType known = type;
        if (known == null) {
            // A race here looks twice, which is harmless.
            known = Texts.looks(text());
            type = known;
        }
        return known;
    }

    /** Return what it says, with all quoting undone; of null, what stands for it, possibly nothing. */
    public String text() {
        String said = text;
        if (said == null) {
            // A race here decodes the same text twice, which is harmless.
            said = tree == null ? "" : tree.text(node);
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
        return textOr("a single value");
    }

    @Override
    public boolean asBoolean() {
        String said = textOr("true or false");
        try {
            return Coercion.bool(said);
        } catch (Mismatch e) {
            throw wrong(e);
        }
    }

    @Override
    public int asInt() {
        Long known = whole;
        return known != null && known == known.intValue()
                ? known.intValue()
                : (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public long asLong() {
        Long known = whole;
        return known != null ? known : whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long whole(long least, long most) {
        String said = textOr("a whole number");
        try {
            long number = Coercion.integer(said, least, most);
            whole = number;
            return number;
        } catch (Mismatch e) {
            throw wrong(e);
        }
    }

    @Override
    public double asDouble() {
        String said = textOr("a number");
        try {
            return Coercion.floating(said);
        } catch (Mismatch e) {
            throw wrong(e);
        }
    }

    @Override
    public BigInteger asBigInteger() {
        String said = textOr("a whole number");
        try {
            return Coercion.integer(said);
        } catch (Mismatch e) {
            throw wrong(e);
        }
    }

    @Override
    public BigDecimal asBigDecimal() {
        String said = textOr("a number");
        try {
            return Coercion.decimal(said);
        } catch (Mismatch e) {
            throw wrong(e);
        }
    }

    private String textOr(String expected) {
        markUsed();
        if (isNull()) {
            throw wrong(expected);
        }
        return text();
    }

    /** Tell whether its type is only what its text looks like. */
    boolean isText() {
        return !isNull() && !origin().layer().isTyped() && !References.isReference(this);
    }

    /** Tell whether its text says just itself: no reference in it is left to be replaced. */
    boolean isSettled() {
        return settled || isNull() || !origin().layer().isExpanded();
    }

    /** Take the text that its references make. */
    void settle(String itsText, ScalarType itsType, Substitution how) {
        text = itsText;
        type = itsType;
        whole = null;
        settled = true;
        settledBy(how);
    }

    /** Return a value that says the same, with no reference in it left to be replaced. */
    ScalarValue copy() {
        ScalarValue copy = new ScalarValue(origin(), type(), text());
        copy.settled = true;
        copy.settledBy(substitution().orElse(null));
        return copy;
    }

    void becomes(ScalarType itsType) {
        this.type = itsType;
    }

    @Override
    public String describe() {
        return switch (type()) {
            case NULL -> "nothing (null)";
            case BOOLEAN -> "a boolean";
            case INTEGER -> "an integer";
            case FLOAT -> "a number";
            case STRING -> "other text";
            default -> "a date or time";
        };
    }
}
