package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.problem.Source;
import org.junit.jupiter.api.Test;

/** The rule of comments where mappings have headers, or no text of their own. */
class SectionCommentsTest {
    private static void check(String text, String... expected) {
        checkIn("nested", text, expected);
    }

    private static void checkIn(String dialect, String text, String... expected) {
        Tree tree = new KeyValueFormat()
                .parse(Source.of("test.kv", text), ParseOptions.DEFAULT.withDialect(dialect))
                .tree()
                .orElseThrow();
        assertThat(Ownership.of(tree)).as(text).containsExactly(expected);
    }

    @Test
    void aroundAHeader_belongsToItsSection() {
        check("# c\n[a] # d\nx = 1\n", "leading a: c", "trailing a: d");
        check("# c\n\n[a]\n# d\nx = 1 # e\n", "detached a: c", "leading a.x: d", "trailing a.x: e");
        check("x = 1\n# c\n[a]\n", "leading a: c");
        check("# c\n[a.b]\nx = 1\n", "leading a.b: c");
        check("# c\n[[a]]\nx = 1\n# d\n[[a]]\n", "leading a[0]: c", "leading a[1]: d");
    }

    @Test
    void underTheLastLineOfASection_isInnerWhenABlankLineFollows() {
        check("[a]\nx = 1\n# c\n\n[b]\n", "inner a: c");
        check("[a]\nx = 1\n# c\n# d\n\n# e\n[b]\n", "inner a: c", "inner a: d", "leading b: e");
        check("[a]\n# c\n\n[b]\n", "inner a: c");
        check("x = 1\n# c\n\n[b]\n", "inner .: c");
        check("[a]\nx = 1 # t\n# c\n\n[b]\n", "trailing a.x: t", "inner a: c");
        check("[a]\nx = 1 # t\n      # u\n# c\n\n[b]\n", "trailing a.x: t", "trailing a.x: u", "inner a: c");
        check("[[a]]\nx = 1\n# c\n\n[[a]]\n", "inner a[0]: c");
        check("[a]\ny.z = 1\n# c\n\n[b]\n", "inner a: c");
    }

    @Test
    void underASectionButApart_belongsToTheNextHeader() {
        check("[a]\nx = 1\n\n# c\n\n[b]\n", "detached b: c");
        check("[a]\nx = 1\n\n# c\n[b]\n", "leading b: c");
        check("[a]\nx = 1\n# c\n[b]\n", "leading b: c");
        check("[a]\nx = 1\n# c\n\n# d\n\n[b]\n", "inner a: c", "detached b: d");
    }

    @Test
    void indentedMoreThanTheNextHeader_isInner() {
        check("[a]\n  x = 1\n  # c\n[b]\n", "inner a: c");
        check("[a]\n  x = 1\n  # c\n\n  # d\n# e\n[b]\n", "inner a: c", "inner a: d", "leading b: e");
        check("[a]\nx = 1\n  # c\n[a.b]\ny = 1\n", "inner a: c");
        check("[a]\n  # c\n[b]\n", "inner a: c");
        check("x = 1\n  # c\n[b]\n", "inner .: c");
    }

    @Test
    void betweenEntries_columnsMeanNothing() {
        check("[a]\nx = 1\n    # c\ny = 2\n", "leading a.y: c");
        check("a.x = 1\n    # c\nb.y = 2\n", "leading b.y: c");
        check("a.x = 1\n# c\na.y = 2\n", "leading a.y: c");
        check("a.b.x = 1\n# c\n\na.b.y = 2\n", "detached a.b.y: c");
        checkIn("flat", "a.x = 1\n   # c\nb = 2\n", "leading b: c");
    }

    @Test
    void atTheEnd_isInnerInTheLastSection() {
        check("[a]\nx = 1\n# c\n", "inner a: c");
        check("[a]\nx = 1\n\n# c\n", "inner a: c");
        check("[a]\n# c\n", "inner a: c");
        check("x = 1\n# c\n", "inner .: c");
        check("a.x = 1\n# c\n", "inner .: c");
        check("a.x = 1\n# c\n\n[b]\n", "inner .: c");
        checkIn("flat", "a = 1\n# c\n", "inner .: c");
    }

    @Test
    void sectionOpenedTwice_hasBothHeadersComments() {
        check(
                "# c\n[a]\nx = 1\n# d\n[b]\n# e\n[a] # f\ny = 1\n",
                "leading a: c",
                "leading a: e",
                "trailing a: f",
                "leading b: d");
    }

    @Test
    void betweenSectionsOpenedTwice_isInnerInTheOneAbove() {
        check("[s]\nx = 1\n[t]\n  y = 1\n # c\n[s]\nz = 1\n", "inner t: c");
        check("[s]\nx = 1\n[t]\n  y = 1\n[s]\n  z = 1\n # c\n", "inner s: c");
    }

    @Test
    void keyGivenSeveralTimes_hasTheCommentsWithItsValues() {
        checkIn(
                "repeated",
                "# c\nx = 1 # d\n# e\nx = 2 # f\n\n# g\n\n  # h\nx = 3\n",
                "leading x[0]: c",
                "trailing x[0]: d",
                "leading x[1]: e",
                "trailing x[1]: f",
                "detached x[2]: g",
                "leading x[2]: h");
        checkIn("repeated", "[s]\nx = 1\n# c\nx = 2\n# d\n\n[t]\n", "leading s.x[1]: c", "inner s: d");
    }

    @Test
    void withoutContent_isInner() {
        check("# c\n", "inner .: c");
        check("\n# c\n\n# d\n", "inner .: c", "inner .: d");
        checkIn("flat", "# c", "inner .: c");
    }

    @Test
    void entryWithoutValue_hasWhatIsIndentedBelow() {
        check("[a]\nx =\n  # c\n\n[b]\n", "trailing a.x: c");
        check("[a]\nx =\n  # c\ny = 1\n", "trailing a.x: c");
    }
}
