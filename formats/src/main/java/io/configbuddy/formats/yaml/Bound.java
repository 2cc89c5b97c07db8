package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses to remove what aliases elsewhere refer to. */
final class Bound {
    /** For each node that aliases refer to, the last of these. */
    private @Nullable Map<Integer, Integer> targets;

    /** Check what goes from a container for good. */
    void check(ContainerEdit edit) {
        Tree tree = edit.draft().tree();
        Map<Integer, Integer> known = targets;
        if (known == null) {
            known = find(tree);
            targets = known;
        }
        if (known.isEmpty()) {
            return;
        }
        for (int i = 0; i < edit.size(); i++) {
            DraftChild child = edit.child(i);
            if (!edit.stays(i) && child.container().isEmpty()) {
                check(edit, child, known);
            }
        }
    }

    private static void check(ContainerEdit edit, DraftChild child, Map<Integer, Integer> targets) {
        Tree tree = edit.draft().tree();
        int end = Math.max(tree.end(child.owner()), tree.end(child.valueId()));
        for (Map.Entry<Integer, Integer> target : targets.entrySet()) {
            int start = tree.start(target.getKey());
            boolean within = start >= tree.start(child.owner()) && start < end && target.getKey() >= child.owner();
            if (within && tree.start(target.getValue()) >= end && !isMoved(edit.container(), child)) {
                String anchor = tree.source()
                        .text()
                        .substring(tree.anchorStart(target.getKey()), tree.anchorEnd(target.getKey()));
                throw edit.draft()
                        .refuse(
                                "edit.anchor",
                                "can't remove " + child.name() + ": " + anchor + " in it is referred to on line "
                                        + tree.source().line(tree.start(target.getValue())),
                                "remove or replace the references (*" + anchor.substring(1) + ") first",
                                edit.container().holder());
            }
        }
    }

    /** Tell whether what goes here comes elsewhere: then its anchor goes along. */
    private static boolean isMoved(DraftNode container, DraftChild child) {
        DraftNode top = container;
        while (top.holder().container().isPresent()) {
            top = top.holder().container().get();
        }
        return comes(top, child);
    }

    private static boolean comes(DraftNode node, DraftChild child) {
        List<DraftChild> children =
                node.kind() == NodeKind.MAPPING || node.kind() == NodeKind.SEQUENCE ? node.children() : List.of();
        for (DraftChild at : children) {
            if (at.movedFrom().orElse(at) == child || comes(at.value(), child)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, Integer> find(Tree tree) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.ALIAS) {
                found.put(tree.target(node), node);
            }
        }
        return found;
    }
}
