package io.configbuddy.document.keyvalue;

import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;

/** Writes values as lines, then mappings as sections. */
final class KeyValueWriter {
    private final StringBuilder out = new StringBuilder();

    void section(Value.Mapping mapping, String name) {
        for (Value.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Value.Scalar scalar) {
                line(entry, scalar);
            } else if (entry.value() instanceof Value.Sequence sequence) {
                for (Value.Item item : sequence.items()) {
                    line(entry, (Value.Scalar) item.value());
                }
            }
        }
        comments(mapping.inner().leading());
        for (Value.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Value.Mapping inner) {
                String path = name + (name.isEmpty() ? "" : ".") + text(entry.key());
                before(entry.comments());
                out.append('[').append(path).append("]\n");
                section(inner, path);
            }
        }
    }

    String text() {
        return out.toString();
    }

    private void line(Value.Entry entry, Value.Scalar scalar) {
        before(entry.comments());
        out.append(text(entry.key())).append(" = ").append(scalar.text());
        for (String comment : entry.comments().trailing()) {
            out.append(" #").append(comment);
        }
        out.append('\n');
    }

    private void before(CommentText comments) {
        if (comments.blankBefore()) {
            out.append('\n');
        }
        for (List<String> block : comments.detached()) {
            comments(block);
            out.append('\n');
        }
        comments(comments.leading());
    }

    private void comments(List<String> lines) {
        for (String line : lines) {
            out.append('#').append(line).append('\n');
        }
    }

    private static String text(Value key) {
        return ((Value.Scalar) key).text();
    }
}
