package io.configbuddy.document.edit;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.tree.FlatKeys;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows paths through a draft, so that an edit sees the ones before it. */
final class DraftPaths {
    private final Draft draft;
    private final Refusals refusals;

    DraftPaths(Draft draft) {
        this.draft = draft;
        this.refusals = new Refusals(draft);
    }

    /**
     * Return everything that a path names, in the order of the document.
     *
     * @throws io.configbuddy.document.problem.ConfigException when that is nothing, or behind a reference that must not
     *     be followed
     */
    List<DraftChild> all(DraftChild root, Path path, Aliases aliases) {
        List<Segment> segments = path.segments();
        List<DraftChild> found = new ArrayList<>();
        if (path.isQuery()) {
            found.addAll(query(root, segments, 0, segments.size(), aliases));
        } else {
            DraftChild at = root;
            for (int i = 0; i < segments.size(); ) {
                Step step = step(at, segments, i, aliases, path);
                if (step == null) {
                    throw refusals.missing(root, path);
                }
                at = step.child();
                i = step.next();
            }
            found.add(at);
        }
        if (found.isEmpty()) {
            throw refusals.missing(root, path);
        }
        return found;
    }

    /** Return the one value that a path names; refuse when it names none or several. */
    DraftChild one(DraftChild root, Path path, Aliases aliases) {
        List<DraftChild> all = all(root, path, aliases);
        if (all.size() > 1) {
            throw refusals.several(path, all.get(0), all.size());
        }
        return all.get(0);
    }

    /** Return the one value that a path names, without changing anything; null when it names none. */
    @Nullable
    DraftChild find(DraftChild root, Path path) {
        List<Segment> segments = path.segments();
        if (path.isQuery()) {
            List<DraftChild> all = new ArrayList<>(query(root, segments, 0, segments.size(), Aliases.THROUGH));
            if (all.size() > 1) {
                throw refusals.several(path, all.get(0), all.size());
            }
            return all.isEmpty() ? null : all.get(0);
        }
        DraftChild at = root;
        for (int next = 0; next < segments.size(); ) {
            Step step = look(peek(at), segments, next);
            if (step == null) {
                return null;
            }
            at = step.child();
            next = step.next();
        }
        return at;
    }

    /** Take the step {@code at}; null when it leads nowhere. */
    @Nullable
    Step step(DraftChild from, List<Segment> segments, int at, Aliases aliases, Path path) {
        DraftNode node = enter(from, aliases, path);
        Step step = look(node, segments, at);
        if (step == null || !step.merged()) {
            return step;
        }
        return switch (aliases) {
            case REFUSE -> throw refusals.merged(path, from, step.child());
            case THROUGH -> step;
            case DETACH -> own(node, step);
        };
    }

    /** Put a copy of a merged entry among a mapping's own. */
    private Step own(DraftNode mapping, Step merged) {
        DraftChild original = merged.child();
        DraftNode copy = draft.node(original.value().toValue());
        DraftChild own = DraftChild.fresh(draft, original.key(), copy, CommentText.NONE);
        mapping.insert(mapping.lastChild(), own);
        return new Step(own, merged.next(), false);
    }

    /** Return the value of a child to go on in or to change; behind a reference as is laid down for these. */
    DraftNode enter(DraftChild child, Aliases aliases, Path path) {
        return child.value().kind() == NodeKind.ALIAS
                ? settle(child, aliases, path).value()
                : child.value();
    }

    /** Return the child itself, or what is to be changed in its place when it is a reference. */
    DraftChild settle(DraftChild child, Aliases aliases, Path path) {
        if (child.value().kind() != NodeKind.ALIAS) {
            return child;
        }
        DraftChild target = target(child);
        if (aliases == Aliases.REFUSE || target == null) {
            throw refusals.alias(path, child, target);
        }
        if (aliases == Aliases.THROUGH) {
            return target;
        }
        child.value(draft.node(target.value().toValue()));
        draft.changed(child);
        return child;
    }

    /** Return what a reference refers to; null when that stands in a key, or is gone. */
    private @Nullable DraftChild target(DraftChild child) {
        DraftChild target =
                draft.locate(new TreeReader(draft.tree()).resolve(child.value().origin()));
        boolean gone = target != null && target.container == null && !isRoot(target);
        return gone ? null : target;
    }

    private boolean isRoot(DraftChild child) {
        for (int document = 0; document < draft.documentCount(); document++) {
            if (draft.root(document) == child) {
                return true;
            }
        }
        return false;
    }

    /** Look where a step that names one place leads to, without changing anything. */
    private @Nullable Step look(DraftNode node, List<Segment> segments, int at) {
        Segment segment = segments.get(at);
        if (node.kind() == NodeKind.MAPPING) {
            if (node.style() == NodeStyle.FLAT) {
                return flat(node, segments, at);
            }
            String name = segment instanceof Segment.Key key
                    ? key.name()
                    : segment instanceof Segment.KeyOrIndex either ? either.name() : null;
            return name == null ? null : entry(node, name, at + 1);
        }
        if (node.kind() == NodeKind.SEQUENCE) {
            DraftChild item = segment instanceof Segment.Index index
                    ? node.at(index.value())
                    : segment instanceof Segment.KeyOrIndex either ? node.at(either.index()) : null;
            return item == null ? null : new Step(item, at + 1, false);
        }
        return null;
    }

