package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Related;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be defined again, and what becomes of what may not. */
class RedefinitionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a.b]\n[a]",
                "[a]\n[a.b]",
                "[a.b]\n[c]\n[a.d]",
                "a.b = 1\na.c = 2",
                "a.b.c = 1\na.b.d = 2\n[a.b.e]",
                "[[a]]\n[[a]]",
                "[[a]]\n[a.b]\n[[a]]\n[a.b]",
                "[[a]]\nb = 1\n[[a]]\nb = 2",
                "[[a.b]]\n[a]\nc = 1",
                "a = [{b = 1}, {b = 2}]",
                "[a]\nb.c = 1\n[d]\nb.c = 1",
                "a = {b.c = 1, b.d = 2}"
            })
    void allowed(String text) {
        Tree tree = Toml.tree(text);

        Toml.assertLaws(tree);
        for (int node = 0; node < tree.size(); node++) {
            assertThat(tree.has(node, Tree.DUPLICATES)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duplicate-key: a = 1\na = 2",
                "duplicate-key: a = 1\n'a' = 2",
                "duplicate-key: \"\\u0061\" = 1\na = 2",
                "duplicate-key: a = {b = 1, b = 2}",
                "duplicate-key: a.b = 1\na = 2",
                "duplicate-key: [a.b]\n[a]\nb = 1",
                "duplicate-key: [[a.b]]\n[a]\nb = 1",
                "duplicate-key: [a]\nb.c = 1\nb = {d = 1}",
                "duplicate-table: [a]\n[a]",
                "duplicate-table: [a]\n[b]\n[a]",
                "duplicate-table: [a.b]\n[a]\n[a]",
                "duplicate-table: a.b = 1\n[a]",
                "duplicate-table: [a]\nb.c = 1\n[a.b]",
                "duplicate-table: [[a]]\n[a]",
                "duplicate-table: [a]\n[[a]]",
                "duplicate-table: [a.b]\n[[a]]",
                "duplicate-table: a.b = 1\n[[a]]",
                "closed-table: a = 1\n[a]",
                "closed-table: a = 1\n[a.b]",
                "closed-table: a = 1\na.b = 2",
                "closed-table: a = 1\n[[a]]",
                "closed-table: a = {}\n[a]",
                "closed-table: a = {}\n[a.b]",
                "closed-table: a = {}\na.b = 1",
                "closed-table: a = {b = {}, b.c = 1}",
                "closed-table: a = [{}]\n[a.b]",
                "closed-table: a = []\n[[a]]",
                "closed-table: [a.b.c]\n[a]\nb.d = 1",
                "closed-table: [a.b]\n[a]\nb.d = 1",
                "closed-table: [[a.b]]\n[a]\nb.d = 1"
            })
    void forbidden(String test) {
        String code = test.substring(0, test.indexOf(':'));
        String text = test.substring(test.indexOf(':') + 2);

        Parsed parsed = Toml.parse(text, "1.1");

        assertThat(parsed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("toml." + code);
            assertThat(problem.related()).extracting(Related::message).containsExactly("first defined here");
            assertThat(problem.help()).isPresent();
        });
        Toml.assertLaws(parsed.tree().orElseThrow());
        assertThat(Toml.parse(text, Duplicates.FIRST).problems()).isEmpty();
        assertThat(Toml.parse(text, Duplicates.LAST).problems()).isEmpty();
    }

    @Test
    void keyThatStandsTwice_isReadAsAskedFor() {
        assertReads("a = 1\na = 2\nb = 3", Duplicates.FIRST, "a 1 b 3");
        assertReads("a = 1\na = 2\nb = 3", Duplicates.LAST, "a 2 b 3");
    }

    @Test
    void tableThatStandsTwice_isOneTable() {
        assertReads("[a]\nb = 1\n[c]\n[a]\nd = 2", Duplicates.LAST, "a { b 1 d 2 } c { }");
        assertReads("[a]\nb = 1\n[c]\n[a]\nb = 2", Duplicates.LAST, "a { b 2 } c { }");
        assertReads("[a.b.c]\nz = 9\n[a]\nb.t = 1", Duplicates.LAST, "a { b { c { z 9 } t 1 } }");
        assertReads("a.b = 1\n[a]\nc = 2", Duplicates.FIRST, "a { b 1 c 2 }");
    }

    @Test
    void tableInThePlaceOfAValue_isASecondEntry_thatLaterLinesMean() {
        String text = "a = 1\n[a.b]\nc = 1\n[a.d]";

        assertReads(text, Duplicates.LAST, "a { b { c 1 } d { } }");
        assertReads(text, Duplicates.FIRST, "a 1");
        assertReads("a = {b = 1}\n[a.b]\nc = 1\n[a.d]", Duplicates.LAST, "a { b { c 1 } d { } }");
        assertReads("a = []\n[[a]]\nb = 1\n[[a]]", Duplicates.LAST, "a [ { b 1 } { } ]");
    }

    @Test
    void keysOfATableThatStandsTwice_areNotReportedToo() {
        assertThat(Toml.problems("[a]\nb = 1\n[a]\nb = 2\nc = 3"))
                .extracting(Problem::code)
                .containsExactly("toml.duplicate-table");
    }

    @Test
    void duplicates_namePlaceAndLine() {
        List<Problem> problems = Toml.problems("x = 1\n\n[server]\nport = 1\nport = 2\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.toString())
                    .isEqualTo("test.toml:5:1: the key \"port\" is already defined in this table, on line 4"
                            + " [toml.duplicate-key]");
            assertThat(problem.related().get(0).location().position().line()).isEqualTo(4);
        });
    }

    private static void assertReads(String text, Duplicates duplicates, String expected) {
        Tree tree = Toml.parse(text, duplicates).tree().orElseThrow();
        String data = TaggedJson.print(tree)
                .replaceAll("\\{\"type\": \"integer\", \"value\": \"(\\d+)\"}", "$1")
                .replaceAll("[\":,]", "")
                .replaceAll("([\\[{}\\]])", " $1 ")
                .replaceAll("\\s+", " ")
                .strip();
        assertThat(data).isEqualTo("{ " + expected + " }");
        Toml.assertLaws(tree);
    }
}
