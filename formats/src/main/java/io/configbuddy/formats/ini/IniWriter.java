package io.configbuddy.formats.ini;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.ini.Dialect.Header;
import io.configbuddy.formats.ini.Dialect.Inline;
import io.configbuddy.formats.ini.Dialect.Rule;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a tree as INI: the root's own keys first, then a section for each mapping, then one for each mapping within it.
 *
 * <p>A mapping within a mapping becomes a section with a dotted name, {@code [a.b]}, in the words of the path language; in
 * git {@code [a "b"]}; and in PHP, where it holds scalars alone, {@code b[key] = value} in the section {@code [a]}.
 */
final class IniWriter {
    private final Dialect dialect;
    private final ValueWriter values;
    private final StringBuilder out = new StringBuilder();

    IniWriter(Dialect dialect, WriteOptions options) {
        this.dialect = dialect;
        this.values = new ValueWriter(dialect, options);
    }

    String write(Value.Mapping root) {
        body(root, new String[0]);
        if (!root.inner().isEmpty()) {
            blankLine();
            last(root.inner(), "");
        }
        return out.toString();
    }

    private void body(Value.Mapping mapping, String[] path) {
        boolean within = path.length > 0;
        String margin = within && dialect.header() == Header.GIT ? "\t" : "";
        for (Value.Entry entry : mapping.entries()) {
            if (!isSection(entry, within)) {
                entry(text(entry.key()), entry.value(), entry.comments(), margin);
            }
        }
        if (within) {
            last(mapping.inner(), margin);
        }
        for (Value.Entry entry : mapping.entries()) {
            if (isSection(entry, within)) {
                section((Value.Mapping) entry.value(), child(path, text(entry.key())), entry.comments());
            }
        }
    }

    private static String[] child(String[] path, String name) {
        String[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = name;
        return longer;
    }

    private boolean isSection(Value.Entry entry, boolean within) {
        if (!(entry.value() instanceof Value.Mapping mapping)) {
            return false;
        }
        boolean brackets = dialect.header() == Header.PHP
                && ValueWriter.isPhpLabel(text(entry.key()))
                && (within || mapping.style() == NodeStyle.DOTTED || !hasOnlyLabels(mapping));
        return !brackets || mapping.entries().isEmpty() || !hasOnlyTexts(mapping);
    }

    private static boolean hasOnlyLabels(Value.Mapping mapping) {
        for (Value.Entry entry : mapping.entries()) {
            if (!ValueWriter.isPhpLabel(text(entry.key()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyTexts(Value.Mapping mapping) {
        for (Value.Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof Value.Scalar scalar) || scalar.type() == ScalarType.NULL) {
                return false;
            }
        }
        return true;
    }

    private void section(Value.Mapping mapping, String[] path, CommentText comments) {
        boolean needed = mapping.entries().isEmpty()
                || !comments.isEmpty()
                || !mapping.inner().isEmpty();
        for (Value.Entry entry : mapping.entries()) {
            needed |= !isSection(entry, true);
        }
        if (needed) {
            blankLine();
            before(comments, "", comments.trailing());
            out.append('[').append(header(path)).append("]\n");
        }
        body(mapping, path);
    }

    private String header(String[] path) {
        if (path.length == 1) {
            return values.sectionName(path[0]);
        }
        if (dialect.header() != Header.GIT) {
            return values.sectionName(Path.of(path).toString());
        }
        String rest = path.length == 2
                ? path[1]
                : Path.of(Arrays.copyOfRange(path, 1, path.length)).toString();
        return path[0] + ' ' + ValueWriter.gitQuoted(rest);
    }

    private void entry(String key, Value value, CommentText comments, String margin) {
        if (comments.blankBefore()) {
            blankLine();
        }
        if (value instanceof Value.Scalar scalar) {
            boolean beside = isBeside(scalar, comments);
            before(comments, margin, beside ? List.of() : comments.trailing());
            line(key, scalar, margin);
            if (beside) {
                out.append(' ').append(marker()).append(comments.trailing().get(0));
            }
            out.append('\n');
            return;
        }
        before(comments, margin, comments.trailing());
        if (value instanceof Value.Sequence sequence) {
            for (Value.Item item : sequence.items()) {
                before(item.comments(), margin, item.comments().trailing());
                line(dialect.header() == Header.PHP ? key + "[]" : key, (Value.Scalar) item.value(), margin);
                out.append('\n');
            }
            last(sequence.inner(), margin);
        } else {
            Value.Mapping mapping = (Value.Mapping) value;
            for (Value.Entry member : mapping.entries()) {
                before(member.comments(), margin, member.comments().trailing());
                line(key + '[' + values.memberName(text(member.key())) + ']', (Value.Scalar) member.value(), margin);
                out.append('\n');
            }
            last(mapping.inner(), margin);
        }
    }

    private void line(String key, Value.Scalar scalar, String margin) {
        out.append(margin).append(key);
        if (scalar.type() == ScalarType.NULL && dialect.bareKeys() != Rule.REFUSED) {
            return;
        }
        String value = scalar.type() == ScalarType.NULL ? "" : values.value(scalar);
        out.append(values.assignment(value)).append(value);
    }

    /** Tell whether a comment can stand behind the value on its line. */
    private boolean isBeside(Value.Scalar scalar, CommentText comments) {
        return (dialect.inline() == Inline.IN_VALUE || dialect.inline() == Inline.AFTER_BLANK)
                && comments.trailing().size() == 1
                && scalar.type() != ScalarType.NULL
                && scalar.text().indexOf('\n') < 0;
    }

    private void before(CommentText comments, String margin, List<String> more) {
        for (List<String> block : comments.detached()) {
            comment(block, margin);
            out.append('\n');
        }
        comment(comments.leading(), margin);
        comment(more, margin);
    }

    private void last(CommentText comments, String margin) {
        for (List<String> block : comments.detached()) {
            comment(block, margin);
            out.append('\n');
        }
        comment(comments.leading(), margin);
        comment(comments.trailing(), margin);
    }

    private void comment(List<String> lines, String margin) {
        for (String line : lines) {
            out.append(margin).append(marker()).append(line).append('\n');
        }
    }

    private char marker() {
        return dialect.comments().charAt(0);
    }

    private void blankLine() {
        if (!out.isEmpty() && !(out.length() > 1 && out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
        }
    }

    private static String text(Value key) {
        return ((Value.Scalar) key).text();
    }
}
