package io.configbuddy.formats.ini;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.ini.Dialect.Header;
import io.configbuddy.formats.ini.Dialect.Repeats;
import io.configbuddy.formats.internal.LineStyle;
import java.util.ArrayList;
import java.util.List;

/** Writes a section that is new as a whole. */
final class SectionText {
    private final IniLineEditor editor;
    private final Dialect dialect;
    private final DraftChild at;
    private final LineStyle style;
    private final String end;
    private final StringBuilder out = new StringBuilder();

    /**
     * Begin a text.
     *
     * @param at the section
     * @param style how entries are laid out
     */
    SectionText(IniLineEditor editor, Dialect dialect, DraftChild at, LineStyle style) {
        this.editor = editor;
        this.dialect = dialect;
        this.at = at;
        this.style = style;
        this.end = at.draft().lineEnd();
    }

    /** Return the lines of a section without the last line end. */
    String write(Value.Mapping mapping, List<String> path, CommentText comments) {
        section(mapping, path, comments);
        return out.substring(0, out.length() - end.length());
    }

    private void section(Value.Mapping mapping, List<String> path, CommentText comments) {
        List<Value.Entry> inner = new ArrayList<>();
        boolean needed = mapping.entries().isEmpty() || !comments.isEmpty();
        for (Value.Entry entry : mapping.entries()) {
            boolean section = dialect.header() == Header.GIT && entry.value() instanceof Value.Mapping;
            needed |= !section;
            if (section) {
                inner.add(entry);
            }
        }
        if (needed) {
            comments("", comments.leading());
            out.append('[').append(editor.names().header(path, at)).append(']');
            if (!comments.trailing().isEmpty() && editor.hasHeaderComments()) {
                out.append(' ').append(editor.marker(at)).append(String.join("", comments.trailing()));
            }
            out.append(end);
            body(mapping);
        }
        for (Value.Entry entry : inner) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name(entry.key()));
            section((Value.Mapping) entry.value(), longer, entry.comments());
        }
    }

    private void body(Value.Mapping mapping) {
        for (Value.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Value.Scalar scalar) {
                line(editor.names().key(name(entry.key()), at), scalar, entry.comments());
            } else if (entry.value() instanceof Value.Sequence sequence) {
                entries(name(entry.key()), sequence, entry.comments());
            } else if (dialect.header() == Header.PHP) {
                entries(name(entry.key()), entry.value(), entry.comments());
            } else if (dialect.header() != Header.GIT) {
                throw IniNames.nesting(at);
            }
        }
        comments(style.margin(), mapping.inner().leading());
    }

    /** Return the lines of a key with a list or, in PHP, a mapping, without the last line end. */
    String entries(String name, Value value, CommentText comments) {
        comments(style.margin(), comments.leading());
        CommentText beside = comments.trailing().isEmpty()
                ? CommentText.NONE
                : new CommentText(List.of(), List.of(), comments.trailing(), false);
        String key = editor.names().key(name, at);
        if (value instanceof Value.Sequence sequence) {
            boolean php = dialect.header() == Header.PHP;
            int least = php ? 1 : 2;
            if (!php && dialect.repeatedKeys() != Repeats.KEPT) {
                throw IniNames.nesting(at);
            }
            if (sequence.items().size() < least) {
                throw IniNames.tooFew(least, at);
            }
            for (Value.Item item : sequence.items()) {
                line(php ? key + "[]" : key, scalar(item.value()), joined(item.comments(), beside));
                beside = CommentText.NONE;
            }
        } else {
            Value.Mapping mapping = (Value.Mapping) value;
            if (dialect.header() != Header.PHP) {
                throw IniNames.nesting(at);
            }
            if (mapping.entries().isEmpty()) {
                throw IniNames.tooFew(1, at);
            }
            for (Value.Entry entry : mapping.entries()) {
                String member = editor.names().member(name(entry.key()), at);
                line(key + '[' + member + ']', scalar(entry.value()), joined(entry.comments(), beside));
                beside = CommentText.NONE;
            }
        }
        return out.substring(0, out.length() - end.length());
    }

    /** Return the comments of the first line of a key, and those behind the key itself. */
    private static CommentText joined(CommentText own, CommentText key) {
        if (key.isEmpty()) {
            return own;
        }
        List<String> leading = new ArrayList<>(own.leading());
        leading.addAll(own.trailing());
        return new CommentText(own.detached(), leading, key.trailing(), own.blankBefore());
    }

    private Value.Scalar scalar(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar;
        }
        throw IniNames.nesting(at);
    }

    private void line(String key, Value.Scalar scalar, CommentText comments) {
        boolean beside = !comments.trailing().isEmpty() && editor.hasTrailing(at);
        comments(style.margin(), comments.leading());
        comments(style.margin(), beside ? List.of() : comments.trailing());
        out.append(editor.line(key, scalar, style, at));
        if (beside) {
            out.append(' ').append(editor.marker(at)).append(String.join("", comments.trailing()));
        }
        out.append(end);
    }

    private void comments(String margin, List<String> lines) {
        for (String line : lines) {
            out.append(margin).append(editor.marker(at)).append(line).append(end);
        }
    }

    private static String name(Value key) {
        return ((Value.Scalar) key).text();
    }

    /** Return a style without quotes wished for. */
    static LineStyle plain(LineStyle style) {
        return new LineStyle(style.margin(), style.assignment(), style.column(), NodeStyle.PLAIN);
    }
}
