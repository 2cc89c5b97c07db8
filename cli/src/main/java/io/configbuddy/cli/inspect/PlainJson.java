package io.configbuddy.cli.inspect;

import io.configbuddy.document.Document;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.JsonText;

/**
 * The values of a document and nothing else: a JSON text a line for each document.
 *
 * <p>Merge keys and aliases are applied, numbers keep their digits, dates are strings in RFC 3339's form, and infinity
 * and not-a-number, which JSON lacks, the strings {@code inf}, {@code -inf} and {@code nan}. Keys that are no strings
 * are written as their text.
 */
final class PlainJson {
    private final JsonText out = new JsonText();

    private PlainJson() {}

    static String print(Document document) {
        StringBuilder all = new StringBuilder();
        for (Node root : document.roots()) {
            PlainJson json = new PlainJson();
            json.node(root);
            all.append(json.out).append('\n');
        }
        return all.toString();
    }

    private void node(Node node) {
        if (node instanceof MappingNode mapping) {
            out.object();
            for (Entry entry : mapping.entries()) {
                out.name(entry.name());
                node(entry.value());
            }
            out.endObject();
        } else if (node instanceof SequenceNode sequence) {
            out.array();
            for (Node item : sequence.items()) {
                node(item);
            }
            out.endArray();
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar.type(), scalar.text());
        }
    }

    private void scalar(ScalarType type, String text) {
        boolean literal = type == ScalarType.NULL
                || type == ScalarType.BOOLEAN
                || (type.isNumber() && !text.endsWith("inf") && !text.equals("nan"));
        if (literal) {
            out.raw(text);
        } else {
            out.string(text);
        }
    }
}
