package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.TreeBuilder;
import io.configbuddy.formats.internal.DuplicateKey;

/** Explains which rule forbids that a key or a table is defined again. */
final class BadRedefinitions {
    private static final int LONGEST = 60;

    private final Input input;
    private final TreeBuilder builder;
    private final KeyPath path;
    private final int part;
    private final int first;
    private final int value;
    private final NodeStyle style;

    private BadRedefinitions(Input input, TreeBuilder builder, KeyPath path, int part, int first) {
        this.input = input;
        this.builder = builder;
        this.path = path;
        this.part = part;
        this.first = first;
        this.value = builder.next(first);
        this.style = builder.style(value);
    }

    /** Report that the last part of {@code path} is the key {@code first} again. */
    static void key(Input input, TreeBuilder builder, KeyPath path, int first) {
        BadRedefinitions again = new BadRedefinitions(input, builder, path, path.last(), first);
        if (again.isTable() || again.style == NodeStyle.SECTIONS) {
            again.report(
                    "duplicate-key",
                    "the key " + again.name() + " is already a table" + again.since(),
                    "Add to the table where it is defined, or give this key another name");
        } else {
            input.reports.add(DuplicateKey.problem(
                    "toml.duplicate-key",
                    "this table",
                    input.source,
                    builder.start(first),
                    builder.end(first),
                    path.start(path.last()),
                    path.end(path.last())));
        }
    }

    /** Report that a header goes through the key {@code first}, whose value nothing can add to. */
    static void closed(Input input, TreeBuilder builder, KeyPath path, int part, int first) {
        new BadRedefinitions(input, builder, path, part, first).reportNoTable();
    }

    /** Report that a dotted key goes through the key {@code first}, whose value it can't add to. */
    static void dotted(Input input, TreeBuilder builder, KeyPath path, int part, int first) {
        BadRedefinitions again = new BadRedefinitions(input, builder, path, part, first);
        if (again.isTable()) {
            again.report(
                    "closed-table",
                    "dotted keys can't add to the table " + again.name() + ", which a header defines" + again.since(),
                    "Write the key under a header of that table, without the dots before its own name");
        } else if (again.style == NodeStyle.SECTIONS) {
            again.report(
                    "closed-table",
                    "dotted keys can't add to the array of tables " + again.name() + again.since(),
                    "Write the key under the header of the item that it belongs to");
        } else {
            again.reportNoTable();
        }
    }

    /** Report that a header defines the key {@code first} again. */
    static void header(Input input, TreeBuilder builder, KeyPath path, int first, boolean array) {
        BadRedefinitions again = new BadRedefinitions(input, builder, path, path.last(), first);
        String name = path.spelling(path.last());
        if (again.style == NodeStyle.SECTIONS) {
            again.report(
                    "duplicate-table",
                    again.name() + " is already an array of tables" + again.since(),
                    "Write [[" + name + "]] for the next table of the array");
        } else if (!again.isTable()) {
            again.reportNoTable();
        } else if (array) {
            again.report(
                    "duplicate-table",
                    again.name() + " is already a table" + again.since() + ", so it can't become an array of tables",
                    "Write double brackets at each of its headers, or give this one another name");
        } else if (again.style == NodeStyle.DOTTED) {
            again.report(
                    "duplicate-table",
                    "the table " + again.name() + " is already defined by a dotted key" + again.since(),
                    "Add its keys there, with dots, or write the dotted keys under a [" + name + "] header");
        } else {
            again.report(
                    "duplicate-table",
                    "the table " + again.name() + " is already defined" + again.since(),
                    "Put all of its keys under one header, or write [[" + name
                            + "]] at each of them for a list of tables");
        }
    }

    /** Report that a header nests tables deeper than is allowed. */
    static int depth(Input input, KeyPath path, int maxDepth) {
        int from = path.start(Math.min(path.last(), maxDepth - 1));
        return input.fail(
                input.error(
                                "too-deep",
                                from,
                                path.end(path.last()),
                                "tables are nested more than " + maxDepth + " deep")
                        .help("Flatten the data, or raise the limit if this is meant"),
                input.lineEnd(from));
    }

    private void reportNoTable() {
        if (builder.kind(value) == NodeKind.MAPPING) {
            report(
                    "closed-table",
                    "the inline table " + name() + since() + ", ends with its }, so nothing can be added to it",
                    "Write the key within its braces, or write the table under a header of its own");
        } else if (builder.kind(value) == NodeKind.SEQUENCE) {
            report(
                    "closed-table",
                    "the array " + name() + since() + ", ends with its ], so headers can't add to it",
                    "Write all of its values between its brackets, or remove it and write only [[" + path.spelling(part)
                            + "]] headers");
        } else {
            report(
                    "closed-table",
                    "the key " + name() + " already has a value" + since() + ", so it can't be a table",
                    "Rename one of the two");
        }
    }

    private void report(String code, String message, String help) {
        input.reports.add(input.error(code, path.start(part), path.end(part), message)
                .related(input.source, builder.start(first), builder.end(first), "first defined here")
                .help(help)
                .build());
    }

    private boolean isTable() {
        return builder.kind(value) == NodeKind.MAPPING && style != NodeStyle.FLOW;
    }

    private String since() {
        return ", on line " + input.source.line(builder.start(first));
    }

    /** Return the table's whole name in quotes; keys are no secrets. */
    private String name() {
        String spelling = path.spelling(part);
        if (spelling.length() > LONGEST) {
            spelling = spelling.substring(0, LONGEST) + "…";
        }
        return spelling.indexOf('"') < 0 ? '"' + spelling + '"' : spelling;
    }
}
