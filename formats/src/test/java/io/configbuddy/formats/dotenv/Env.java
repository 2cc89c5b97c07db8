package io.configbuddy.formats.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeLaws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses {@code .env} for tests. */
final class Env {
    static final DotenvFormat FORMAT = new DotenvFormat();

    private Env() {}

    static Parsed parse(String text) {
        return FORMAT.parse(Source.of("test", text), ParseOptions.DEFAULT);
    }

    /** Return the tree of a text without errors. */
    static Tree tree(String text) {
        Parsed parsed = parse(text);
        assertThat(parsed.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        return parsed.tree().orElseThrow();
    }

    static Map<String, String> data(String text) {
        Tree tree = tree(text);
        Map<String, String> data = new LinkedHashMap<>();
        for (int key = tree.first(tree.root(0)); key != Tree.NONE; key = tree.next(tree.next(key))) {
            data.put(tree.text(key), tree.text(tree.next(key)));
        }
        return data;
    }

    static List<String> codes(String text) {
        return parse(text).problems().stream().map(Problem::code).toList();
    }

    static void assertLaws(Tree tree) {
        List<Span> exports = new ArrayList<>();
        String text = tree.source().text();
        for (int key = tree.first(tree.root(0)); key != Tree.NONE; key = tree.next(tree.next(key))) {
            int line = tree.source().lineStart(tree.source().line(tree.start(key)));
            if (text.substring(line, tree.start(key)).strip().equals("export")) {
                exports.add(new Span(line, tree.start(key)));
            }
        }
        TreeLaws.assertHold(tree, "=", exports);
    }
}
