package io.configbuddy.core.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a value came about by references: the text as it is written, and what the references in it led to.
 *
 * <p>Immutable, once a configuration has been returned.
 */
public final class Substitution {
    private final String text;
    private final List<Use> uses = new ArrayList<>(2);

    Substitution(String text) {
        this.text = text;
    }

    /** Return the text as it is written, references and all. */
    public String text() {
        return text;
    }

    /** Return what its references led to, in order, those within others and in defaults that applied included. */
    public List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    void add(Use use) {
        uses.add(use);
    }

    /** What one reference led to. */
    public static final class Use {
        private final String name;
        private final @Nullable ConfigValue value;
        private final boolean fallback;

        Use(String name, @Nullable ConfigValue value, boolean fallback) {
            this.name = name;
            this.value = value;
            this.fallback = fallback;
        }

        /** Return the path, or the resolver and what it was given: {@code env:HOME}. */
        public String name() {
            return name;
        }

        /** Return the value that it led to, or empty when a resolver found a text, or nothing was found. */
        public Optional<ConfigValue> value() {
            return Optional.ofNullable(value);
        }

        /** Tell whether nothing was found, so that the default applied. */
        public boolean isDefault() {
            return fallback;
        }

        /** Return the name, never the value, which may be a secret. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** Return the paths and resolvers, never a text, which may be a secret. */
    @Override
    public String toString() {
        return uses.toString();
    }
}
