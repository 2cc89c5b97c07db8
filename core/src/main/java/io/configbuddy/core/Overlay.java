package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.edit.Aliases;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a template say what a configuration says, by editing only what differs; one use each.
 *
 * <p>An edit may change more than it names where the template has YAML aliases, so the result is compared again until
 * nothing differs any more: what comes out has been found to say the same, however it was made.
 */
final class Overlay {
    private static final int MOST_PASSES = 16;

    private final RenderOptions options;
    private final Renderer renderer;
    private final RenderedComments comments;
    private final MappingValue config;
    private final boolean typed;
    private final boolean flat;
    private final boolean commented;
    private boolean placed = true;

    private DocumentEditor editor;
    private TemplatePaths template;

    Overlay(Document template, MappingValue config, RenderOptions options) {
        Set<Feature> features = template.format().features(template.dialect());
        this.options = new RenderOptions(
                template.format(),
                options.style().withDialect(template.dialect()),
                "",
                options.comments(),
                options.origins(),
                options.reveal());
        this.renderer = new Renderer(this.options);
        this.comments = new RenderedComments(this.options);
        this.config = config;
        this.typed = features.contains(Feature.TYPES);
        this.flat = !template.roots().isEmpty() && template.root().style() == NodeStyle.FLAT;
        this.commented = features.contains(Feature.COMMENTS) && (options.comments() || options.origins());
        this.editor = template.edit();
        this.template = new TemplatePaths(null, typed);
    }

