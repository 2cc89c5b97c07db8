package io.configbuddy.core.tree;

import io.configbuddy.core.template.Template;

/** Knows texts that mean something else than what they say: references, and {@code ${unset:}}, which removes. */
final class References {
    private References() {}

    /** Tell whether it is unknown what the value is, since all of it is a reference. */
    static boolean isReference(ScalarValue scalar) {
        return !scalar.isSettled()
                && scalar.text().startsWith("${")
                && scalar.text().endsWith("}");
    }

    static boolean isTombstone(ConfigValue value) {
        return value instanceof ScalarValue scalar
                && !scalar.isSettled()
                && scalar.text().equals(Template.TOMBSTONE);
    }
}
