package io.configbuddy.document.edit;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up what a mapping has by a YAML merge key ({@code <<}). */
final class Merges {
    private Merges() {}

    /**
     * Return the entry of a name that a mapping merges, or null: of several mappings merged the first that has it, with
     * all that it merges itself. On a stack of our own, since chains may be long.
     */
    static @Nullable DraftChild find(Draft draft, DraftNode mapping, String name) {
        List<DraftNode> stack = new ArrayList<>();
        Set<DraftNode> seen = new HashSet<>();
        push(draft, mapping, stack);
        while (!stack.isEmpty()) {
            DraftNode merged = stack.remove(stack.size() - 1);
            if (merged.kind() != NodeKind.MAPPING || !seen.add(merged)) {
                continue;
            }
            DraftChild found = merged.find(name);
            if (found != null) {
                return found;
            }
            push(draft, merged, stack);
        }
        return null;
    }

    /** Put what a mapping merges on the stack, the first on top. */
    private static void push(Draft draft, DraftNode mapping, List<DraftNode> stack) {
        Tree tree = draft.tree();
        if (mapping.isNew() || !tree.has(mapping.origin(), Tree.MERGE)) {
            return;
        }
        for (DraftChild child = mapping.lastChild(); child != null; child = child.previous) {
            if (!isMergeKey(tree, child)) {
                continue;
            }
            DraftNode value = resolved(draft, child.value());
            if (value.kind() == NodeKind.SEQUENCE) {
                for (DraftChild item = value.lastChild(); item != null; item = item.previous) {
                    stack.add(resolved(draft, item.value()));
                }
            } else {
                stack.add(value);
            }
        }
    }

    private static DraftNode resolved(Draft draft, DraftNode node) {
        if (node.kind() != NodeKind.ALIAS) {
            return node;
        }
        DraftChild target = draft.locate(new TreeReader(draft.tree()).resolve(node.origin()));
        return target == null ? node : target.value();
    }

    private static boolean isMergeKey(Tree tree, DraftChild child) {
        return !child.isNew()
                && tree.kind(child.owner()) == NodeKind.SCALAR
                && tree.style(child.owner()) == NodeStyle.PLAIN
                && "<<".equals(child.name());
    }
}
