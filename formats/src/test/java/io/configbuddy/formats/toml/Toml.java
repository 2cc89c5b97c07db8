package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeLaws;
import java.util.ArrayList;
import java.util.List;

/** Parses texts for tests. */
final class Toml {
    static final DocumentFormat FORMAT = new TomlFormat();

    private Toml() {}

    static Parsed parse(String text, String dialect) {
        return FORMAT.parse(Source.of("test.toml", text), ParseOptions.DEFAULT.withDialect(dialect));
    }

    static Parsed parse(String text, Duplicates duplicates) {
        return FORMAT.parse(Source.of("test.toml", text), ParseOptions.DEFAULT.withDuplicates(duplicates));
    }

    /** Return the tree of a text without problems. */
    static Tree tree(String text) {
        return tree(text, "1.1");
    }

    static Tree tree(String text, String dialect) {
        Parsed parsed = parse(text, dialect);
        assertThat(parsed.problems()).as(text).isEmpty();
        return parsed.tree().orElseThrow();
    }

    static List<Problem> problems(String text) {
        return parse(text, "1.1").problems();
    }

    static boolean accepts(String text, String dialect) {
        Parsed parsed = parse(text, dialect);
        boolean errors = parsed.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return parsed.tree().isPresent() && !errors;
    }

    static void assertLaws(Tree tree) {
        TreeLaws.assertHold(tree, "[]{}=.,", repeatedParts(tree));
    }

    /** Return the parts of dotted keys that name tables which are there already, and so belong to no node. */
    private static List<Span> repeatedParts(Tree tree) {
        String text = tree.source().text();
        List<Span> spans = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.MAPPING) {
                for (int key = tree.first(node); key != Tree.NONE; key = tree.next(tree.next(key))) {
                    int start = tree.start(key);
                    spans.add(new Span(startOfDottedKey(text, start), start));
                }
            }
        }
        return spans;
    }

    private static int startOfDottedKey(String text, int part) {
        int start = part;
        int dot = skipBlanksBack(text, part) - 1;
        while (dot >= 0 && text.charAt(dot) == '.') {
            int end = skipBlanksBack(text, dot);
            start = end - 1;
            char quote = text.charAt(start);
            if (quote == '"' || quote == '\'') {
                start = text.lastIndexOf(quote, start - 1);
            } else {
                while (start > 0 && Chars.inBareKey(text.charAt(start - 1))) {
                    start--;
                }
            }
            dot = skipBlanksBack(text, start) - 1;
        }
        return start;
    }

    private static int skipBlanksBack(String text, int end) {
        int at = end;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }
}
