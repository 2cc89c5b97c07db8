package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;

/** The tag of a value that is replaced: it stays when the new value is of the same kind and type. */
final class OldTag {
    private final DraftChild child;
    private final Splicer out;

    OldTag(DraftChild child, Splicer out) {
        this.child = child;
        this.out = out;
    }

    /** Remove the tag when it would not fit. */
    void drop() {
        Tree tree = child.draft().tree();
        int old = child.valueId();
        int start = tree.tagStart(old);
        if (start != Tree.NONE && child.value().isNew() && !fits(tree, old)) {
            out.remove(Lines.skipBack(out.text(), start), tree.tagEnd(old));
        }
    }

    private boolean fits(Tree tree, int old) {
        DraftNode value = child.value();
        if (value.kind() != NodeKind.SCALAR) {
            return value.kind() == tree.kind(old);
        }
        ScalarType type = ((Value.Scalar) value.toValue()).type();
        return tree.kind(old) == NodeKind.SCALAR && type == tree.type(old);
    }
}
