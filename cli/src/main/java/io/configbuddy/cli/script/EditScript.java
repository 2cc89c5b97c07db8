package io.configbuddy.cli.script;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.SequenceNode;

/** Several edits of one document, one after the other. Immutable. */
public interface EditScript {
    /**
     * Make the edits.
     *
     * @param editor where to make them; what it edits is unchanged until it is told to apply them
     * @param flat whether the keys of the document are whole paths, as in {@code .properties}
     * @throws ConfigException when one of them can't be made
     */
    void apply(DocumentEditor editor, boolean flat);

    /**
     * Read a script that is a JSON Patch (RFC 6902), a sequence of operations.
     *
     * @throws ConfigException when it is none
     */
    static EditScript jsonPatch(Document script) {
        if (script.root() instanceof SequenceNode operations) {
            return JsonPatch.of(operations);
        }
        throw ConfigException.of(
                Problem.error("patch.no-script", "this is no JSON Patch, which is a list of operations")
                        .at(script.root().location())
                        .help("write [{\"op\": …, \"path\": …}]")
                        .build());
    }

    /** Read a script that is a JSON Merge Patch (RFC 7396), as any document is: one that is no mapping replaces all. */
    static EditScript mergePatch(Document script) {
        return new MergePatch(NodeValue.of(script.root()));
    }

    /**
     * Read a script by its looks: a sequence is a JSON Patch (RFC 6902), a mapping a JSON Merge Patch (RFC 7396).
     *
     * @throws ConfigException when it is neither
     */
    static EditScript of(Document script) {
        Node root = script.root();
        if (root instanceof SequenceNode) {
            return jsonPatch(script);
        }
        if (root instanceof MappingNode) {
            return mergePatch(script);
        }
        throw ConfigException.of(Problem.error("patch.no-script", "this is no script of edits")
                .at(root.location())
                .help("write a list of operations (JSON Patch) or a mapping of new values (JSON Merge Patch)")
                .build());
    }
}
