package io.configbuddy.document.edit;

import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells a format's editor each change of a draft, once and in the order that {@link FormatEditor} promises. */
final class EditPlan {
    private final Draft draft;
    private final FormatEditor editor;
    private final Splicer out;
    private final List<DraftChild> changed = new ArrayList<>();
    private final List<ContainerEdit> edits = new ArrayList<>();

    private EditPlan(Draft draft) {
        this.draft = draft;
        this.editor = draft.editor();
        this.out = new Splicer(draft.tree().source().text());
    }

    /** Return the splices that make the text say what the draft says. */
    static List<Splice> splices(Draft draft) {
        EditPlan plan = new EditPlan(draft);
        plan.collect();
        plan.tell();
        return plan.out.splices();
    }

    private void collect() {
        for (DraftNode container : sorted(draft.restructured())) {
            ContainerEdit edit = ContainerEdit.of(container);
            if (edit.isChange()) {
                edits.add(edit);
            }
        }
        for (DraftChild child : draft.changed()) {
            if (depth(child) != Tree.NONE) {
                changed.add(child);
            }
        }
    }

    private void tell() {
        for (DraftChild child : changed) {
            if (child.isNew() ? child.container().isEmpty() : child.value().isNew()) {
                editor.value(child, out);
            }
        }
        for (DraftChild child : changed) {
            if (child.hasNewKey()) {
                editor.key(child, out);
            }
        }
        for (DraftChild child : changed) {
            if (child.hasNewTrailing() && child.isInPlace()) {
                editor.trailing(child, out);
            }
        }
        for (ContainerEdit edit : edits) {
            editor.children(edit, out);
        }
        for (DraftChild child : changed) {
            if (child.hasNewLeading() && child.isInPlace()) {
                editor.leading(child, out);
            }
        }
        editor.finish(draft, out);
    }

    /** Return the containers of the text that are still in use, inner ones before outer ones. */
    private static List<DraftNode> sorted(Set<DraftNode> containers) {
        List<DraftNode> sorted = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        for (DraftNode container : containers) {
            int depth = container.isNew()
                            || container.holder == null
                            || container.holder().value() != container
                    ? Tree.NONE
                    : depth(container.holder());
            if (depth != Tree.NONE) {
                sorted.add(container);
                depths.add(depth);
            }
        }
        return byDepth(sorted, depths);
    }

    private static List<DraftNode> byDepth(List<DraftNode> containers, List<Integer> depths) {
        int deepest = 0;
        for (int depth : depths) {
            deepest = Math.max(deepest, depth);
        }
        List<List<DraftNode>> levels = new ArrayList<>();
        for (int i = 0; i <= deepest; i++) {
            levels.add(new ArrayList<>());
        }
        for (int i = 0; i < depths.size(); i++) {
            levels.get(depths.get(i)).add(containers.get(i));
        }
        List<DraftNode> all = new ArrayList<>(containers.size());
        for (int i = deepest; i >= 0; i--) {
            all.addAll(levels.get(i));
        }
        return all;
    }

    /** Return how deep a child is in the draft; NONE when it is no part of it any more. */
    private static int depth(DraftChild child) {
        int depth = 0;
        DraftChild at = child;
        while (at.container != null) {
            DraftNode container = at.container;
            DraftChild holder = container.holder;
            if (holder == null || holder.value() != container) {
                return Tree.NONE;
            }
            at = holder;
            depth++;
        }
        Draft draft = child.draft();
        for (int document = 0; document < draft.documentCount(); document++) {
            if (draft.root(document) == at) {
                return depth;
            }
        }
        return Tree.NONE;
    }
}
