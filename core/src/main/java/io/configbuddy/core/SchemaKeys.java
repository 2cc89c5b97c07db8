package io.configbuddy.core;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds keys that no JSON Schema describes, whether it would refuse them or not; one use each.
 *
 * <p>A subschema that says nothing about keys knows all of them. Nothing else is validated here.
 */
final class SchemaKeys {
    private static final List<String> SAME_PLACE = List.of("allOf", "anyOf", "oneOf", "if", "then", "else");

    private final List<Problem> problems = new ArrayList<>();

    /** Return a warning for each key that none of the schemas knows. */
    List<Problem> unknown(MappingValue root, List<Node> schemas) {
        visit(root, schemas);
        return problems;
    }

    private void visit(ConfigValue value, List<Node> schemas) {
        Set<Node> here = new LinkedHashSet<>();
        for (Node schema : schemas) {
            flatten(schema, schema.path().isRoot() ? schema : root(schema), here, new LinkedHashSet<>());
        }
        if (value instanceof MappingValue mapping) {
            mapping(mapping, here);
        } else if (value instanceof SequenceValue sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                visit(sequence.item(i), items(here, i));
            }
        }
    }

    private static Node root(Node node) {
        return Node.root(node.tree(), 0);
    }

    /** Collect a schema and all that hold at its place. */
    private static void flatten(Node schema, Node root, Set<Node> all, Set<Integer> seen) {
        if (!seen.add(schema.id())) {
            return;
        }
        all.add(schema);
        if (!(schema instanceof MappingNode mapping)) {
            return;
        }
        for (Entry entry : mapping.entries()) {
            if (entry.name().equals("$ref") && entry.value() instanceof ScalarNode text) {
                reference(text.text(), root, all, seen);
            } else if (SAME_PLACE.contains(entry.name())) {
                if (entry.value() instanceof SequenceNode branches) {
                    for (Node branch : branches.items()) {
                        flatten(branch, root, all, seen);
                    }
                } else {
                    flatten(entry.value(), root, all, seen);
                }
            }
        }
    }

    private static void reference(String text, Node root, Set<Node> all, Set<Integer> seen) {
        if (text.equals("#")) {
            flatten(root, root, all, seen);
        } else if (text.startsWith("#/")) {
            Node target = root.find(Path.parse(text.substring(1))).orElse(null);
            if (target != null) {
                flatten(target, root, all, seen);
            }
        }
    }

    private void mapping(MappingValue mapping, Set<Node> schemas) {
        Set<String> known = new LinkedHashSet<>();
        if (!describesKeys(schemas, known)) {
            return;
        }
        for (int i = 0; i < mapping.size(); i++) {
            List<Node> below = properties(schemas, mapping.name(i));
            if (below.isEmpty()) {
                problems.add(problem(mapping.name(i), mapping.value(i), known));
            } else {
                visit(mapping.value(i), below);
            }
        }
    }

    /** Tell whether a schema says which keys there are, and collect those that have names. */
    private static boolean describesKeys(Set<Node> schemas, Set<String> known) {
        boolean describes = false;
        for (Node node : schemas) {
            if (node instanceof MappingNode schema) {
                Entry properties = schema.entry("properties").orElse(null);
                if (properties != null && properties.value() instanceof MappingNode keys) {
                    for (Entry key : keys.entries()) {
                        known.add(key.name());
                    }
                }
                describes |= properties != null
                        || schema.entry("patternProperties").isPresent()
                        || schema.entry("additionalProperties").isPresent();
            }
        }
        return describes;
    }

    private static boolean isFalse(Node schema) {
        return schema instanceof ScalarNode text && text.text().equals("false");
    }

    private static List<Node> properties(Set<Node> schemas, String name) {
        List<Node> found = new ArrayList<>();
        for (Node node : schemas) {
            if (node instanceof MappingNode schema) {
                int before = found.size();
                named(schema, name, found);
                Entry others = schema.entry("additionalProperties").orElse(null);
                if (found.size() == before && others != null && !isFalse(others.value())) {
                    found.add(others.value());
                }
            }
        }
        return found;
    }

    private static void named(MappingNode schema, String name, List<Node> found) {
        schema.entry("properties").ifPresent(properties -> {
            if (properties.value() instanceof MappingNode keys) {
                keys.entry(name).ifPresent(key -> found.add(key.value()));
            }
        });
        schema.entry("patternProperties").ifPresent(patterns -> {
            if (patterns.value() instanceof MappingNode keys) {
                for (Entry pattern : keys.entries()) {
                    if (matches(pattern.name(), name)) {
                        found.add(pattern.value());
                    }
                }
            }
        });
    }

    /** A pattern of a dialect that Java doesn't know may match anything. */
    private static boolean matches(String pattern, String name) {
        try {
            return Pattern.compile(pattern).matcher(name).find();
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    private static List<Node> items(Set<Node> schemas, int index) {
        List<Node> found = new ArrayList<>();
        for (Node node : schemas) {
            if (node instanceof MappingNode schema) {
                for (String keyword : List.of("prefixItems", "items")) {
                    Entry items = schema.entry(keyword).orElse(null);
                    if (items != null && items.value() instanceof SequenceNode each) {
                        if (index < each.size()) {
                            found.add(each.items().get(index));
                        }
                    } else if (items != null) {
                        found.add(items.value());
                    }
                }
            }
        }
        return found;
    }

    private static Problem problem(String name, ConfigValue value, Set<String> known) {
        Problem.Builder problem = Problem.warning("schema.unknown-key", "the schema knows no key " + value.path())
                .path(value.path());
        value.origin().keyLocation().ifPresent(place -> problem.at(value.isSecret() ? place.concealed() : place));
        String guess = Suggestions.nearest(name, known)
                .map(near -> "did you mean " + near + "? ")
                .orElse("");
        return problem.help(guess + (known.isEmpty() ? "it names none" : "It knows " + String.join(", ", known)))
                .build();
    }
}
