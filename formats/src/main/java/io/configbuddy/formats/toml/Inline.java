package io.configbuddy.formats.toml;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what stands right of a {@code =}: scalars, arrays, and tables in braces.
 *
 * <p>An array that is too long for its line, or has comments, has a line for each item and a comma after the last. A
 * table in braces stays on one line even in TOML 1.1, so that readers of 1.0 can read it, unless it has comments; in 1.0
 * those go above it.
 */
final class Inline {
    private static final int TOO_LONG = -1;

    private final StringBuilder out;
    private final CommentLines comments;
    private final Spelling spelling;
    private final boolean strict;
    private final String step;
    private final int width;

    Inline(StringBuilder out, CommentLines comments, WriteOptions options) {
        this.out = out;
        this.comments = comments;
        this.spelling = new Spelling(options.quotes());
        this.strict = options.dialect().equals(TomlFormat.TOML_1_0);
        this.step = " ".repeat(options.indent());
        this.width = options.indent() == 0 || options.width() == 0 ? Integer.MAX_VALUE : options.width();
    }

    /** Tell whether a value has no comments and fits one line from {@code column} on. */
    boolean fits(Value value, int column) {
        return rest(value, width - column) != TOO_LONG;
    }

    /** Tell whether items in braces, one below the other, fit their lines. */
    boolean fitLines(Value.Sequence sequence) {
        for (Value.Item item : sequence.items()) {
            if (!fits(item.value(), step.length() + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Write the value of a key of a table. */
    void value(Value value, int column) {
        if (value instanceof Value.Scalar scalar) {
            out.append(spelling.scalar(scalar));
        } else {
            nested(value, column, "");
        }
    }

    private void nested(Value value, int column, String indent) {
        if (fits(value, column)) {
            oneLine(value);
        } else if (value instanceof Value.Sequence sequence && !sequence.items().isEmpty()) {
            array(sequence, indent);
        } else if (value instanceof Value.Sequence sequence && !sequence.inner().isEmpty()) {
            array(sequence, indent);
        } else if (value instanceof Value.Mapping mapping && !strict && hasComments(mapping)) {
            table(mapping, indent);
        } else {
            oneLine(value);
        }
    }

    private void array(Value.Sequence sequence, String indent) {
        String inner = indent + step;
        boolean first = true;
        out.append("[\n");
        for (Value.Item item : sequence.items()) {
            comments.above(item.comments(), first, inner);
            if (strict && item.value() instanceof Value.Mapping mapping) {
                List<String> hoisted = new ArrayList<>();
                collect(mapping, hoisted);
                comments.lines(hoisted, inner);
            }
            out.append(inner);
            nested(item.value(), inner.length() + 1, inner);
            out.append(',');
            comments.behind(item.comments());
            first = false;
        }
        comments.inner(sequence.inner(), inner);
        out.append(indent).append(']');
    }

    private void table(Value.Mapping table, String indent) {
        String inner = indent + step;
        boolean first = true;
        out.append("{\n");
        for (Value.Entry entry : table.entries()) {
            comments.above(entry.comments(), first, inner);
            String key = Spelling.key(TomlWriter.name(entry));
            out.append(inner).append(key).append(" = ");
            nested(entry.value(), inner.length() + key.length() + 4, inner);
            out.append(',');
            comments.behind(entry.comments());
            first = false;
        }
        comments.inner(table.inner(), inner);
        out.append(indent).append('}');
    }

    private void oneLine(Value value) {
        if (value instanceof Value.Scalar scalar) {
            out.append(spelling.oneLine(scalar));
        } else if (value instanceof Value.Sequence sequence) {
            String before = "[";
            for (Value.Item item : sequence.items()) {
                out.append(before);
                oneLine(item.value());
                before = ", ";
            }
            out.append(sequence.items().isEmpty() ? "[]" : "]");
        } else if (value instanceof Value.Mapping mapping) {
            String before = "{ ";
            for (Value.Entry entry : mapping.entries()) {
                out.append(before).append(Spelling.key(TomlWriter.name(entry))).append(" = ");
                oneLine(entry.value());
                before = ", ";
            }
            out.append(mapping.entries().isEmpty() ? "{}" : " }");
        }
    }

    /** Return how many columns are left when {@code value} is written on one line, or {@link #TOO_LONG}. */
    private int rest(Value value, int room) {
        if (value instanceof Value.Scalar scalar) {
            boolean tooLong = scalar.text().length() > room;
            return tooLong
                    ? TOO_LONG
                    : Math.max(TOO_LONG, room - spelling.oneLine(scalar).length());
        }
        int rest = room - 2;
        if (value instanceof Value.Sequence sequence) {
            rest = sequence.inner().isEmpty() ? rest : TOO_LONG;
            for (int i = 0; i < sequence.items().size() && rest >= 0; i++) {
                Value.Item item = sequence.items().get(i);
                rest = item.comments().isEmpty() ? rest(item.value(), rest - 2) : TOO_LONG;
            }
        } else if (value instanceof Value.Mapping mapping) {
            rest = mapping.inner().isEmpty() ? rest : TOO_LONG;
            for (int i = 0; i < mapping.entries().size() && rest >= 0; i++) {
                Value.Entry entry = mapping.entries().get(i);
                int left = rest - Spelling.key(TomlWriter.name(entry)).length() - 5;
                rest = entry.comments().isEmpty() ? rest(entry.value(), left) : TOO_LONG;
            }
        }
        return Math.max(TOO_LONG, rest);
    }

    private boolean hasComments(Value value) {
        List<String> found = new ArrayList<>();
        collect(value, found);
        return !found.isEmpty();
    }

    /** Collect all comments within a value. */
    private static void collect(Value value, List<String> lines) {
        if (value instanceof Value.Sequence sequence) {
            for (Value.Item item : sequence.items()) {
                collect(item.comments(), lines);
                collect(item.value(), lines);
            }
            collect(sequence.inner(), lines);
        } else if (value instanceof Value.Mapping mapping) {
            for (Value.Entry entry : mapping.entries()) {
                collect(entry.comments(), lines);
                collect(entry.value(), lines);
            }
            collect(mapping.inner(), lines);
        }
    }

    private static void collect(CommentText comments, List<String> lines) {
        for (List<String> block : comments.detached()) {
            lines.addAll(block);
        }
        lines.addAll(comments.leading());
        lines.addAll(comments.trailing());
    }
}
