package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeLaws;
import java.util.List;

/** Parses texts for tests. */
final class Trees {
    static final DocumentFormat JSON = new JsonFormat();
    static final DocumentFormat JSONC = new JsoncFormat();
    static final DocumentFormat JSON5 = new Json5Format();

    private static final ParseOptions LENIENT = ParseOptions.DEFAULT.withDuplicates(Duplicates.LAST);

    private Trees() {}

    static Parsed parse(DocumentFormat format, String text) {
        return format.parse(Source.of("test", text), ParseOptions.DEFAULT);
    }

    /** Return the tree of a text without errors; of keys that stand twice the last one counts. */
    static Tree tree(DocumentFormat format, String text) {
        Parsed parsed = format.parse(Source.of("test", text), LENIENT);
        assertThat(parsed.tree()).as(() -> parsed.problems().toString()).isPresent();
        return parsed.tree().get();
    }

    static boolean accepts(DocumentFormat format, String text) {
        return format.parse(Source.of("test", text), LENIENT).tree().isPresent();
    }

    static List<Problem> problems(DocumentFormat format, String text) {
        return parse(format, text).problems();
    }

    static void assertLaws(Tree tree) {
        TreeLaws.assertHold(tree, "{}[]:,");
    }

    static DocumentFormat format(Syntax syntax) {
        return switch (syntax) {
            case JSON -> JSON;
            case JSONC -> JSONC;
            case JSON5 -> JSON5;
        };
    }
}
