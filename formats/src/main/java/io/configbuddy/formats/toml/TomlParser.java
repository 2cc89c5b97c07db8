package io.configbuddy.formats.toml;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;

/**
 * Reads a text statement by statement: {@code key = value}, headers, comments.
 *
 * <p>The tree is the logical one, in which a table is a mapping wherever its parts stand; headers are recorded beside
 * it as sections. So spans of tables can't nest as those of arrays and inline tables do. A table's span is the piece of
 * text that first made it:
 *
 * <ul>
 *   <li>from the header's first bracket to the end of the last statement under that header, or to the header's end when
 *       there is none. A sub-table with a header of its own is no part of it;
 *   <li>of a table that stands only in the dots of a header or key, from its part of the key to the end of that header
 *       or value. It keeps that span when a header defines it later; the section says where the header is;
 *   <li>of an array of tables, the span of its first item; of the root, from the first statement to the end of the last
 *       one, or nothing at the end of the text when there is no statement.
 * </ul>
 *
 * <p>A key's node is the part of a key that first named the entry. When {@code a.c = 2} follows {@code a.b = 1}, its
 * {@code a} belongs to no node.
 *
 * <p>A statement that can't be read ends where {@link Recovery} finds the next one, so that one mistake doesn't hide the
 * others.
 */
final class TomlParser {
    private final ParseOptions options;
    private final Input input;
    private final char[] chars;
    private final TreeBuilder builder;
    private final Space space;
    private final KeyPath path;
    private final Brackets brackets;
    private final Tables tables;
    private final ValueParser values;
    private final int root;
    private int table;
    private int depth = 1;
    private int made;
    private int section = Tree.NONE;
    private int lastEnd;

    private TomlParser(Source source, ParseOptions options) {
        this.options = options;
        this.input = new Input(source, options.dialect().equals(TomlFormat.TOML_1_0));
        this.chars = input.chars;
        this.builder = new TreeBuilder(source, TomlDecoder.INSTANCE);
        this.space = new Space(input, builder);
        this.lastEnd = space.skip(0);
        this.root = builder.container(Tree.NONE, NodeKind.MAPPING, NodeStyle.BLOCK, lastEnd);
        this.table = root;
        StringScanner strings = new StringScanner(input);
        this.path = new KeyPath(input, strings);
        this.brackets = new Brackets(options.maxDepth());
        this.tables = new Tables(input, builder, root, options);
        this.values = new ValueParser(input, builder, space, tables, path, strings, brackets);
    }

    /** Parse a text; see {@link TomlFormat#parse}. */
    static Parsed parse(Source source, ParseOptions options) {
        return new TomlParser(source, options).parse();
    }

    private Parsed parse() {
        Reports reports = input.reports;
        int at = lastEnd;
        while (at < input.length && !(reports.isBroken() && reports.isFull())) {
            int end = chars[at] == '[' ? header(at) : entry(at);
            at = space.skip(end == Reports.FAILED ? Recovery.nextStatement(input, brackets) : end);
        }
        if (reports.isBroken()) {
            return Parsed.failed(reports.problems());
        }
        endSection();
        builder.end(root, lastEnd);
        builder.document(root, 0, input.length, 0);
        return Parsed.of(builder.build(options.duplicates()), reports.problems());
    }

    private int entry(int start) {
        brackets.reset(depth);
        int end = values.entry(table, start);
        if (end == Reports.FAILED) {
            return end;
        }
        lastEnd = end;
        int rest = input.skipBlanks(end);
        return isStatementEnd(rest)
                ? rest
                : BadRest.report(input, brackets, builder.start(builder.size() - 1), end, rest);
    }

    private int header(int start) {
        brackets.reset(depth);
        int end = headerEnd(start);
        int opened = Reports.FAILED;
        if (end != Reports.FAILED) {
            endSection();
            opened = tables.header(path, start, end, chars[start + 1] == '[');
        }
        if (opened == Reports.FAILED) {
            // Its keys go where they can't clash with others; there will be no tree.
            table = builder.container(Tree.NONE, NodeKind.MAPPING, NodeStyle.SECTION, start);
            return opened;
        }
        table = opened;
        depth = tables.depth();
        made = tables.made();
        section = builder.section(table, start, end);
        lastEnd = end;
        return input.skipBlanks(end);
    }

    /** Return the offset after the header's last bracket, once nothing is wrong with its line. */
    private int headerEnd(int start) {
        int width = chars[start + 1] == '[' ? 2 : 1;
        int close = path.scan(input.skipBlanks(start + width), start);
        if (close == Reports.FAILED) {
            return close;
        }
        if (chars[close] != ']' || width == 2 && chars[close + 1] != ']') {
            return BadHeaders.unclosed(input, path, close);
        }
        int end = close + width;
        int rest = input.skipBlanks(end);
        return isStatementEnd(rest) ? end : BadHeaders.rest(input, start, end, rest);
    }

    private void endSection() {
        if (section != Tree.NONE) {
            builder.bodyEnd(section, lastEnd);
        }
        for (int node = table; node > table - made; node--) {
            builder.end(node, lastEnd);
        }
    }

    /** A carriage return alone is no line end, but was meant as one: {@link Space} reports it. */
    private boolean isStatementEnd(int at) {
        return chars[at] == '\n' || chars[at] == '\r' || chars[at] == '#' || at >= input.length;
    }
}
