package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.edit.EditLaws;
import io.configbuddy.testsupport.Seeds;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits of generated documents and of real files. */
class YamlEditLawsTest {
    private static final int EDITS = 10;
    private static final String[] KEYS = {
        "a",
        "b",
        "key",
        "other",
        "two words",
        "true",
        "no",
        "12",
        "1.5",
        "2001-12-14",
        "- x",
        "a: b",
        "# c",
        "\u00e9",
        "",
        "<<",
        "null",
        "*a",
        "&a",
        "x-y",
        "a.b",
        "a,b",
        "[0]",
        "'",
        "\"",
        "new\nline",
        "~"
    };

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "1.1"})
    void edits_ofGeneratedTexts_holdTheLaws(String dialect) {
        EditLaws laws = laws();
        Seeds.forEachKnown(random -> {
            Value value = named(new Values(random, true).root());
            WriteOptions options =
                    WriteOptions.DEFAULT.withIndent(random.nextInt(5)).withDialect(dialect);
            String text = new YamlFormat().write(List.of(value), options);
            laws.check(document(dialect, random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text), random, EDITS);
        });
        laws.assertFewRefusals();
    }

    @Test
    void edits_ofTextsByHand_holdTheLaws() {
        EditLaws laws = laws();
        Seeds.forEachKnown(random -> {
            Value value = named(new Values(random, false).root());
            while (value instanceof Value.Scalar) {
                value = named(new Values(random, false).root());
            }
            laws.check(document("1.2", Handwriting.of(value, random)), random, EDITS);
        });
        // In brackets on one line there is no place for a comment.
        laws.assertFewRefusals("edit.no-place-for-comment");
    }

    @Test
    void edits_ofRealFiles_holdTheLaws() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Suites.require("realworld").resolve("yaml"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        EditLaws laws = laws();
        Random random = new Random(files.size());
        for (Path file : files) {
            Document document = DocumentLoader.builder().format("yaml").build().load(file);
            // What an alias refers to changes in several places at once.
            boolean aliased = document.text().contains("*") && hasAlias(document.tree());
            if (!aliased) {
                laws.check(document, random, 2 * EDITS);
            }
        }
        laws.assertFewRefusals();
    }

    private static boolean hasAlias(Tree tree) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.ALIAS) {
                return true;
            }
        }
        return false;
    }

    static EditLaws laws() {
        return new EditLaws(
                random -> named(new Values(random, false).root()), random -> KEYS[random.nextInt(KEYS.length)]);
    }

    /** Return a value in which all keys are strings, and no two the same: what a path can name. */
    static Value named(Value value) {
        if (value instanceof Value.Mapping mapping) {
            Set<String> names = new HashSet<>();
            List<Value.Entry> entries = new ArrayList<>();
            for (Value.Entry entry : mapping.entries()) {
                boolean named = entry.key() instanceof Value.Scalar key
                        && key.type() == ScalarType.STRING
                        && key.text().length() < 1000;
                if (named && names.add(((Value.Scalar) entry.key()).text())) {
                    entries.add(new Value.Entry(entry.key(), named(entry.value()), entry.comments()));
                }
            }
            return new Value.Mapping(entries, mapping.style(), mapping.inner());
        }
        if (value instanceof Value.Scalar scalar && scalar.type() == ScalarType.FLOAT) {
            // Without a point it would be spelled otherwise in YAML 1.1.
            String text = scalar.text().replace("1e5", "1.0e+5").replace("2E", "2.0E");
            return new Value.Scalar(ScalarType.FLOAT, text, scalar.style());
        }
        if (value instanceof Value.Sequence sequence) {
            List<Value.Item> items = new ArrayList<>();
            for (Value.Item item : sequence.items()) {
                items.add(new Value.Item(named(item.value()), item.comments()));
            }
            return new Value.Sequence(items, sequence.style(), sequence.inner());
        }
        return value;
    }

    static Document document(String dialect, String text) {
        return DocumentLoader.builder().format("yaml").dialect(dialect).build().load(Source.of("test.yaml", text));
    }
}
