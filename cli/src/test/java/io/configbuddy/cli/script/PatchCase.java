package io.configbuddy.cli.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.document.Document;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.Value;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case of a suite.
 *
 * @param patch the script's text
 * @param type the script's type, as the command line names it
 * @param result what is to come of it, or empty for a refusal
 */
record PatchCase(String name, Value document, String patch, String type, Optional<Value> result) {
    /** Return all the cases that their suites have not disabled. */
    static List<PatchCase> all() throws IOException {
        Path patches = Suites.require("json-patch-tests");
        Path merges = Suites.require("json-merge-patch");
        List<PatchCase> cases = new ArrayList<>();
        read(patches.resolve("spec_tests.json"), "doc", "expected", "json-patch", cases);
        read(patches.resolve("tests.json"), "doc", "expected", "json-patch", cases);
        Path other = merges.resolve("java-json-tools");
        read(other.resolve("testsuite.json"), "doc", "expected", "json-patch", cases);
        read(other.resolve("diff/diff.json"), "first", "second", "json-patch", cases);
        for (String name : List.of("add", "move", "replace")) {
            operations(other.resolve(name + ".json"), cases);
        }
        read(merges.resolve("rfc7396-appendix-a.json"), "original", "result", "merge-patch", cases);
        read(merges.resolve("pierreinglebert/index.json"), "original", "result", "merge-patch", cases);
        read(other.resolve("mergepatch/patch-object.json"), "victim", "result", "merge-patch", cases);
        assertThat(cases).hasSizeGreaterThan(150);
        return cases;
    }

    private static void read(Path file, String document, String result, String type, List<PatchCase> cases)
            throws IOException {
        for (Node node : items(load(file))) {
            Node patch = member(node, "patch").orElse(null);
            boolean disabled = member(node, "disabled").isPresent();
            Optional<Node> after = member(node, result);
            // A record without either says that the patch can be carried out, and nothing more.
            if (patch == null
                    || disabled
                    || after.isEmpty() && member(node, "error").isEmpty()) {
                continue;
            }
            cases.add(new PatchCase(
                    file.getFileName() + " " + node.location().position(),
                    NodeValue.of(node.get(document)),
                    text(patch),
                    type,
                    after.map(NodeValue::of)));
        }
    }

    /** Read a file of single operations: those that can be made, and those that can't. */
    private static void operations(Path file, List<PatchCase> cases) throws IOException {
        Node root = load(file);
        for (String part : List.of("ops", "errors")) {
            for (Node node : items(root.get(part))) {
                if (part.equals("ops") && isIntoItself(node.get("op"))) {
                    continue;
                }
                cases.add(new PatchCase(
                        file.getFileName() + " " + node.location().position(),
                        NodeValue.of(node.get("node")),
                        "[" + text(node.get("op")) + "]",
                        "json-patch",
                        member(node, "expected").map(NodeValue::of)));
            }
        }
    }

    /** Tell whether this project moves a value into itself, which RFC 6902, section 4.4, forbids. */
    private static boolean isIntoItself(Node operation) {
        String path = operation.get("path").asString();
        return member(operation, "from")
                .filter(from -> path.startsWith(from.asString() + "/"))
                .isPresent();
    }

    EditScript script() {
        // As written: a key that stands twice is a fault of the script.
        Document script = Document.parse(patch, "json");
        return type.equals("json-patch") ? EditScript.jsonPatch(script) : EditScript.mergePatch(script);
    }

    private static Node load(Path file) throws IOException {
        return Document.parse(Files.readString(file), "json").root();
    }

    private static List<Node> items(Node sequence) {
        return ((SequenceNode) sequence).items();
    }

    private static Optional<Node> member(Node node, String name) {
        return ((MappingNode) node).entry(name).map(entry -> entry.value());
    }

    private static String text(Node node) {
        return InstalledFormats.get().named("json").write(List.of(NodeValue.of(node)), WriteOptions.DEFAULT);
    }
}
