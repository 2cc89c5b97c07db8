package io.configbuddy.document.keyvalue;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one line after the other; a line that makes no sense is a problem, and reading goes on. */
final class KeyValueParser {
    private final Source source;
    private final String text;
    private final ParseOptions options;
    private final TreeBuilder builder;
    private final List<Problem> problems = new ArrayList<>();
    /** The key nodes of each mapping, by name. */
    private final Map<Integer, Map<String, Integer>> keys = new HashMap<>();

    private final int root;
    private final boolean flat;
    private final boolean repeats;
    private boolean broken;
    private int current;
    private int section = Tree.NONE;

    KeyValueParser(Source source, ParseOptions options) {
        this.source = source;
        this.text = source.text();
        this.options = options;
        this.flat = options.dialect().equals(KeyValueFormat.FLAT);
        this.repeats = options.dialect().equals(KeyValueFormat.REPEATED);
        this.builder = new TreeBuilder(source, Tree::lexeme);
        this.root = builder.container(Tree.NONE, NodeKind.MAPPING, flat ? NodeStyle.FLAT : NodeStyle.BLOCK, 0);
        this.current = root;
    }

    Parsed parse() {
        for (int line = 1; line <= source.lineCount(); line++) {
            int end = source.lineSpan(line).end();
            int start = skip(source.lineStart(line), end);
            int content = comment(start, end);
            if (start < content && text.charAt(start) == '[' && !flat) {
                header(start, content);
            } else if (start < content) {
                entry(start, content);
            }
        }
        builder.end(root, text.length());
        builder.document(root, 0, text.length(), 0);
        return broken ? Parsed.failed(problems) : Parsed.of(builder.build(options.duplicates()), problems);
    }

    /** Take the comment off the end of a line, and return where what stands before it ends. */
    private int comment(int start, int end) {
        int sign = text.indexOf('#', start);
        if (sign < 0 || sign >= end) {
            return trim(start, end);
        }
        builder.comment(sign, end);
        return trim(start, sign);
    }

    private void header(int start, int end) {
        boolean list = text.startsWith("[[", start);
        int brackets = list ? 2 : 1;
        if (!text.substring(start, end).endsWith("]".repeat(brackets))) {
            problem("keyvalue.unclosed-header", "this header has no end", start, end);
            return;
        }
        List<int[]> parts = parts(start + brackets, end - brackets);
        if (parts.size() > options.maxDepth()) {
            problem("keyvalue.too-deep", "more than " + options.maxDepth() + " levels", start, end);
            return;
        }
        int owner = root;
        for (int i = 0; i < parts.size() - 1; i++) {
            owner = mapping(owner, parts.get(i), NodeStyle.IMPLICIT);
        }
        int[] last = parts.get(parts.size() - 1);
        current = list ? listed(owner, last) : mapping(owner, last, NodeStyle.SECTION);
        builder.style(current, NodeStyle.SECTION);
        section = builder.section(current, start, end);
    }

    private void entry(int start, int end) {
        int equals = text.indexOf('=', start);
        if (equals < 0 || equals >= end) {
            problem("keyvalue.missing-equals", "expected = after the key", start, end);
            return;
        }
        int keyEnd = trim(start, equals);
        List<int[]> parts = flat ? List.of(new int[] {start, keyEnd}) : parts(start, keyEnd);
        int owner = current;
        for (int i = 0; i < parts.size() - 1; i++) {
            owner = mapping(owner, parts.get(i), NodeStyle.DOTTED);
            builder.end(owner, end);
        }
        value(owner, parts.get(parts.size() - 1), equals, end);
        builder.end(current, end);
        if (section != Tree.NONE) {
            builder.bodyEnd(section, end);
        }
    }

    private void value(int owner, int[] name, int equals, int end) {
        Integer before = key(owner, name);
        if (before != null && repeats) {
            int value = builder.next(before);
            if (builder.kind(value) == NodeKind.SCALAR) {
                value = builder.enclose(owner, before, value, NodeKind.SEQUENCE, NodeStyle.REPEATED);
            }
            scalar(value, equals, end);
            builder.end(value, end);
            return;
        }
        if (before != null) {
            builder.flag(owner, Tree.DUPLICATES);
        }
        if (before != null && options.duplicates() == Duplicates.REJECT) {
            problems.add(Problem.error("keyvalue.duplicate-key", "this key is set twice")
                    .at(source, name[0], name[1])
                    .related(source, builder.start(before), builder.end(before), "first set here")
                    .build());
        }
        addKey(owner, name);
        scalar(owner, equals, end);
    }

    private void scalar(int owner, int equals, int end) {
        int start = skip(equals + 1, end);
        String lexeme = text.substring(start, end);
        int value = builder.scalar(owner, type(lexeme), NodeStyle.PLAIN, start, end);
        builder.separator(value, equals);
        if (lexeme.isEmpty()) {
            builder.flag(value, Tree.EMPTY);
        }
    }

    private static ScalarType type(String lexeme) {
        if (lexeme.equals("null")) {
            return ScalarType.NULL;
        }
        if (lexeme.equals("true") || lexeme.equals("false")) {
            return ScalarType.BOOLEAN;
        }
        if (lexeme.matches("-?\\d+")) {
            return ScalarType.INTEGER;
        }
        return lexeme.matches("[-+]?[\\d.]+([eE][-+]?\\d+)?|-?inf|nan") ? ScalarType.FLOAT : ScalarType.STRING;
    }

    private int listed(int owner, int[] name) {
        Integer key = key(owner, name);
        int list;
        if (key == null) {
            addKey(owner, name);
            list = builder.container(owner, NodeKind.SEQUENCE, NodeStyle.SECTIONS, name[0]);
        } else {
            list = builder.next(key);
        }
        return builder.container(list, NodeKind.MAPPING, NodeStyle.SECTION, name[1]);
    }

    private int mapping(int owner, int[] name, NodeStyle style) {
        Integer key = key(owner, name);
        if (key == null) {
            addKey(owner, name);
            return builder.container(owner, NodeKind.MAPPING, style, name[1]);
        }
        if (builder.kind(builder.next(key)) == NodeKind.MAPPING) {
            return builder.next(key);
        }
        problem("keyvalue.not-a-section", "this is a value already", name[0], name[1]);
        return root;
    }

    private Integer key(int owner, int[] name) {
        return keys.computeIfAbsent(owner, mapping -> new HashMap<>()).get(text.substring(name[0], name[1]));
    }

    private void addKey(int owner, int[] name) {
        int key = builder.scalar(owner, ScalarType.STRING, NodeStyle.PLAIN, name[0], name[1]);
        keys.get(owner).put(text.substring(name[0], name[1]), key);
    }

    private List<int[]> parts(int start, int end) {
        List<int[]> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '.') {
                parts.add(new int[] {from, i});
                from = i + 1;
            }
        }
        return parts;
    }

    private void problem(String code, String message, int start, int end) {
        problems.add(Problem.error(code, message).at(source, start, end).build());
        broken = true;
    }

    private int skip(int start, int end) {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trim(int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
