package io.configbuddy.document.edit;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says why an edit can't be made. */
final class Refusals {
    private final Draft draft;

    Refusals(Draft draft) {
        this.draft = draft;
    }

    /** Return the refusal of a path that leads nowhere; where the text says so too, in the words of reading. */
    ConfigException missing(DraftChild root, Path path) {
        if (!root.isNew() && !path.isRoot()) {
            Tree tree = draft.tree();
            for (int document = 0; document < tree.documentCount(); document++) {
                if (tree.root(document) == root.owner()) {
                    Node node = Node.root(tree, document);
                    if (node.find(path).isEmpty()) {
                        return reading(node, path);
                    }
                }
            }
        }
        return draft.refuse(
                "document.no-such-path",
                "there is no value at " + path + " any more",
                "an edit before this one has removed or renamed it",
                root);
    }

    private static ConfigException reading(Node root, Path path) {
        try {
            throw new IllegalStateException("found after all: " + root.get(path));
        } catch (ConfigException e) {
            return e;
        }
    }

    ConfigException several(Path path, DraftChild first, int count) {
        return draft.refuse(
                "edit.several-values",
                path + " names " + count + " values, and this edit needs just one",
                "name one of them, such as " + first.path(),
                first);
    }

    ConfigException alias(Path path, DraftChild child, @Nullable DraftChild target) {
        Problem.Builder problem = builder(
                        "edit.alias",
                        path + " leads through a reference at " + child.path()
                                + ", so the edit might change more than it names",
                        child)
                .path(path.toString());
        if (target == null) {
            return ConfigException.of(
                    problem.help("what it refers to can't be edited; replace " + child.path() + " as a whole")
                            .build());
        }
        related(problem, target);
        return ConfigException.of(problem.help("choose: --through-alias edits " + target.path()
                        + " and all that refers to it, --detach gives " + child.path() + " a copy of its own")
                .build());
    }

    ConfigException merged(Path path, DraftChild mapping, DraftChild merged) {
        Problem.Builder problem = builder(
                        "edit.merged",
                        path + " is not in " + mapping.path() + " itself but merged into it, so the edit might change"
                                + " more than it names",
                        mapping)
                .path(path.toString());
        related(problem, merged);
        return ConfigException.of(problem.help("choose: --through-alias edits " + merged.path()
                        + " and all that merges it, --detach gives " + mapping.path() + " a value of its own")
                .build());
    }

    ConfigException noContainer(Path path, DraftChild child, String what) {
        return draft.refuse(
                "edit.wrong-kind",
                "can't put " + path + " into " + (child.path().isRoot() ? "the document" : child.path()) + ": it is "
                        + what,
                "replace it as a whole, or choose another path",
                child);
    }

    /** Return the refusal of an item for what is no sequence. */
    ConfigException noSequence(DraftChild child, String what) {
        Path path = child.path();
        String set = path.isRoot() ? "newKey" : path.child("newKey").toString();
        return draft.refuse(
                "edit.wrong-kind",
                (path.isRoot() ? "the document" : path) + " is " + what + ", and append adds an item to a sequence",
                child.value().kind() == NodeKind.MAPPING
                        ? "to add a key, set " + set + "; to append, name a sequence, or a path that names nothing yet"
                        : "to make a sequence of it, set it to one as a whole; to append, name a sequence, or a path"
                                + " that names nothing yet",
                child);
    }

    ConfigException exists(DraftChild child, String key) {
        return draft.refuse(
                "edit.exists", "there is a key " + Path.of(key) + " already", "set it, or remove it first", child);
    }

    ConfigException taken(DraftChild child) {
        return draft.refuse(
                "edit.exists",
                "there is a value at " + child.path() + " already",
                "remove it first, or choose another path",
                child);
    }

    ConfigException index(DraftChild sequence, int index, int size) {
        return draft.refuse(
                "edit.no-such-place",
                "there is no place " + index + " in a sequence of " + size + (size == 1 ? " item" : " items"),
                "places run from 0 to " + size + "; to add at the end, append",
                sequence);
    }

    ConfigException root(DraftChild root, String what) {
        return draft.refuse("edit.root", "the document as a whole can't be " + what, "name a value in it", root);
    }

    ConfigException empty() {
        return ConfigException.of(Problem.error("document.empty", "there is no content")
                .at(draft.tree().source(), 0, 0)
                .help("set a value first")
                .build());
    }

    ConfigException target(DraftChild child, Path to) {
        return draft.refuse(
                "edit.no-target",
                "can't move " + child.path() + " to " + to,
                "name one place outside of it: a path that ends in a key, or in the place after a sequence's last item",
                child);
    }

    ConfigException style(DraftChild child, NodeStyle style) {
        String name = style.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return draft.refuse(
                "edit.no-such-style",
                "this format can't write " + child.path() + " in the style " + name,
                "choose a style that the format has for such a value",
                child);
    }

    ConfigException noComments(DraftChild child) {
        return draft.refuse(
                "edit.no-comments",
                "this format has no comments",
                "convert the file into one that has, such as JSONC for JSON",
                child);
    }

    private Problem.Builder builder(String code, String message, DraftChild at) {
        Problem.Builder problem = Problem.error(code, message);
        return at.isNew()
                ? problem
                : problem.at(
                        draft.tree().source(),
                        draft.tree().start(at.owner()),
                        Math.max(draft.tree().start(at.owner()), draft.tree().end(at.owner())));
    }

    private void related(Problem.Builder problem, DraftChild target) {
        if (!target.isNew()) {
            Tree tree = draft.tree();
            problem.related(
                    tree.source(), tree.start(target.owner()), tree.end(target.owner()), "what it refers to is here");
        }
    }
}
