package io.configbuddy.core;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.FlatKeys;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.SequenceNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a configuration stand in a template.
 *
 * <p>In most formats the paths are the same. Where formats have no types, names of sections are paths as well: what a
 * configuration knows as {@code db.main.url} stands in the section {@code db.main}, as layers are read.
 */
final class TemplatePaths {
    private final @Nullable Node root;
    private final boolean same;
    private final boolean flat;
    private final Map<String, Spot> spots = new HashMap<>();

    private record Spot(Node node, Path path) {}

    TemplatePaths(@Nullable Node root, boolean typed) {
        this.root = root;
        this.flat = root != null && root.style() == NodeStyle.FLAT;
        this.same = typed || root == null;
        if (!same && root instanceof MappingNode mapping) {
            enter(mapping, Path.root(), Path.root());
        }
    }

    /** Return what stands at a path of the configuration, or null when nothing does. */
    @Nullable
    Node find(Path path) {
        if (root == null || path.isRoot()) {
            return root;
        }
        if (same) {
            return root.find(path).orElse(null);
        }
        Spot spot = spots.get(path.toString());
        return spot == null ? null : spot.node;
    }

    /** Return the path in the template for a path of the configuration, whether or not something stands there. */
    Path of(Path path) {
        if (same || path.isRoot()) {
            return path;
        }
        Spot spot = spots.get(path.toString());
        if (spot != null) {
            return spot.path;
        }
        List<Segment> segments = path.segments();
        Segment last = segments.get(segments.size() - 1);
        Spot parent = spots.get(path.parent().toString());
        if (parent != null) {
            return parent.path.child(last);
        }
        String section = FlatKeys.joined(segments, 0, segments.size() - 1, true);
        return flat || section == null || section.isEmpty()
                ? path
                : Path.root().child(section).child(last);
    }

    /** Return the path that an entry of the template has in a configuration. */
    Path path(MappingNode mapping, Path here, Entry entry) {
        if (same || !(entry.value() instanceof MappingNode)) {
            return mapping.pathTo(here, entry.name());
        }
        Path path = here;
        for (Segment segment : FlatKeys.segments(entry.name())) {
            path = path.child(segment);
        }
        return path;
    }

    private void enter(Node node, Path path, Path text) {
        if (node instanceof MappingNode mapping) {
            for (Entry entry : mapping.entries()) {
                Path at = path(mapping, path, entry);
                enter(entry.value(), at, flat ? at : text.child(entry.name()));
            }
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                enter(items.get(i), path.child(i), text.child(i));
            }
        }
        spots.put(path.toString(), new Spot(node, text));
    }
}
