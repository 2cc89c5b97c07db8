package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.formats.TreeLaws;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses INI for tests. */
final class Ini {
    static final IniFormat FORMAT = new IniFormat();

    private Ini() {}

    static Parsed parse(String dialect, String text) {
        return FORMAT.parse(Source.of("test", text), ParseOptions.DEFAULT.withDialect(dialect));
    }

    /** Return the tree of a text without errors. */
    static Tree tree(String dialect, String text) {
        Parsed parsed = parse(dialect, text);
        assertThat(errors(parsed)).isEmpty();
        return parsed.tree().orElseThrow();
    }

    /** Return what a text says: mappings, lists, strings and nulls. */
    static Object data(String dialect, String text) {
        return PlainData.of(tree(dialect, text), 0);
    }

    static List<Problem> errors(Parsed parsed) {
        return parsed.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Return the codes of all problems, in order. */
    static List<String> codes(String dialect, String text) {
        return parse(dialect, text).problems().stream().map(Problem::code).toList();
    }

    /** Return a mapping of keys and values, given in turns. */
    static Map<Object, Object> map(Object... keysAndValues) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static void assertLaws(Tree tree) {
        // Python takes U+0085 for a blank, Java does not.
        TreeLaws.assertHold(tree, "=:[]\\\u0085", elsewhere(tree), true);
    }

    /** Return what no node covers: a repeated key, and what follows a header on its line. */
    private static List<Span> elsewhere(Tree tree) {
        List<Span> spans = new ArrayList<>();
        String text = tree.source().text();
        BitSet starts = new BitSet();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.SCALAR) {
                starts.set(tree.start(node));
            }
            if (tree.style(node) == NodeStyle.REPEATED) {
                for (int item = tree.first(node); item != Tree.NONE; item = tree.next(item)) {
                    int end = tree.separator(item) == Tree.NONE ? tree.start(item) : tree.separator(item);
                    spans.add(new Span(Lines.start(text, end), end));
                }
            } else if (tree.style(node) == NodeStyle.DOTTED) {
                for (int key = tree.first(node); key != Tree.NONE; key = tree.next(tree.next(key))) {
                    spans.add(new Span(Lines.start(text, tree.start(key)), tree.start(key)));
                }
            }
        }
        for (int section = 0; section < tree.sectionCount(); section++) {
            int from = tree.headerEnd(section);
            int to = Lines.end(text, from, text.length());
            int next = starts.nextSetBit(from);
            if (next < 0 || next > to) {
                spans.add(new Span(from, to));
            }
        }
        return spans;
    }
}
