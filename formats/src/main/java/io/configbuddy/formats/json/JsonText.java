package io.configbuddy.formats.json;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;

/**
 * Writes a value into the middle of a text.
 *
 * <p>Beside {@link JsonWriter}, which lays out a whole text by options, since here everything follows what is there:
 * the unit of indentation, the line ends, the blanks around colons, the quotes of keys and of strings.
 */
final class JsonText {
    private final StringBuilder out;
    private final Syntax syntax;
    private final String lineEnd;
    private final String unit;
    private final Escapes single;
    private final Escapes dual;
    private NodeStyle quotes = NodeStyle.DOUBLE_QUOTED;
    private NodeStyle keys = NodeStyle.DOUBLE_QUOTED;
    private String colon = ": ";
    private String gap = " ";
    private boolean spreadSequences = true;

    JsonText(StringBuilder out, Syntax syntax, String lineEnd, String unit) {
        this.out = out;
        this.syntax = syntax;
        this.lineEnd = lineEnd;
        this.unit = unit;
        this.single = new Escapes(out, '\'', syntax);
        this.dual = new Escapes(out, '"', syntax);
    }

    void style(NodeStyle strings, NodeStyle keyStyle, String betweenKeyAndValue, String afterComma) {
        this.quotes = strings;
        this.keys = keyStyle;
        this.colon = betweenKeyAndValue;
        this.gap = afterComma;
    }

    void sequencesSpread(boolean spread) {
        this.spreadSequences = spread;
    }

    /** Append a value that stands on a line with an indentation, or on one with all that is around it. */
    void value(Value value, String indent, boolean spread) {
        if (value instanceof Value.Scalar scalar) {
            scalar(scalar);
            return;
        }
        boolean mapping = value instanceof Value.Mapping;
        int size = Parts.size(value);
        CommentText inner = syntax == Syntax.JSON ? CommentText.NONE : Parts.inner(value);
        out.append(mapping ? '{' : '[');
        boolean lines = spread && (mapping || spreadSequences || hasComments(value) || hasMappings(value));
        String deeper = lines ? indent + unit : indent;
        for (int i = 0; i < size; i++) {
            before(Parts.comments(value, i), deeper, lines, i > 0);
            if (value instanceof Value.Mapping entries) {
                key(entries.entries().get(i).key());
                out.append(colon);
            }
            value(Parts.value(value, i), deeper, lines);
            if (lines && i + 1 < size) {
                out.append(',');
            }
            behind(Parts.comments(value, i).trailing(), lines);
            if (!lines && i + 1 < size) {
                out.append(',');
            }
        }
        inner(inner, deeper, lines);
        if (lines && (size > 0 || !inner.isEmpty())) {
            out.append(lineEnd).append(indent);
        }
        out.append(mapping ? '}' : ']');
    }

    private void before(CommentText comments, String indent, boolean lines, boolean more) {
        if (syntax != Syntax.JSON) {
            for (List<String> block : comments.detached()) {
                comments(block, indent, lines);
                out.append(lines ? lineEnd : "");
            }
            comments(comments.leading(), indent, lines);
        }
        if (lines) {
            out.append(lineEnd).append(indent);
        } else if (more) {
            out.append(gap);
        }
    }

    private void comments(List<String> block, String indent, boolean lines) {
        for (String comment : block) {
            if (lines) {
                out.append(lineEnd).append(indent);
            }
            comment(comment, !lines);
        }
    }

    private void behind(List<String> comments, boolean lines) {
        for (int i = 0; syntax != Syntax.JSON && i < comments.size(); i++) {
            out.append(' ');
            comment(comments.get(i), !lines || i + 1 < comments.size());
        }
    }

    private void inner(CommentText inner, String indent, boolean lines) {
        for (List<String> block : inner.detached()) {
            comments(block, indent, lines);
            out.append(lines ? lineEnd : "");
        }
        comments(inner.leading(), indent, lines);
    }

    private void comment(String line, boolean within) {
        out.append(new JsonBrackets(syntax).comment(line, within));
    }

    private void key(Value key) {
        String name = key instanceof Value.Scalar scalar ? scalar.text() : "";
        if (!(key instanceof Value.Scalar)) {
            throw new IllegalArgumentException("a key in " + syntax.title() + " is a string");
        }
        if (keys == NodeStyle.PLAIN && JsonBrackets.isIdentifier(name)) {
            out.append(name);
        } else {
            string(name, keys == NodeStyle.PLAIN ? quotes : keys);
        }
    }

    private void scalar(Value.Scalar scalar) {
        switch (scalar.type()) {
            case NULL, BOOLEAN, INTEGER -> out.append(scalar.text());
            case FLOAT -> out.append(special(scalar.text()));
            default -> string(scalar.text(), quotes);
        }
    }

    private void string(String text, NodeStyle style) {
        (style == NodeStyle.SINGLE_QUOTED ? single : dual).append(text);
    }

    private static String special(String number) {
        return switch (number) {
            case "inf" -> "Infinity";
            case "-inf" -> "-Infinity";
            case "nan" -> "NaN";
            default -> number;
        };
    }

    private boolean hasComments(Value value) {
        if (syntax == Syntax.JSON) {
            return false;
        }
        boolean any = !Parts.inner(value).isEmpty();
        for (int i = 0; i < Parts.size(value) && !any; i++) {
            any = !Parts.comments(value, i).isEmpty();
        }
        return any;
    }

    private static boolean hasMappings(Value value) {
        for (int i = 0; i < Parts.size(value); i++) {
            if (Parts.value(value, i) instanceof Value.Mapping mapping
                    && !mapping.entries().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
