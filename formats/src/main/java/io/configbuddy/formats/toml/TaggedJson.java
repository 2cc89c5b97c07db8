package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;

/**
 * Prints a document as JSON that tells each value's type, in the notation of toml-test.
 *
 * <p>Tables are objects and arrays are arrays; any other value is an object <code>{"type": …, "value": …}</code> whose
 * value is always a string. Safe for use by several threads.
 */
public final class TaggedJson {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private TaggedJson() {}

    /**
     * Print the first document of a tree.
     *
     * @param tree a tree with one document at least
     * @return JSON, indented by four spaces a level, ending in a line end
     */
    public static String print(Tree tree) {
        TaggedJson json = new TaggedJson();
        json.node(Node.root(tree, 0), "\n");
        return json.out.append('\n').toString();
    }

    private void node(Node node, String newLine) {
        if (node instanceof MappingNode mapping) {
            object(mapping, newLine);
        } else if (node instanceof SequenceNode sequence) {
            array(sequence, newLine);
        } else if (node instanceof ScalarNode scalar) {
            out.append("{\"type\": \"").append(type(scalar.type())).append("\", \"value\": ");
            string(scalar.text());
            out.append('}');
        }
    }

    private void object(MappingNode mapping, String newLine) {
        String inner = newLine + "    ";
        String before = inner;
        out.append('{');
        for (Entry entry : mapping.entries()) {
            out.append(before);
            string(entry.name());
            out.append(": ");
            node(entry.value(), inner);
            before = "," + inner;
        }
        out.append(mapping.size() == 0 ? "}" : newLine + "}");
    }

    private void array(SequenceNode sequence, String newLine) {
        String inner = newLine + "    ";
        String before = inner;
        out.append('[');
        for (Node item : sequence.items()) {
            out.append(before);
            node(item, inner);
            before = "," + inner;
        }
        out.append(sequence.size() == 0 ? "]" : newLine + "]");
    }

    private static String type(ScalarType type) {
        return switch (type) {
            case NULL -> "null";
            case BOOLEAN -> "bool";
            case INTEGER -> "integer";
            case FLOAT -> "float";
            case STRING -> "string";
            case OFFSET_DATE_TIME -> "datetime";
            case LOCAL_DATE_TIME -> "datetime-local";
            case LOCAL_DATE -> "date-local";
            case LOCAL_TIME -> "time-local";
        };
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