    Document over(Document document) {
        if (document.roots().size() > 1) {
            throw ConfigException.of(
                    Problem.error("render.documents", "a template is one document, but this file holds several")
                            .at(document.source(), 0, 0)
                            .help("put the others into files of their own")
                            .build());
        }
        Document result = document;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Document next = pass(result);
            if (next == result) {
                return result;
            }
            result = next;
        }
        throw ConfigException.of(Problem.error("render.unfaithful", "the template can't be made to say the same")
                .at(document.source(), 0, 0)
                .help("look for aliases and merge keys that hold each other, and write them out")
                .build());
    }

    private Document pass(Document document) {
        try {
            return edited(document);
        } catch (ConfigException e) {
            if (!placed) {
                throw e;
            }
            // Not every format lets a key stand everywhere; its editor knows a place for each.
            placed = false;
            return edited(document);
        }
    }

    private Document edited(Document document) {
        editor = document.edit().aliases(Aliases.DETACH);
        Node root = document.roots().isEmpty() ? null : document.root();
        template = new TemplatePaths(root, typed);
        mapping(config, Path.root(), false);
        if (root != null) {
            prune(root, Path.root());
        }
        return editor.apply();
    }

    private void mapping(MappingValue mapping, Path path, boolean hidden) {
        for (int i = 0; i < mapping.size(); i++) {
            Path at = path.child(mapping.name(i));
            ConfigValue child = mapping.value(i);
            Node there = template.find(at);
            if (there != null) {
                existing(child, there, at, hidden);
            } else if (typed || isLeaf(child) || isWhole(child)) {
                insert(mapping, i, path, hidden);
            } else {
                below(child, at, isHidden(child, hidden));
            }
        }
    }

    /** In a file with sections, a list of texts is written as its editor has it, which the names of keys don't tell. */
    private boolean isWhole(ConfigValue value) {
        return value instanceof SequenceValue && !flat;
    }

    /** Where names may be whole paths, what is in a container may be there although the container isn't. */
    private void below(ConfigValue value, Path path, boolean hidden) {
        if (value instanceof MappingValue mapping) {
            mapping(mapping, path, hidden);
        } else if (value instanceof SequenceValue sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                Path at = path.child(i);
                Node there = template.find(at);
                if (there != null) {
                    existing(sequence.item(i), there, at, hidden);
                } else if (isLeaf(sequence.item(i))) {
                    set(sequence.item(i), at, hidden);
                } else {
                    below(sequence.item(i), at, isHidden(sequence.item(i), hidden));
                }
            }
        }
    }

    private void existing(ConfigValue value, Node there, Path path, boolean hidden) {
        if (value instanceof MappingValue mapping && there instanceof MappingNode node && mapping.size() > 0) {
            if (node.size() == 0) {
                set(value, path, hidden);
            } else {
                mapping(mapping, path, isHidden(value, hidden));
            }
        } else if (value instanceof SequenceValue sequence
                && there instanceof SequenceNode node
                && sequence.size() > 0) {
            sequence(sequence, node, path, isHidden(value, hidden));
        } else if (!isSame(value, there, isHidden(value, hidden))) {
            set(value, path, hidden);
        }
    }

    private void sequence(SequenceValue sequence, SequenceNode node, Path path, boolean hidden) {
        List<Node> items = node.items();
        for (int i = 0; i < sequence.size(); i++) {
            ConfigValue item = sequence.item(i);
            if (i < items.size()) {
                existing(item, items.get(i), path.child(i), hidden);
            } else {
                editor.append(template.of(path), renderer.value(item, hidden));
                comment(item, path.child(i), null);
            }
        }
        for (int i = items.size() - 1; i >= sequence.size(); i--) {
            editor.remove(template.of(path).child(i));
        }
    }

    private boolean isSame(ConfigValue value, Node there, boolean hidden) {
        if (value instanceof MappingValue mapping) {
            return mapping.size() == 0 && there instanceof MappingNode node && node.size() == 0;
        }
        if (value instanceof SequenceValue sequence) {
            return sequence.size() == 0 && there instanceof SequenceNode node && node.size() == 0;
        }
        ScalarValue scalar = (ScalarValue) value;
        if (!(there instanceof ScalarNode node)) {
            return false;
        }
        if (hidden) {
            return node.text().equals(Shown.MASK);
        }
        if (scalar.isNull() || node.isNull()) {
            return scalar.isNull() && (node.isNull() || !typed && node.text().isEmpty())
                    || !typed && scalar.text().isEmpty();
        }
        return node.text().equals(scalar.text()) && (!typed || node.type() == renderer.type(scalar));
    }

    private boolean isHidden(ConfigValue value, boolean hidden) {
        return !options.reveal() && (hidden || value.isSecret());
    }

    private static boolean isLeaf(ConfigValue value) {
        return !(value instanceof MappingValue mapping && mapping.size() > 0)
                && !(value instanceof SequenceValue sequence && sequence.size() > 0);
    }

    private void set(ConfigValue value, Path path, boolean hidden) {
        editor.set(template.of(path), renderer.value(value, hidden));
        comment(value, path, template.find(path));
    }

    /** Put a new key where it stands in the configuration: behind the one before it. */
    private void insert(MappingValue mapping, int position, Path path, boolean hidden) {
        ConfigValue value = mapping.value(position);
        String name = mapping.name(position);
        Node parent = template.find(path);
        if (placed && parent instanceof MappingNode node && node.size() > 0 && isFree(node)) {
            if (position == 0) {
                editor.insertAt(path, 0, name, renderer.value(value, hidden));
            } else {
                editor.insertAfter(path.child(mapping.name(position - 1)), name, renderer.value(value, hidden));
            }
        } else {
            editor.set(template.of(path.child(name)), renderer.value(value, hidden));
        }
        comment(value, path.child(name), null);
    }

    /** Tell whether the order of the keys is anybody's choice: behind a section's header everything is the section's. */
    private static boolean isFree(MappingNode node) {
        boolean free = node.style() == NodeStyle.BLOCK || node.style() == NodeStyle.FLOW;
        for (Entry entry : node.entries()) {
            NodeStyle style = entry.value().style();
            free &= style != NodeStyle.SECTION
                    && style != NodeStyle.SECTIONS
                    && style != NodeStyle.IMPLICIT
                    && style != NodeStyle.DOTTED
                    && style != NodeStyle.REPEATED;
        }
        return free;
    }

    private void comment(ConfigValue value, Path path, @Nullable Node before) {
        if (!commented) {
            return;
        }
        if (before == null && options.comments()) {
            List<String> lines = comments.leading(value);
            if (!lines.isEmpty()) {
                editor.comment(template.of(path), text(lines));
            }
        }
        StringBuilder behind = new StringBuilder(comments.trailing(value));
        if (before != null) {
            for (Comment own : before.comments().trailing()) {
                behind.append(behind.isEmpty() ? "" : " #").append(String.join("", own.lines()));
            }
        }
        if (!behind.isEmpty()) {
            editor.commentBehind(template.of(path), behind.toString().strip());
        }
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(text.isEmpty() ? "" : "\n").append(line.startsWith(" ") ? line.substring(1) : line);
        }
        return text.toString();
    }

    /** Take out what the configuration doesn't have, such as what another layer removes. */
    private void prune(Node node, Path path) {
        if (node instanceof MappingNode mapping) {
            for (Entry entry : mapping.entries()) {
                Path at = template.path(mapping, path, entry);
                Optional<ConfigValue> value = config.find(at);
                if (value.isEmpty()) {
                    editor.remove(template.of(at));
                } else if (isKept(value.get(), entry.value())) {
                    prune(entry.value(), at);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                Optional<ConfigValue> item = config.find(path.child(i));
                if (item.isPresent() && isKept(item.get(), sequence.items().get(i))) {
                    prune(sequence.items().get(i), path.child(i));
                }
            }
        }
    }

    /** Tell whether a container was edited within, rather than set as a whole. */
    private static boolean isKept(ConfigValue value, Node there) {
        return !isLeaf(value)
                && (value instanceof MappingValue && there instanceof MappingNode
                        || value instanceof SequenceValue && there instanceof SequenceNode);
    }
}
