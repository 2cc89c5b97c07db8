package io.configbuddy.formats.properties;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;

/**
 * Writes a tree as {@code .properties}: one line for each scalar, whose key is its path, such as {@code a.b[0].c}.
 *
 * <p>A key of the root is written as it is, dots or not; below it, keys with dots get the quotes of the path language.
 * Characters outside of ASCII are written as they are, since files are UTF-8; control characters are escaped.
 */
final class PropertiesWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Value.Mapping root) {
        for (Value.Entry entry : root.entries()) {
            String key = ((Value.Scalar) entry.key()).text();
            boolean leaf = entry.value() instanceof Value.Scalar;
            entry(leaf ? key : Path.of(key).toString(), Path.of(key), entry.value(), entry.comments());
        }
        last(root.inner());
        return out.toString();
    }

    private void entry(String name, Path path, Value value, CommentText comments) {
        before(comments);
        if (value instanceof Value.Scalar scalar) {
            out.append(PropertiesText.escape(name, true, false));
            String text = scalar.type() == ScalarType.NULL ? "" : scalar.text();
            out.append(text.isEmpty() ? " =" : " = ");
            out.append(PropertiesText.escape(text, false, false));
            out.append('\n');
        } else if (value instanceof Value.Mapping mapping) {
            for (Value.Entry entry : mapping.entries()) {
                Path child = path.child(((Value.Scalar) entry.key()).text());
                entry(child.toString(), child, entry.value(), entry.comments());
            }
            last(mapping.inner());
        } else {
            Value.Sequence sequence = (Value.Sequence) value;
            for (int i = 0; i < sequence.items().size(); i++) {
                Value.Item item = sequence.items().get(i);
                Path child = path.child(i);
                entry(child.toString(), child, item.value(), item.comments());
            }
            last(sequence.inner());
        }
    }

    private void before(CommentText comments) {
        if (comments.blankBefore() && !out.isEmpty()) {
            out.append('\n');
        }
        for (List<String> block : comments.detached()) {
            comment(block);
            out.append('\n');
        }
        comment(comments.leading());
        comment(comments.trailing());
    }

    private void last(CommentText comments) {
        for (List<String> block : comments.detached()) {
            comment(block);
            out.append('\n');
        }
        comment(comments.leading());
        comment(comments.trailing());
    }

    private void comment(List<String> lines) {
        for (String line : lines) {
            out.append('#').append(line).append('\n');
        }
    }
}