    private @Nullable Step entry(DraftNode mapping, String name, int next) {
        DraftChild own = mapping.find(name);
        if (own != null) {
            return new Step(own, next, false);
        }
        DraftChild merged = Merges.find(draft, mapping, name);
        return merged == null ? null : new Step(merged, next, true);
    }

    private static @Nullable Step flat(DraftNode mapping, List<Segment> segments, int from) {
        for (int to = segments.size(); to > from; to--) {
            String name = FlatKeys.joined(segments, from, to, true);
            String dotted = FlatKeys.joined(segments, from, to, false);
            DraftChild child = name == null ? null : mapping.find(name);
            if (child == null && dotted != null) {
                child = mapping.find(dotted);
            }
            if (child != null) {
                return new Step(child, to, false);
            }
        }
        return null;
    }

    /** Return what the steps from one on lead to, each once. */
    Set<DraftChild> query(DraftChild root, List<Segment> segments, int from, int to, Aliases aliases) {
        Set<DraftChild> current = new LinkedHashSet<>();
        if (root.value().style() == NodeStyle.FLAT) {
            for (DraftChild child : root.value().children()) {
                if (spells(FlatKeys.segments(child.name()), 0, segments, from, to)) {
                    current.add(child);
                }
            }
            return current;
        }
        current.add(root);
        for (int at = from; at < to; at++) {
            Set<DraftChild> next = new LinkedHashSet<>();
            for (DraftChild child : current) {
                query(child, segments, at, aliases, next);
            }
            current = next;
        }
        return current;
    }

    private void query(DraftChild child, List<Segment> segments, int at, Aliases aliases, Set<DraftChild> found) {
        Segment segment = segments.get(at);
        if (segment instanceof Segment.AnyDepth) {
            descend(child, found);
        } else if (segment instanceof Segment.AnyChild) {
            found.addAll(peek(child).children());
        } else if (segment instanceof Segment.Selector selector) {
            select(child, selector, aliases, found);
        } else {
            Step step = look(peek(child), segments, at);
            if (step != null && !step.merged()) {
                found.add(step.child());
            }
        }
    }

    /** Tell whether a key that is a whole path is one that a query names. */
    private static boolean spells(List<Segment> key, int at, List<Segment> query, int from, int to) {
        if (from == to) {
            return at == key.size();
        }
        Segment wanted = query.get(from);
        if (wanted instanceof Segment.AnyDepth) {
            return spells(key, at, query, from + 1, to) || at < key.size() && spells(key, at + 1, query, from, to);
        }
        return at < key.size()
                && (wanted instanceof Segment.AnyChild || FlatKeys.matches(wanted, key.get(at)))
                && spells(key, at + 1, query, from + 1, to);
    }

    private void select(DraftChild child, Segment.Selector selector, Aliases aliases, Set<DraftChild> found) {
        DraftNode sequence = enter(child, aliases, Path.root().child(selector));
        if (sequence.kind() != NodeKind.SEQUENCE) {
            return;
        }
        for (DraftChild item : sequence.children()) {
            DraftNode mapping = peek(item);
            if (mapping.kind() != NodeKind.MAPPING) {
                continue;
            }
            Step entry = entry(mapping, selector.key(), 0);
            if (entry != null && says(peek(entry.child()), selector.value())) {
                found.add(item);
            }
        }
    }

    private static boolean says(DraftNode node, String text) {
        if (node.kind() != NodeKind.SCALAR) {
            return false;
        }
        String said = node.scalar() == null
                ? node.draft().tree().text(node.origin())
                : node.scalar().text();
        return said.equals(text);
    }

    /** Add a child and all below it, those behind references left out: they are found where they stand. */
    private void descend(DraftChild from, Set<DraftChild> found) {
        List<DraftChild> stack = new ArrayList<>();
        stack.add(from);
        while (!stack.isEmpty()) {
            DraftChild child = stack.remove(stack.size() - 1);
            if (found.add(child) && child.value().isContainer()) {
                for (DraftChild below = child.value().lastChild(); below != null; below = below.previous) {
                    stack.add(below);
                }
            }
        }
    }

    /** Return the value of a child, that of what it refers to when it is a reference. */
    DraftNode peek(DraftChild child) {
        DraftNode node = child.value();
        if (node.kind() == NodeKind.ALIAS) {
            DraftChild target = draft.locate(new TreeReader(draft.tree()).resolve(node.origin()));
            return target == null ? node : target.value();
        }
        return node;
    }

    static boolean isNothing(DraftNode node) {
        if (node.kind() != NodeKind.SCALAR) {
            return false;
        }
        Tree tree = node.draft().tree();
        return (node.scalar() == null ? tree.type(node.origin()) : node.scalar().type()) == ScalarType.NULL;
    }
}
