package io.configbuddy.cli.check;

import io.configbuddy.document.Document;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarNode;
import java.util.List;

/**
 * A scalar as a rule sees it.
 *
 * @param document the document that it is in
 * @param node the scalar
 * @param path the path of the value, for a key of the value it leads to
 * @param isKey whether it is a key
 */
record Spot(Document document, ScalarNode node, Path path, boolean isKey) {
    /** Tell whether readers of YAML work out by its looks what it means. */
    boolean isPlainYaml() {
        return document.format().name().equals("yaml")
                && isPlain()
                && node.tag().isEmpty();
    }

    boolean isPlain() {
        return node.style() == NodeStyle.PLAIN;
    }

    /** Tell whether the document is read by the rules of YAML 1.1. */
    boolean isOldYaml() {
        return document.dialect().equals("1.1");
    }

    Problem.Builder warning(String code, String message) {
        return Problem.warning(code, message).at(node.location()).path(path.toString());
    }

    /** Return the change that puts it into quotes. */
    Fix quoted() {
        String quoted = "\"" + node.lexeme() + "\"";
        return new Fix("put " + node.lexeme() + " into quotes", List.of(new Splice(node.span(), quoted)));
    }
}
