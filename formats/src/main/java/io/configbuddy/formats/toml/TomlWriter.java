package io.configbuddy.formats.toml;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document: a table's values first, then its sub-tables under headers of their own.
 *
 * <p>TOML wants that order, since a value below the header of a sub-table would belong to that sub-table. So where a
 * value follows a sub-table, it moves up, with its comments; else keys keep their order, values among values and tables
 * among tables. The other way to keep order, small tables in braces, was not taken: what a file looks like would depend
 * on which keys happen to follow which.
 *
 * <p>A mapping becomes a section, and a sequence of nothing but mappings an array of tables, unless braces are wished
 * for and fit the line. The header of a table that holds only sub-tables is left out, as it says nothing. The comment at
 * the end of a table goes below its values, where reading finds it again, that at the end of the root to the end.
 */
final class TomlWriter {
    private static final String EQUALS = " = ";

    private final StringBuilder out = new StringBuilder();
    private final CommentLines comments = new CommentLines(out);
    private final Inline inline;

    private TomlWriter(WriteOptions options) {
        this.inline = new Inline(out, comments, options);
    }

    /** Write a document; see {@link TomlFormat#write}. */
    static String write(List<Value> documents, WriteOptions options) {
        if (documents.size() != 1 || !(documents.get(0) instanceof Value.Mapping root)) {
            throw new IllegalArgumentException("TOML holds one document, and that is a mapping");
        }
        TomlWriter writer = new TomlWriter(options);
        Value.Mapping body = writer.opening(root);
        writer.values(body);
        int values = writer.out.length();
        writer.sections(body, "");
        if (writer.out.length() > values && !root.inner().isEmpty()) {
            writer.out.append('\n');
        }
        writer.comments.inner(root.inner(), "");
        return writer.out.toString();
    }

    /**
     * Write the comments that open the file, and return the root without them: when the first entry is a section, a value
     * may move before it, but not before what is said about the whole file.
     */
    private Value.Mapping opening(Value.Mapping root) {
        if (root.entries().isEmpty()) {
            return root;
        }
        Value.Entry first = root.entries().get(0);
        CommentText around = first.comments();
        int column = Spelling.key(name(first)).length() + EQUALS.length();
        if (around.detached().isEmpty() || !isSection(first.value(), column)) {
            return root;
        }
        comments.above(new CommentText(around.detached(), List.of(), List.of(), false), true, "");
        CommentText rest = new CommentText(List.of(), around.leading(), around.trailing(), around.blankBefore());
        List<Value.Entry> entries = new ArrayList<>(root.entries());
        entries.set(0, new Value.Entry(first.key(), first.value(), rest));
        return new Value.Mapping(entries, root.style(), root.inner());
    }

    /** Return what a key says. */
    static String name(Value.Entry entry) {
        if (entry.key() instanceof Value.Scalar key) {
            return key.text();
        }
        throw new IllegalArgumentException("TOML has no keys that are mappings or sequences");
    }

    private void values(Value.Mapping table) {
        boolean first = true;
        for (Value.Entry entry : table.entries()) {
            String key = Spelling.key(name(entry));
            int column = key.length() + EQUALS.length();
            if (!isSection(entry.value(), column)) {
                comments.above(entry.comments(), first, "");
                out.append(key).append(EQUALS);
                inline.value(entry.value(), column);
                comments.behind(entry.comments());
                first = false;
            }
        }
    }

    private void sections(Value.Mapping table, String path) {
        for (Value.Entry entry : table.entries()) {
            String key = Spelling.key(name(entry));
            if (isSection(entry.value(), key.length() + EQUALS.length())) {
                if (entry.value() instanceof Value.Sequence tables) {
                    array(tables, entry.comments(), path + key);
                } else if (entry.value() instanceof Value.Mapping mapping) {
                    section(mapping, entry.comments(), path + key);
                }
            }
        }
    }

    private void section(Value.Mapping table, CommentText around, String path) {
        if (!saysNothing(table, around)) {
            comments.aboveHeader(around);
            out.append('[').append(path).append(']');
            comments.behind(around);
            values(table);
            comments.inner(table.inner(), "");
        }
        sections(table, path + ".");
    }

    private void array(Value.Sequence tables, CommentText around, String path) {
        comments.aboveHeader(around);
        comments.lines(around.trailing().size() == 1 ? around.trailing() : List.of(), "");
        boolean first = true;
        for (Value.Item item : tables.items()) {
            if (first) {
                comments.above(item.comments(), true, "");
            } else {
                comments.aboveHeader(item.comments());
            }
            first = false;
            out.append("[[").append(path).append("]]");
            comments.behind(item.comments());
            Value.Mapping table = (Value.Mapping) item.value();
            values(table);
            comments.inner(table.inner(), "");
            sections(table, path + ".");
        }
        comments.inner(tables.inner(), "");
    }

    private boolean isSection(Value value, int column) {
        if (value instanceof Value.Mapping) {
            return value.style() != NodeStyle.FLOW || !inline.fits(value, column);
        }
        if (!(value instanceof Value.Sequence sequence) || sequence.items().isEmpty()) {
            return false;
        }
        boolean braces = true;
        for (Value.Item item : sequence.items()) {
            if (!(item.value() instanceof Value.Mapping)) {
                return false;
            }
            braces &= item.value().style() == NodeStyle.FLOW;
        }
        boolean brackets = value.style() == NodeStyle.FLOW && inline.fits(value, column);
        return !brackets && !(braces && inline.fitLines(sequence));
    }

    /** Tell whether a table holds only sub-tables, so that their headers say all. */
    private boolean saysNothing(Value.Mapping table, CommentText around) {
        boolean nothing = !table.entries().isEmpty()
                && table.style() != NodeStyle.SECTION
                && around.isEmpty()
                && table.inner().isEmpty();
        for (int i = 0; i < table.entries().size() && nothing; i++) {
            Value.Entry entry = table.entries().get(i);
            nothing = isSection(entry.value(), Spelling.key(name(entry)).length() + EQUALS.length());
        }
        return nothing;
    }
}
