package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys of the section that entries go to, to find the ones that stand twice.
 *
 * <p>When a section is opened again its keys are gathered anew from the tree. Where that adds up to more than the text is
 * long, in a file that goes to and fro between large sections, the keys of each section are kept from then on.
 */
final class SectionKeys {
    private static final int SMALL = 16;

    private final TreeBuilder builder;
    private final char[] text;
    private final boolean fold;
    private final Map<Integer, KeyTable> kept = new HashMap<>();
    private KeyTable keys;
    private int section;
    /** How many children of the section have been looked at, which is what gathering them again would cost. */
    private int children;
    /** How many children of all sections have been looked at a second time. */
    private int gathered;

    SectionKeys(TreeBuilder builder, char[] text, boolean fold) {
        this.builder = builder;
        this.text = text;
        this.fold = fold;
        this.keys = new KeyTable(builder, text, fold);
    }

    /** Return the hash of a key. */
    int hash(int start, int end) {
        return keys.hash(start, end);
    }

    /**
     * Add a key.
     *
     * @param hash its {@link #hash}
     * @param node the node that it has, or gets next
     * @return the node of the first key that says the same, or {@link Tree#NONE} when this is the first
     */
    int add(int start, int end, int hash, int node) {
        children++;
        return keys.add(start, end, hash, node);
    }

    /** Turn to the keys of a section, which is a mapping in the tree. */
    void turnTo(int mapping) {
        if (mapping == section) {
            return;
        }
        if (gathered > text.length) {
            keep();
            KeyTable known = kept.get(mapping);
            section = mapping;
            if (known != null) {
                keys = known;
                children = SMALL + 1;
                return;
            }
        }
        keys.clear();
        children = 0;
        section = mapping;
        gather();
    }

    private void keep() {
        if (children > SMALL) {
            kept.put(section, keys);
            keys = new KeyTable(builder, text, fold);
        }
    }

    private void gather() {
        for (int key = builder.first(section); key != Tree.NONE; key = builder.next(builder.next(key))) {
            if (builder.kind(builder.next(key)) != NodeKind.MAPPING) {
                int quote = builder.style(key) == NodeStyle.PLAIN ? 0 : 1;
                int start = builder.start(key) + quote;
                int end = builder.end(key) - quote;
                keys.add(start, end, keys.hash(start, end), key);
            }
            children++;
            gathered++;
        }
    }
}
