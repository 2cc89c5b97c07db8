package io.configbuddy.document.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys with values, in order. */
public final class MappingNode extends Node {
    private static final int SMALL = 8;

    private @Nullable List<Entry> entries;
    private @Nullable Map<String, Entry> index;

    MappingNode(Tree tree, int id, int key, @Nullable Node parent, int position) {
        super(tree, id, key, parent, position);
    }

    /**
     * Return the entries that count, in order: YAML merge keys are applied, and of a repeated key only the one that the
     * rule given at loading chooses is there (all of them when the rule is {@link Duplicates#REJECT}). Unmodifiable,
     * possibly empty.
     */
    public List<Entry> entries() {
        // A race here makes the same views twice, which is harmless.
        List<Entry> views = entries;
        if (views == null) {
            views = Collections.unmodifiableList(
                    tree.has(content, Tree.MERGE | Tree.DUPLICATES)
                            ? EffectiveEntries.of(this)
                            : new ArrayList<>(ownEntries()));
            entries = views;
        }
        return views;
    }

    /** Return the entries as they stand in the text, merge keys and repeated keys among them. */
    public List<Entry> ownEntries() {
        List<Entry> made = new ArrayList<>();
        for (int key = tree.first(content); key != Tree.NONE; ) {
            int value = tree.next(key);
            made.add(entry(tree, key, value, made.size()));
            key = tree.next(value);
        }
        return made;
    }

    /** Return the entry whose key says {@code name}, or empty. */
    public Optional<Entry> entry(String name) {
        List<Entry> all = entries();
        if (all.size() > SMALL) {
            return Optional.ofNullable(index(all).get(name));
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).name().equals(name)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** Return how many entries count. */
    public int size() {
        return entries().size();
    }

    /** Tell whether a key node is a YAML merge key. */
    static boolean isMergeKey(Tree tree, int key) {
        return tree.kind(key) == NodeKind.SCALAR
                && tree.style(key) == NodeStyle.PLAIN
                && tree.end(key) - tree.start(key) == 2
                && tree.source().text().startsWith("<<", tree.start(key));
    }

    /** Return a view on a key and a value as an entry of this mapping. */
    Entry entry(Tree tree, int key, int value, int place) {
        Node keyNode = Node.of(tree, key, Tree.NONE, this, place);
        String name = keyNode instanceof ScalarNode scalar ? scalar.text() : tree.lexeme(keyNode.content);
        return new Entry(keyNode, name, Node.of(tree, value, key, this, place));
    }

    private Map<String, Entry> index(List<Entry> all) {
        Map<String, Entry> map = index;
        if (map == null) {
            map = new HashMap<>(all.size() * 2);
            for (Entry entry : all) {
                map.put(entry.name(), entry);
            }
            index = map;
        }
        return map;
    }
}
