package io.configbuddy.formats.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeLaws;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Parses {@code .properties} for tests, and has Java do it. */
final class Props {
    static final PropertiesFormat FORMAT = new PropertiesFormat();

    private Props() {}

    /** Parse a text; of keys that stand twice the last one counts, as in Java. */
    static Parsed parse(String text) {
        return FORMAT.parse(Source.of("test", text), ParseOptions.DEFAULT.withDuplicates(Duplicates.LAST));
    }

    static Tree tree(String text) {
        Parsed parsed = parse(text);
        assertThat(parsed.tree()).as(() -> parsed.problems().toString()).isPresent();
        return parsed.tree().get();
    }

    /** Return keys and values as we read them, or empty when we refuse to. */
    static Optional<Map<String, String>> ours(String text) {
        return parse(text).tree().map(Props::data);
    }

    static Map<String, String> data(Tree tree) {
        Map<String, String> data = new HashMap<>();
        for (int key = tree.first(tree.root(0)); key != Tree.NONE; key = tree.next(tree.next(key))) {
            data.put(tree.text(key), tree.text(tree.next(key)));
        }
        return data;
    }

    /** Return keys and values as {@link Properties} reads them, or empty when it refuses to. */
    static Optional<Map<String, String>> javas(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> data = new HashMap<>();
        properties.forEach((key, value) -> data.put((String) key, (String) value));
        return Optional.of(data);
    }

    static List<String> codes(String text) {
        return FORMAT.parse(Source.of("test", text), ParseOptions.DEFAULT).problems().stream()
                .map(Problem::code)
                .toList();
    }

    static void assertLaws(Tree tree) {
        TreeLaws.assertHold(tree, "=:\\");
    }
}
