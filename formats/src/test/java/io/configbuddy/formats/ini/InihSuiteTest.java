package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Position;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The test data of inih, whose {@code baseline_*.txt} say what its handler is told of each file.
 *
 * <p>inih reads much as {@code configparser-inline} does, save that it tells each line of a value on its own, and that a
 * key without a value is an error on request.
 */
class InihSuiteTest {
    /** It cuts names of sections at 50 characters. */
    private static final Set<String> TRUNCATED = Set.of("long_section.ini");

    /** The error in it is the test's own handler's. */
    private static final Set<String> HANDLER_ERROR = Set.of("user_error.ini");

    @Test
    void values_areThoseOfTheBaseline() throws IOException {
        int files = 0;
        for (Map.Entry<String, Baseline> file : baseline("baseline_heap.txt").entrySet()) {
            Path path = folder().resolve(file.getKey());
            if (Files.exists(path) && !TRUNCATED.contains(file.getKey())) {
                check(path, file.getValue());
                files++;
            }
        }
        assertThat(files).isEqualTo(8);
    }

    private static void check(Path path, Baseline baseline) throws IOException {
        boolean valid = baseline.errorLine == 0
                || HANDLER_ERROR.contains(path.getFileName().toString());
        Parsed strict = Ini.parse("configparser", text(path));
        Parsed inline = Ini.parse("configparser-inline", text(path));
        if (valid) {
            assertThat(told(inline.tree().orElseThrow())).as(path.toString()).isEqualTo(baseline.lines);
        } else {
            assertThat(Ini.errors(strict)).as(path.toString()).isNotEmpty();
            Position first = Ini.errors(strict).get(0).location().orElseThrow().position();
            assertThat(first.line()).as(path.toString()).isEqualTo(baseline.errorLine);
        }
    }

    /** With {@code INI_ALLOW_NO_VALUE}, inih reads what the default dialect reads. */
    @Test
    void keysAlone_areThoseOfTheBaseline() throws IOException {
        Map<String, Baseline> baseline = baseline("baseline_allow_no_value.txt");
        for (String name : List.of("no_value.ini", "bad_comment.ini", "bad_multi.ini")) {
            assertThat(told(Ini.tree("lenient", text(folder().resolve(name)))))
                    .as(name)
                    .isEqualTo(baseline.get(name).lines);
        }
    }

    private static List<String> told(Tree tree) {
        List<String> lines = new ArrayList<>();
        tell(tree, tree.root(0), lines);
        return lines;
    }

    private static void tell(Tree tree, int mapping, List<String> lines) {
        for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
            int value = tree.next(key);
            if (tree.kind(value) == NodeKind.MAPPING) {
                if (tree.first(value) != Tree.NONE) {
                    lines.add("[" + tree.text(key) + "]");
                }
                tell(tree, value, lines);
            } else if (tree.type(value) == ScalarType.NULL) {
                lines.add(tree.text(key));
            } else {
                for (String line : tree.text(value).split("\n")) {
                    lines.add(tree.text(key) + "=" + line);
                }
            }
        }
    }

    private static Map<String, Baseline> baseline(String name) throws IOException {
        Map<String, Baseline> files = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        for (String line : Files.readAllLines(folder().resolve(name))) {
            if (line.startsWith("... ")) {
                String what = line.substring(4);
                told.add(what.endsWith(";") ? what.substring(0, what.length() - 1) : what);
            } else {
                String file = line.substring(0, line.indexOf(':'));
                String error = line.substring(line.indexOf("e=") + 2, line.indexOf(" user"));
                files.put(file, new Baseline(told, Integer.parseInt(error)));
                told = new ArrayList<>();
            }
        }
        return files;
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Path folder() {
        return Suites.require("ini").resolve("inih").resolve("tests");
    }

    private record Baseline(List<String> lines, int errorLine) {}
}
