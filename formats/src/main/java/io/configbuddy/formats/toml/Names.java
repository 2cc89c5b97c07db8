package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.tree.NodeStyle;
import org.jspecify.annotations.Nullable;

/** Says where a container of a draft is: in lines or in brackets, and under which name. */
final class Names {
    private final Styles styles;

    Names(Styles styles) {
        this.styles = styles;
    }

    /** Return the name that a table has in headers; empty for the root. */
    String header(DraftNode node) {
        return name(node, false);
    }

    /** Return the parts of a dotted table's name that stand in its keys, a dot after each. */
    String prefix(DraftNode node) {
        String name = name(node, true);
        return name.isEmpty() ? name : name + ".";
    }

    private String name(DraftNode node, boolean dottedOnly) {
        StringBuilder name = new StringBuilder();
        DraftNode at = node;
        while (at.holder().container().isPresent() && (!dottedOnly || at.style() == NodeStyle.DOTTED)) {
            DraftChild holder = at.holder();
            if (holder.hasKey()) {
                name.insert(0, styles.key(holder) + (name.length() == 0 ? "" : "."));
            }
            at = holder.container().get();
        }
        return name.toString();
    }

    /** Return the array or inline table that a container is, or whose dotted key it stands in; null when in lines. */
    static @Nullable DraftNode brackets(DraftNode container) {
        DraftNode at = container;
        while (!at.isNew()
                && at.style() == NodeStyle.DOTTED
                && at.holder().container().isPresent()) {
            at = at.holder().container().get();
        }
        return !at.isNew() && at.style() == NodeStyle.FLOW ? at : null;
    }
}
