package io.configbuddy.core.merge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a value and the one of a lower layer become one.
 *
 * <p>Its text is what files, schemas ({@code x-merge}) and the command line use: {@code append}, {@code by-key(name)}.
 * Immutable and safe for use by several threads.
 */
public final class MergeRule {
    /** What happens to the lower value. */
    public enum Way {
        /** Mappings become one, key by key: what mappings do unless told otherwise. */
        DEEP("deep"),
        /** The higher value takes the lower one's place: what sequences do unless told otherwise. */
        REPLACE("replace"),
        /** The higher layer's items come after those of the lower one. */
        APPEND("append"),
        /** The higher layer's items come before those of the lower one. */
        PREPEND("prepend"),
        /** The higher layer's items come after those of the lower one, but for those that are there already. */
        UNION("union"),
        /** Items that are mappings with the same value of a key become one; the others come after. */
        BY_KEY("by-key");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** Mappings become one, key by key. */
    public static final MergeRule DEEP = new MergeRule(Way.DEEP, null);
    /** The higher value takes the lower one's place. */
    public static final MergeRule REPLACE = new MergeRule(Way.REPLACE, null);
    /** Items come after those of the lower layer. */
    public static final MergeRule APPEND = new MergeRule(Way.APPEND, null);
    /** Items come before those of the lower layer. */
    public static final MergeRule PREPEND = new MergeRule(Way.PREPEND, null);
    /** Items come after those of the lower layer, each only once. */
    public static final MergeRule UNION = new MergeRule(Way.UNION, null);

    private final Way way;
    private final @Nullable String key;

    private MergeRule(Way way, @Nullable String key) {
        this.way = way;
        this.key = key;
    }

    /**
     * Return the rule by which mappings in a sequence become one when they have the same text at a key.
     *
     * @param name the key, not empty
     */
    public static MergeRule byKey(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("by-key needs the name of a key");
        }
        return new MergeRule(Way.BY_KEY, name);
    }

    /** Return the rule that a text such as {@code append} or {@code by-key(name)} names, or empty when it names none. */
    public static Optional<MergeRule> parse(String text) {
        String prefix = Way.BY_KEY + "(";
        if (text.startsWith(prefix) && text.endsWith(")") && text.length() > prefix.length() + 1) {
            String name = text.substring(prefix.length(), text.length() - 1).trim();
            return name.isEmpty() ? Optional.empty() : Optional.of(byKey(name));
        }
        for (Way way : Way.values()) {
            if (way != Way.BY_KEY && way.label.equals(text)) {
                return Optional.of(new MergeRule(way, null));
            }
        }
        return Optional.empty();
    }

    /** Return what happens to the lower value. */
    public Way way() {
        return way;
    }

    /** Return the key by which items are matched; empty unless the way is {@link Way#BY_KEY}. */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MergeRule rule && rule.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Return the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return key == null ? way.label : way.label + "(" + key + ")";
    }
}
