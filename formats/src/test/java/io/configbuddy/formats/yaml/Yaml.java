package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeLaws;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses texts for tests. */
final class Yaml {
    static final YamlFormat FORMAT = new YamlFormat();
    static final ParseOptions LENIENT = ParseOptions.DEFAULT.withDuplicates(Duplicates.LAST);

    private Yaml() {}

    static Parsed parse(String text) {
        return FORMAT.parse(Source.of("test", text), ParseOptions.DEFAULT);
    }

    static List<Problem> problems(String text) {
        return parse(text).problems();
    }

    /** Return the tree of a text without errors; of keys that stand twice the last one counts. */
    static Tree tree(String text) {
        return tree(text, LENIENT);
    }

    static Tree tree(String text, ParseOptions options) {
        Parsed parsed = FORMAT.parse(Source.of("test", text), options);
        assertThat(parsed.tree()).as(() -> parsed.problems().toString()).isPresent();
        return parsed.tree().get();
    }

    /** Return the root of a text's only document. */
    static Node root(String text) {
        return Node.root(tree(text), 0);
    }

    static Node oldRoot(String text) {
        return Node.root(tree(text, LENIENT.withDialect("1.1")), 0);
    }

    /** Return all documents as maps, lists, strings, booleans, nulls and numbers, merge keys applied. */
    static List<Object> data(Tree tree) {
        List<Object> documents = new ArrayList<>();
        for (int document = 0; document < tree.documentCount(); document++) {
            documents.add(data(Node.root(tree, document)));
        }
        return documents;
    }

    static Object data(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Entry entry : mapping.entries()) {
                map.put(entry.name(), data(entry.value()));
            }
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(data(item)));
            return list;
        }
        return scalar((ScalarNode) node);
    }

    private static Object scalar(ScalarNode scalar) {
        String text = scalar.text();
        return switch (scalar.type()) {
            case NULL -> null;
            case BOOLEAN -> Boolean.valueOf(text);
            case INTEGER -> new BigDecimal(text);
            case FLOAT ->
                switch (text) {
                    case "inf" -> Double.POSITIVE_INFINITY;
                    case "-inf" -> Double.NEGATIVE_INFINITY;
                    case "nan" -> Double.NaN;
                    default -> new BigDecimal(text);
                };
            default -> text;
        };
    }

    static void assertLaws(Tree tree) {
        TreeLaws.assertHold(tree, "-?:,[]{}.", directives(tree));
    }

    private static List<Span> directives(Tree tree) {
        List<Span> spans = new ArrayList<>();
        String text = tree.source().text();
        for (int document = 0; document < tree.documentCount(); document++) {
            if (!tree.documentHas(document, Tree.EXPLICIT_START)) {
                continue;
            }
            int line = tree.source().line(tree.documentStart(document));
            while (!bare(text, tree.source().lineStart(line)).startsWith("---")) {
                Span span = tree.source().lineSpan(line);
                if (bare(text, span.start()).startsWith("%")) {
                    spans.add(span);
                }
                line++;
            }
        }
        return spans;
    }

    private static String bare(String text, int start) {
        int from = text.startsWith("\uFEFF", start) ? start + 1 : start;
        return text.substring(from, Math.min(from + 3, text.length()));
    }
}
