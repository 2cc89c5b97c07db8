package io.configbuddy.formats.ini;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.HashMap;
import java.util.Map;

/** Finds a key with the name of a section beside it, which readers of plain mappings can't tell apart. */
final class NameClashes {
    private final TreeBuilder builder;
    private final char[] text;
    private final Dialect dialect;
    private final IniProblems problems;

    NameClashes(TreeBuilder builder, char[] text, Dialect dialect, IniProblems problems) {
        this.builder = builder;
        this.text = text;
        this.dialect = dialect;
        this.problems = problems;
    }

    /** Look into a mapping, and into those within it where sections may hold sections. */
    void check(int mapping) {
        boolean sections = false;
        boolean keys = false;
        for (int key = builder.first(mapping); key != Tree.NONE; key = builder.next(builder.next(key))) {
            boolean section = isSection(key);
            sections |= section;
            keys |= !section;
            if (section && dialect.nests()) {
                check(builder.next(key));
            }
        }
        if (sections && keys) {
            compare(mapping);
        }
    }

    private void compare(int mapping) {
        Map<String, Integer> sections = new HashMap<>();
        for (int key = builder.first(mapping); key != Tree.NONE; key = builder.next(builder.next(key))) {
            if (isSection(key)) {
                sections.put(name(key), key);
            }
        }
        for (int key = builder.first(mapping); key != Tree.NONE; key = builder.next(builder.next(key))) {
            Integer section = isSection(key) ? null : sections.get(name(key));
            if (section != null) {
                builder.flag(mapping, Tree.DUPLICATES);
                int first = Math.min(key, section);
                int second = Math.max(key, section);
                boolean headed = dialect.values() != Dialect.Values.PHP
                        || builder.style(builder.next(section)) == NodeStyle.SECTION;
                problems.clash(
                        headed, builder.start(first), builder.end(first), builder.start(second), builder.end(second));
            }
        }
    }

    private boolean isSection(int key) {
        return builder.kind(builder.next(key)) == NodeKind.MAPPING;
    }

    private String name(int key) {
        int start = builder.start(key);
        int end = builder.end(key);
        boolean quoted = builder.style(key) != NodeStyle.PLAIN;
        if (!quoted) {
            return (dialect.foldKeys() ? Name.FOLDED : Name.PLAIN).decode(text, start, end);
        }
        Name spelling = dialect.values() == Dialect.Values.GIT ? Name.ESCAPED : Name.QUOTES_ESCAPED;
        return spelling.decode(text, start + 1, end - 1);
    }
}
