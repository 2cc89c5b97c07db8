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
        boolean brackets = false;
        boolean keys = false;
        for (int key = builder.first(mapping); key != Tree.NONE; key = builder.next(builder.next(key))) {
            boolean holds = isMapping(key);
            sections |= holds && !isBrackets(key);
            brackets |= holds && isBrackets(key);
            keys |= !holds;
            if (holds && dialect.nests()) {
                check(builder.next(key));
            }
        }
        if (keys ? sections || brackets : sections && brackets) {
            compare(mapping);
        }
    }

    private void compare(int mapping) {
        Map<String, Integer> mappings = new HashMap<>();
        for (int key = builder.first(mapping); key != Tree.NONE; key = builder.next(builder.next(key))) {
            Integer other = isMapping(key) ? mappings.put(name(key), key) : null;
            if (other != null) {
                clash(mapping, other, key);
            }
        }
        for (int key = builder.first(mapping); key != Tree.NONE; key = builder.next(builder.next(key))) {
            Integer other = isMapping(key) ? null : mappings.get(name(key));
            if (other != null) {
                clash(mapping, Math.min(key, other), Math.max(key, other));
            }
        }
    }

    private void clash(int mapping, int first, int second) {
        builder.flag(mapping, Tree.DUPLICATES);
        problems.clash(
                isSection(first) || isSection(second),
                builder.start(first),
                builder.end(first),
                builder.start(second),
                builder.end(second));
    }

    private boolean isSection(int key) {
        return isMapping(key) && !isBrackets(key);
    }

    private boolean isMapping(int key) {
        return builder.kind(builder.next(key)) == NodeKind.MAPPING;
    }

    private boolean isBrackets(int key) {
        return builder.style(builder.next(key)) == NodeStyle.DOTTED;
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
