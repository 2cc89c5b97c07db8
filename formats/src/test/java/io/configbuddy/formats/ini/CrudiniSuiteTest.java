package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * crudini's example, and what its tests expect crudini to say of it: {@code tests/example.lines}.
 *
 * <p>crudini has a dialect that nobody else has: a comment after a value begins with {@code ;} alone, not with {@code #}.
 * No dialect of ours is that one, so the lenient one is held against it, and the four values that end in such a comment
 * are looked at without it.
 */
class CrudiniSuiteTest {
    @Test
    void example_saysWhatCrudiniSays() throws IOException {
        Tree tree = Ini.tree("lenient", Files.readString(folder().resolve("example.ini")));

        List<String> expected = Files.readAllLines(folder().resolve("tests").resolve("example.lines"));
        assertThat(lines(tree)).containsExactlyElementsOf(expected);
    }

    private static List<String> lines(Tree tree) {
        List<String> lines = new ArrayList<>();
        int root = tree.root(0);
        for (int key = tree.first(root); key != Tree.NONE; key = tree.next(tree.next(key))) {
            int value = tree.next(key);
            if (tree.kind(value) != NodeKind.MAPPING) {
                lines.add("[ DEFAULT ] " + line(tree, key, value));
            } else if (tree.first(value) == Tree.NONE) {
                lines.add("[ " + tree.text(key) + " ]");
            } else {
                section(tree, tree.text(key), value, lines);
            }
        }
        return lines;
    }

    private static void section(Tree tree, String name, int section, List<String> lines) {
        for (int key = tree.first(section); key != Tree.NONE; key = tree.next(tree.next(key))) {
            String prefix = "[ " + name + " ] " + tree.text(key) + " = ";
            lines.removeIf(line -> line.startsWith(prefix));
            lines.add("[ " + name + " ] " + line(tree, key, tree.next(key)));
        }
    }

    private static String line(Tree tree, int key, int value) {
        String text = tree.text(value);
        int comment = text.indexOf(" ;");
        String plain = (comment < 0 ? text : text.substring(0, comment)).stripTrailing();
        return tree.text(key) + (plain.isEmpty() ? "" : " = " + plain.replace("\n", "\\n"));
    }

    private static Path folder() {
        return Suites.require("ini").resolve("crudini");
    }
}
