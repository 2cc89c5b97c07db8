package io.configbuddy.formats.json;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;

/**
 * Writes a value in any of the three syntaxes.
 *
 * <p>One member or item a line; a container that wishes to be {@link NodeStyle#FLOW} stands on one line when it fits
 * and has no comments. With an indent of 0 all is on one line, without spaces, and comments are blocks. The comments
 * detached from the first entry of the root stand before its bracket, at the head of the text.
 */
final class JsonWriter {
    private final int indent;
    private final int width;
    private final StringBuilder out = new StringBuilder(8192);
    private final ScalarWriter scalars;
    private final CommentWriter comments;

    private JsonWriter(Syntax syntax, WriteOptions options) {
        this.indent = options.indent();
        this.width = options.width() == 0 ? Integer.MAX_VALUE : options.width();
        this.scalars = new ScalarWriter(out, syntax, options.quotes());
        this.comments = new CommentWriter(out, indent, syntax != Syntax.JSON);
    }

    static String write(List<Value> documents, Syntax syntax, WriteOptions options) {
        if (documents.size() != 1) {
            throw new IllegalArgumentException(syntax.title() + " holds one document, not " + documents.size());
        }
        JsonWriter writer = new JsonWriter(syntax, options);
        Value root = documents.get(0);
        if (!(root instanceof Value.Scalar) && Parts.size(root) > 0) {
            writer.comments.head(Parts.comments(root, 0).detached());
        }
        writer.value(root, 0, 0);
        return writer.out.append('\n').toString();
    }

    /** Append a value, after which {@code room} more characters follow on its line. */
    private void value(Value value, int level, int room) {
        if (value instanceof Value.Scalar scalar) {
            scalars.value(scalar);
        } else if (Parts.size(value) == 0 && !hasInner(value)) {
            out.append(opener(value)).append(closer(value));
        } else if (indent == 0 || value.style() != NodeStyle.FLOW || !onOneLine(value, room)) {
            spread(value, level);
        }
    }

    private void spread(Value container, int level) {
        int size = Parts.size(container);
        out.append(opener(container));
        if (container instanceof Value.Mapping mapping) {
            String colon = indent == 0 ? ":" : ": ";
            for (int i = 0; i < size; i++) {
                Value.Entry entry = mapping.entries().get(i);
                comments.before(level + 1, entry.comments(), i == 0, i == 0 && level == 0);
                scalars.key(entry.key());
                out.append(colon);
                part(entry.value(), entry.comments(), level + 1, i + 1 == size);
            }
        } else {
            for (int i = 0; i < size; i++) {
                Value.Item item = ((Value.Sequence) container).items().get(i);
                comments.before(level + 1, item.comments(), i == 0, i == 0 && level == 0);
                part(item.value(), item.comments(), level + 1, i + 1 == size);
            }
        }
        comments.inner(level + 1, Parts.inner(container), size == 0);
        comments.line(level);
        out.append(closer(container));
    }

    private void part(Value value, CommentText around, int level, boolean last) {
        value(value, level, last ? 0 : 1);
        if (!last) {
            out.append(',');
        }
        comments.trailing(around.trailing());
    }

    private boolean onOneLine(Value container, int room) {
        int start = out.length();
        long limit = (long) out.lastIndexOf("\n") + 1 + width - room;
        if (flow(container, limit)) {
            return true;
        }
        out.setLength(start);
        return false;
    }

    /** Append a container on one line; return false, with a part of it appended, when that can't be. */
    private boolean flow(Value container, long limit) {
        if (hasInner(container)) {
            return false;
        }
        out.append(opener(container));
        for (int i = 0; i < Parts.size(container); i++) {
            if (comments.isEnabled() && !Parts.comments(container, i).isEmpty()) {
                return false;
            }
            out.append(i == 0 ? "" : ", ");
            if (container instanceof Value.Mapping mapping) {
                scalars.key(mapping.entries().get(i).key());
                out.append(": ");
            }
            Value value = Parts.value(container, i);
            if (value instanceof Value.Scalar scalar) {
                scalars.value(scalar);
            } else if (Parts.size(value) > 0 && value.style() != NodeStyle.FLOW || !flow(value, limit)) {
                return false;
            }
            if (out.length() > limit) {
                return false;
            }
        }
        out.append(closer(container));
        return out.length() <= limit;
    }

    private boolean hasInner(Value container) {
        return comments.isEnabled() && !Parts.inner(container).isEmpty();
    }

    private static char opener(Value container) {
        return container instanceof Value.Mapping ? '{' : '[';
    }

    private static char closer(Value container) {
        return container instanceof Value.Mapping ? '}' : ']';
    }
}
