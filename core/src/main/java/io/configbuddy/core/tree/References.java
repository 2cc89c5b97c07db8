package io.configbuddy.core.tree;

/** Knows texts that mean something else than what they say: references, and {@code ${unset:}}, which removes. */
final class References {
    private static final String TEXT = "${unset:}";

    private References() {}

    /** Tell whether it is unknown what the value is, since all of it is a reference. */
    static boolean isReference(ScalarValue scalar) {
        return scalar.origin().layer().isExpanded()
                && scalar.text().startsWith("${")
                && scalar.text().endsWith("}");
    }

    static boolean isTombstone(ConfigValue value) {
        return value instanceof ScalarValue scalar
                && scalar.origin().layer().isExpanded()
                && scalar.text().equals(TEXT);
    }
}
