package io.configbuddy.document.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
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

    MappingNode(Tree tree, int id, int content, int key, @Nullable Node parent, int position) {
        super(tree, id, content, key, parent, position);
    }

    /**
     * Return the entries that count, in order: YAML merge keys are applied, and of a repeated key only the one that the
     * rule given at loading chooses is there (all of them when the rule is {@link Duplicates#REJECT}). Unmodifiable,
     * possibly empty.
     */
    public List<Entry> entries() {
        // A race here makes the same views twice, which is harmless: the list holds its views in a final field.
        List<Entry> views = entries;
        if (views == null) {
            views = Collections.unmodifiableList(newEntries());
            entries = views;
        }
        return views;
    }

    /**
     * Return the entries that count, as {@link #entries} does, in a new list that this node does not keep: for a walk
     * over a whole document, whose views together take a multiple of the memory of its text.
     */
    public List<Entry> newEntries() {
        return tree.has(content, Tree.MERGE | Tree.DUPLICATES) ? EffectiveEntries.of(this) : ownEntries();
    }

    /**
     * Return the entries as they stand in the text, merge keys and repeated keys among them; a new list, possibly
     * empty.
     */
    public List<Entry> ownEntries() {
        List<Entry> made = new ArrayList<>();
        for (int key = tree.first(content); key != Tree.NONE; ) {
            int value = tree.next(key);
            made.add(entry(key, value, made.size()));
            key = tree.next(value);
        }
        return made;
    }

    /** Return the YAML merge keys with what they merge, as they stand in the text; possibly, and usually, none. */
    public List<Entry> mergeEntries() {
        if (!tree.has(content, Tree.MERGE)) {
            return List.of();
        }
        List<Entry> merges = new ArrayList<>();
        for (Entry entry : ownEntries()) {
            if (isMergeKey(tree, entry.key().id())) {
                merges.add(entry);
            }
        }
        return merges;
    }

    /**
     * Return the entry that counts whose key says {@code name}, or empty; the last one when several keys say that, which
     * is an error that a loader may have let pass.
     */
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

    /**
     * Return the path to the entry called {@code name}: one step further, or as many as the name spells where names are
     * whole paths, as in {@code .properties}.
     *
     * @param here the path to this mapping
     */
    public Path pathTo(Path here, String name) {
        if (tree.style(content) != NodeStyle.FLAT) {
            return here.child(name);
        }
        Path path = here;
        for (Segment segment : FlatKeys.segments(name)) {
            path = path.child(segment);
        }
        return path;
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

    /** Return the text of a key; of one that is no scalar, the characters that it is written in. */
    public static String name(Tree tree, int key) {
        int content = resolve(tree, key);
        return tree.kind(content) == NodeKind.SCALAR ? tree.text(content) : tree.lexeme(content);
    }

    /** Return a view on a key and a value as an entry of this mapping. */
    Entry entry(int key, int value, int place) {
        Node keyNode = Node.of(tree, key, Tree.NONE, this, place);
        String name = keyNode instanceof ScalarNode scalar ? scalar.text() : tree.lexeme(keyNode.content);
        return new Entry(keyNode, name, Node.of(tree, value, key, this, place));
    }

    private Map<String, Entry> index(List<Entry> all) {
        // As for the entries: the wrapper's final field is what makes a race harmless.
        Map<String, Entry> views = index;
        if (views == null) {
            Map<String, Entry> map = new HashMap<>(all.size() * 2);
            for (Entry entry : all) {
                map.put(entry.name(), entry);
            }
            views = Collections.unmodifiableMap(map);
            index = views;
        }
        return views;
    }
}
