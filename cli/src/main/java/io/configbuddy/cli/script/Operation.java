package io.configbuddy.cli.script;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.util.List;
import java.util.Optional;

/** One operation of a script, and where in the script it stands. Members that it doesn't know are ignored (RFC 6902). */
final class Operation {
    /** RFC 6902's operations. */
    private static final List<String> STANDARD = List.of("add", "remove", "replace", "move", "copy", "test");

    /** What may be done. */
    private static final List<String> NAMES = List.of(
            "add",
            "remove",
            "replace",
            "move",
            "copy",
            "test",
            "set",
            "append",
            "rename",
            "comment",
            "uncomment",
            "sort");

    private final MappingNode node;
    private final String name;
    private final Path path;

    /**
     * Read it, and what every operation needs.
     *
     * @throws ConfigException when it is none
     */
    Operation(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw bad(node, "an operation is a mapping", "write {\"op\": …, \"path\": …}");
        }
        this.node = mapping;
        this.name = text("op");
        if (!NAMES.contains(name)) {
            Optional<String> meant = Suggestions.nearest(name, NAMES);
            throw bad(
                    member("op"),
                    "there is no operation " + name,
                    meant.isPresent() ? "did you mean " + meant.get() + "?" : "there are " + String.join(", ", NAMES));
        }
        this.path = path("path");
        for (String needed : needed()) {
            member(needed);
        }
    }

    private List<String> needed() {
        return switch (name) {
            case "add", "replace", "test", "set", "append" -> List.of("value");
            case "move", "copy" -> List.of("from");
            case "rename" -> List.of("to");
            case "comment" -> List.of("text");
            default -> List.of();
        };
    }

    String name() {
        return name;
    }

    Path path() {
        return path;
    }

    Path from() {
        return path("from");
    }

    Value value() {
        return NodeValue.of(member("value"));
    }

    /** Return a member that is a text. */
    String text(String member) {
        Node value = member(member);
        if (value instanceof ScalarNode scalar && scalar.type() == ScalarType.STRING) {
            return scalar.text();
        }
        throw bad(value, member + " is a text", "put it into quotes");
    }

    /** Return a member that is a text, or empty when it isn't there. */
    Optional<String> optionalText(String member) {
        return node.entry(member).isPresent() ? Optional.of(text(member)) : Optional.empty();
    }

    boolean isOn(String member) {
        Optional<Entry> entry = node.entry(member);
        return entry.isPresent() && entry.get().value().asBoolean();
    }

    private Path path(String member) {
        String text = text(member);
        if (!text.isEmpty() && text.charAt(0) != '/' && STANDARD.contains(name)) {
            throw bad(
                    member(member),
                    text + " is no pointer, and " + name + " is an operation of RFC 6902, where " + member + " is one",
                    "begin it with a slash, as in /server/port; set, append and the other operations of our own take"
                            + " paths as well");
        }
        try {
            return Path.parse(text);
        } catch (ConfigException e) {
            throw bad(
                    member(member),
                    text + " is no path: " + e.problems().get(0).message(),
                    "write an RFC 6901 pointer or a path");
        }
    }

    private Node member(String member) {
        Optional<Entry> entry = node.entry(member);
        if (entry.isEmpty()) {
            throw bad(node, "an operation needs " + member, "add a member " + member);
        }
        return entry.get().value();
    }

    /** Return a fault of this operation when it is carried out. */
    ConfigException refused(String code, String message, String help) {
        return ConfigException.of(Problem.error(code, message)
                .at(node.location())
                .path(path.toString())
                .help(help)
                .build());
    }

    private static ConfigException bad(Node at, String message, String help) {
        return ConfigException.of(Problem.error("patch.bad-operation", message)
                .at(at.location())
                .help(help)
                .build());
    }
}
