package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of twelve projects' tests, each held against what all four oracles make of it: CPython 3.11's RawConfigParser
 * with the case of keys kept, in three settings, and {@code git config --list --null} of git 2.39.
 *
 * <p>There is no deviation. Two things are no matter of INI: files that are no UTF-8, which all oracles refuse since they
 * were told that they are (the loader reads those that have a byte order mark), and the oracles' {@code AttributeError},
 * which is configparser falling over a key without a value that goes on in the next line: an error here.
 */
class OracleTest {
    private static final int FILES = 106;

    @ParameterizedTest
    @CsvSource({
        "py_strict,  configparser,         40",
        "py_lenient, configparser-lenient, 59",
        "py_inline,  configparser-inline,  59"
    })
    void configparser_agreesInEachSetting(String oracle, String dialect, int readable) throws IOException {
        int read = 0;
        for (Map.Entry<String, Map<?, ?>> file : oracles().entrySet()) {
            Object expected = withoutEmptyDefaults(file.getValue().get(oracle));
            Object actual = data(dialect, file.getKey());
            assertThat(actual).as(oracle + " " + file.getKey()).isEqualTo(isError(expected) ? "error" : expected);
            read += isError(expected) ? 0 : 1;
        }
        assertThat(read).isEqualTo(readable);
    }

    @Test
    void git_agrees() throws IOException {
        int read = 0;
        for (Map.Entry<String, Map<?, ?>> file : oracles().entrySet()) {
            Object expected = file.getValue().get("git");
            Parsed parsed = parse("git", file.getKey());
            Object actual = parsed == null || parsed.tree().isEmpty()
                    ? "error"
                    : list(parsed.tree().get());
            assertThat(actual).as(file.getKey()).isEqualTo(isError(expected) ? "error" : expected);
            read += isError(expected) ? 0 : 1;
        }
        assertThat(read).isEqualTo(40);
    }

    /** The default dialect reads what the lenient configparser reads, and keys before the first header besides. */
    @Test
    void lenient_agreesWithConfigparser_andReadsKeysBeforeHeaders() throws IOException {
        int before = 0;
        for (Map.Entry<String, Map<?, ?>> file : oracles().entrySet()) {
            Object expected = withoutEmptyDefaults(file.getValue().get("py_lenient"));
            Object actual = data("lenient", file.getKey());
            if (isError(expected) && ((Map<?, ?>) expected).get("ERROR").equals("MissingSectionHeaderError")) {
                before++;
            } else {
                assertThat(actual).as(file.getKey()).isEqualTo(isError(expected) ? "error" : expected);
            }
        }
        assertThat(before).isEqualTo(41);
    }

    @Test
    void trees_keepTheLaws() throws IOException {
        int trees = 0;
        for (String name : oracles().keySet()) {
            for (Dialect dialect : Dialect.ALL) {
                Parsed parsed = parse(dialect.name(), name);
                if (parsed != null && parsed.tree().isPresent()) {
                    Ini.assertLaws(parsed.tree().get());
                    trees++;
                }
            }
        }
        assertThat(trees).isGreaterThan(400);
    }

    private static Object data(String dialect, String name) throws IOException {
        Parsed parsed = parse(dialect, name);
        boolean wrong = parsed == null || !Ini.errors(parsed).isEmpty();
        return wrong ? "error" : PlainData.of(parsed.tree().orElseThrow(), 0);
    }

    /** Return null for a file that is no UTF-8. */
    private static Parsed parse(String dialect, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder().resolve(name));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Ini.parse(dialect, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Return names and values as git lists them: in the order of the text, names joined by dots. */
    private static List<List<String>> list(Tree tree) {
        List<Map.Entry<Integer, List<String>>> all = new ArrayList<>();
        collect(tree, tree.root(0), "", all);
        all.sort(Comparator.comparing(Map.Entry::getKey));
        return all.stream().map(Map.Entry::getValue).toList();
    }

    private static void collect(Tree tree, int mapping, String prefix, List<Map.Entry<Integer, List<String>>> all) {
        for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
            int value = tree.next(key);
            String name = prefix + tree.text(key);
            if (tree.kind(value) == NodeKind.MAPPING) {
                collect(tree, value, name + ".", all);
            } else if (tree.kind(value) == NodeKind.SEQUENCE) {
                for (int item = tree.first(value); item != Tree.NONE; item = tree.next(item)) {
                    all.add(Map.entry(tree.start(item), variable(tree, name, item)));
                }
            } else {
                all.add(Map.entry(tree.start(value), variable(tree, name, value)));
            }
        }
    }

    private static List<String> variable(Tree tree, String name, int value) {
        return Arrays.asList(name, tree.type(value) == ScalarType.NULL ? null : tree.text(value));
    }

    private static boolean isError(Object expected) {
        return expected instanceof Map<?, ?> map && map.containsKey("ERROR");
    }

    private static Object withoutEmptyDefaults(Object expected) {
        Map<Object, Object> copy = new HashMap<>((Map<?, ?>) expected);
        if (copy.get("DEFAULT") instanceof Map<?, ?> defaults && defaults.isEmpty()) {
            copy.remove("DEFAULT");
        }
        return copy;
    }

    static List<Path> files() throws IOException {
        return oracles().keySet().stream().sorted().map(folder()::resolve).toList();
    }

    private static Path folder() {
        return Suites.require("ini");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<?, ?>> oracles() throws IOException {
        Object json = PlainData.ofJson(Files.readString(folder().resolve("ORACLES.json")));
        assertThat((Map<?, ?>) json).hasSize(FILES);
        return (Map<String, Map<?, ?>>) json;
    }
}
