package io.configbuddy.core;

import io.configbuddy.core.merge.MergeRule;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a JSON Schema says about how values are merged ({@code x-merge}) and which are secrets ({@code x-secret}, {@code
 * writeOnly}), by path; nothing is validated here. One use each.
 *
 * <p>Subschemas are followed through {@code properties}, {@code additionalProperties}, {@code patternProperties}, {@code
 * items}, {@code prefixItems}, {@code allOf}, {@code anyOf}, {@code oneOf}, and {@code $ref} within the same document;
 * what refers to itself is followed once.
 */
final class SchemaHints {
    private static final List<String> SAME_PLACE = List.of("allOf", "anyOf", "oneOf");

    /** References among many subschemas can lead to more places than a schema has lines. */
    private static final int MOST_PLACES = 100_000;

    private final Node root;
    private final List<Problem> problems;
    private final Set<Integer> open = new HashSet<>();
    private final List<Path> secrets = new ArrayList<>();
    private MergeRules rules = MergeRules.NONE;
    private int places;

    private SchemaHints(Node root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    static SchemaHints of(Node schema, List<Problem> problems) {
        SchemaHints hints = new SchemaHints(schema, problems);
        hints.visit(schema, Path.root());
        return hints;
    }

    MergeRules rules() {
        return rules;
    }

    List<Path> secrets() {
        return secrets;
    }

    private void visit(Node node, Path path) {
        if (!(node instanceof MappingNode schema) || ++places > MOST_PLACES || !open.add(node.id())) {
            return;
        }
        hints(schema, path);
        for (Entry entry : schema.entries()) {
            switch (entry.name()) {
                case "properties" -> children(entry.value(), path, false);
                case "patternProperties" -> children(entry.value(), path, true);
                case "additionalProperties", "items" -> below(entry.value(), path.child(new Segment.AnyChild()));
                case "prefixItems" -> items(entry.value(), path);
                case "$ref" -> reference(entry.value(), path);
                default -> {
                    if (SAME_PLACE.contains(entry.name()) && entry.value() instanceof SequenceNode branches) {
                        branches.items().forEach(branch -> visit(branch, path));
                    }
                }
            }
        }
        open.remove(node.id());
    }

    private void hints(MappingNode schema, Path path) {
        schema.entry("x-merge").ifPresent(entry -> {
            MergeRule rule = entry.value() instanceof ScalarNode text
                    ? MergeRule.parse(text.text()).orElse(null)
                    : null;
            if (rule == null) {
                problems.add(Problem.error("schema.x-merge", "x-merge names no merge rule")
                        .at(entry.value().location())
                        .help("write deep, replace, append, prepend, union or by-key(NAME)")
                        .build());
            } else {
                rules = rules.with(path, rule);
            }
        });
        if (isTrue(schema, "x-secret") || isTrue(schema, "writeOnly")) {
            secrets.add(path);
        }
    }

    private static boolean isTrue(MappingNode schema, String key) {
        return schema.entry(key)
                .map(entry ->
                        entry.value() instanceof ScalarNode text && text.text().equals("true"))
                .orElse(false);
    }

    private void children(Node properties, Path path, boolean any) {
        if (properties instanceof MappingNode mapping) {
            for (Entry entry : mapping.entries()) {
                visit(entry.value(), any ? path.child(new Segment.AnyChild()) : path.child(entry.name()));
            }
        }
    }

    private void items(Node schemas, Path path) {
        if (schemas instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                visit(sequence.items().get(i), path.child(i));
            }
        }
    }

    private void below(Node schema, Path path) {
        if (schema instanceof SequenceNode sequence) {
            items(sequence, path.parent());
        } else {
            visit(schema, path);
        }
    }

    /** Follow a reference within the document; another document's is the validator's business. */
    private void reference(Node reference, Path path) {
        if (reference instanceof ScalarNode text && text.text().startsWith("#")) {
            String pointer = text.text().substring(1);
            root.find(pointer.isEmpty() ? Path.root() : Path.parse(pointer)).ifPresent(schema -> visit(schema, path));
        }
    }
}
