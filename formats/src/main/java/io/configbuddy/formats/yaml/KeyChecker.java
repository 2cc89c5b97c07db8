package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import io.configbuddy.formats.internal.KeySet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for keys that stand twice in a mapping, and for merge keys ({@code <<}), when the mapping ends.
 *
 * <p>Keys are the same when they are of the same type and say the same; collections, when what they hold is the same
 * (YAML 1.2.2, section 3.2.1.3). An alias says what it stands for.
 */
final class KeyChecker {
    /** Keeps keys of other types apart from strings, which hold half of a surrogate pair only by an odd escape. */
    private static final String TYPED = "\uDC00";

    private final Cursor cursor;
    private final TreeBuilder builder;
    private final YamlDecoder decoder;
    private final Duplicates duplicates;
    private final KeySet keys;
    private @Nullable Likes likes;

    KeyChecker(Cursor cursor, TreeBuilder builder, YamlDecoder decoder, Duplicates duplicates) {
        this.cursor = cursor;
        this.builder = builder;
        this.decoder = decoder;
        this.duplicates = duplicates;
        this.keys = new KeySet(cursor.text);
    }

    /** Check a mapping that is complete, unless something was refused: then it may have a key without a value. */
    void check(int mapping) {
        if (builder.first(mapping) == Tree.NONE || cursor.report.isBroken()) {
            return;
        }
        boolean merges = false;
        boolean mergeable = true;
        keys.clear();
        for (int key = builder.first(mapping); key != Tree.NONE; ) {
            int value = builder.next(key);
            if (isMerge(key)) {
                merges = true;
                mergeable &= isMergeable(value);
            } else {
                add(mapping, key);
            }
            key = builder.next(value);
        }
        if (merges && mergeable) {
            builder.flag(mapping, Tree.MERGE);
        } else if (merges) {
            addMergeKeys(mapping);
        }
    }

    /** Keys that cannot merge are ordinary ones. */
    private void addMergeKeys(int mapping) {
        for (int key = builder.first(mapping); key != Tree.NONE; key = builder.next(builder.next(key))) {
            if (isMerge(key)) {
                add(mapping, key);
            }
        }
    }

    private void add(int mapping, int key) {
        int first = add(key);
        if (first != Tree.NONE) {
            builder.flag(mapping, Tree.DUPLICATES);
            if (duplicates == Duplicates.REJECT) {
                cursor.report.duplicate(builder.start(first), builder.end(first), builder.start(key), builder.end(key));
            }
        }
    }

    private int add(int key) {
        int content = target(key);
        int start = builder.start(content);
        int end = builder.end(content);
        if (builder.kind(content) != NodeKind.SCALAR) {
            if (likes == null) {
                likes = new Likes(builder, this::identity);
            }
            return keys.add(TYPED + likes.number(content), key);
        }
        ScalarType type = builder.type(content);
        if (type != ScalarType.STRING) {
            return keys.add(identity(content), key);
        }
        if (builder.has(content, Tree.ESCAPED)) {
            return keys.add(string(content), key);
        }
        boolean plain = builder.style(content) == NodeStyle.PLAIN;
        return plain ? keys.add(start, end, key) : keys.add(start + 1, end - 1, key);
    }

    /** Return what a scalar says, with its type unless it is a string. */
    private String identity(int scalar) {
        ScalarType type = builder.type(scalar);
        if (type == ScalarType.STRING) {
            return string(scalar);
        }
        return TYPED + type.name() + (type == ScalarType.NULL ? "" : decoder.typed(type, string(scalar)));
    }

    private String string(int key) {
        return YamlDecoder.string(
                cursor.source.text(),
                builder.style(key),
                builder.has(key, Tree.ESCAPED),
                builder.start(key),
                builder.end(key),
                builder.first(key));
    }

    private boolean isMerge(int key) {
        int start = builder.start(key);
        return builder.end(key) - start == 2
                && cursor.text[start] == '<'
                && cursor.text[start + 1] == '<'
                && builder.kind(key) == NodeKind.SCALAR;
    }

    /** Tell whether a merge key's value is a mapping, or a sequence of mappings. */
    private boolean isMergeable(int value) {
        int target = target(value);
        if (builder.kind(target) == NodeKind.SEQUENCE) {
            for (int item = builder.first(target); item != Tree.NONE; item = builder.next(item)) {
                if (builder.kind(target(item)) != NodeKind.MAPPING) {
                    return false;
                }
            }
            return true;
        }
        return builder.kind(target) == NodeKind.MAPPING;
    }

    private int target(int node) {
        return builder.kind(node) == NodeKind.ALIAS ? builder.first(node) : node;
    }
}
