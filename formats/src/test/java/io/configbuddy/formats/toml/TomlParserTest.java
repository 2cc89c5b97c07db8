package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which nodes a text gives, and where each one stands. */
class TomlParserTest {
    @Test
    void entry_hasSpansOfKeyAndValue_andTheOffsetOfItsEquals() {
        Tree tree = Toml.tree("# c\nport  = 8080 # http\n");

        assertThat(outline(tree))
                .containsExactly("MAPPING BLOCK `port  = 8080`", " SCALAR PLAIN `port`", " SCALAR PLAIN `8080` =10");
        assertThat(tree.commentCount()).isEqualTo(2);
        assertThat(tree.documentEnd(0)).isEqualTo(tree.source().text().length());
    }

    @Test
    void quotedKeyAndString_keepTheirQuotesInTheSpan() {
        Tree tree = Toml.tree("\"a b\" = 'x'");

        assertThat(outline(tree))
                .containsExactly(
                        "MAPPING BLOCK `\"a b\" = 'x'`",
                        " SCALAR DOUBLE_QUOTED `\"a b\"`",
                        " SCALAR SINGLE_QUOTED `'x'` =6");
    }

    @Test
    void emptyText_hasAnEmptyRootAtItsEnd() {
        Tree tree = Toml.tree("# only this\n");

        assertThat(tree.start(tree.root(0))).isEqualTo(12);
        assertThat(tree.end(tree.root(0))).isEqualTo(12);
        assertThat(tree.first(tree.root(0))).isEqualTo(Tree.NONE);
    }

    @Test
    void header_opensASection_fromItsBracketToItsLastStatement() {
        Tree tree = Toml.tree("[a]\nb = 1\n# end\n\n[c]\n");

        assertThat(outline(tree))
                .containsExactly(
                        "MAPPING BLOCK `[a]⏎b = 1⏎# end⏎⏎[c]`",
                        " SCALAR PLAIN `a`",
                        " MAPPING SECTION `[a]⏎b = 1`",
                        "  SCALAR PLAIN `b`",
                        "  SCALAR PLAIN `1` =6",
                        " SCALAR PLAIN `c`",
                        " MAPPING SECTION `[c]`");
        assertThat(sections(tree)).containsExactly("[a] … b = 1", "[c] … ");
    }

    @Test
    void headerOfASubTable_makesTheTablesAboveImplicit_untilTheyGetOneOfTheirOwn() {
        Tree tree = Toml.tree("[a.b]\nc = 1\n[a]\nd = 2\n");

        assertThat(outline(tree))
                .containsExactly(
                        "MAPPING BLOCK `[a.b]⏎c = 1⏎[a]⏎d = 2`",
                        " SCALAR PLAIN `a`",
                        " MAPPING SECTION `a.b]`",
                        "  SCALAR PLAIN `b`",
                        "  MAPPING SECTION `[a.b]⏎c = 1`",
                        "   SCALAR PLAIN `c`",
                        "   SCALAR PLAIN `1` =8",
                        "  SCALAR PLAIN `d`",
                        "  SCALAR PLAIN `2` =18");
        assertThat(sections(tree)).containsExactly("[a.b] … c = 1", "[a] … d = 2");
    }

    @Test
    void tableThatStandsOnlyInAHeader_isImplicit() {
        assertThat(outline(Toml.tree("[ a . 'b' ]")))
                .containsExactly(
                        "MAPPING BLOCK `[ a . 'b' ]`",
                        " SCALAR PLAIN `a`",
                        " MAPPING IMPLICIT `a . 'b' ]`",
                        "  SCALAR SINGLE_QUOTED `'b'`",
                        "  MAPPING SECTION `[ a . 'b' ]`");
    }

    @Test
    void dottedKey_makesTables_whichLaterKeysAddTo() {
        assertThat(outline(Toml.tree("a.b.c = 1\na.d = 2\n")))
                .containsExactly(
                        "MAPPING BLOCK `a.b.c = 1⏎a.d = 2`",
                        " SCALAR PLAIN `a`",
                        " MAPPING DOTTED `a.b.c = 1`",
                        "  SCALAR PLAIN `b`",
                        "  MAPPING DOTTED `b.c = 1`",
                        "   SCALAR PLAIN `c`",
                        "   SCALAR PLAIN `1` =6",
                        "  SCALAR PLAIN `d`",
                        "  SCALAR PLAIN `2` =14");
    }

    @Test
    void arrayOfTables_isASequenceOfSections() {
        Tree tree = Toml.tree("[[a]]\nb = 1\n[a.c]\n[[a]]\n");

        assertThat(outline(tree))
                .containsExactly(
                        "MAPPING BLOCK `[[a]]⏎b = 1⏎[a.c]⏎[[a]]`",
                        " SCALAR PLAIN `a`",
                        " SEQUENCE SECTIONS `[[a]]⏎b = 1`",
                        "  MAPPING SECTION `[[a]]⏎b = 1`",
                        "   SCALAR PLAIN `b`",
                        "   SCALAR PLAIN `1` =8",
                        "   SCALAR PLAIN `c`",
                        "   MAPPING SECTION `[a.c]`",
                        "  MAPPING SECTION `[[a]]`");
        assertThat(sections(tree)).containsExactly("[[a]] … b = 1", "[a.c] … ", "[[a]] … ");
    }

    @Test
    void arraysAndInlineTables_areFlow_withSpansIncludingTheirBrackets() {
        assertThat(outline(Toml.tree("a = [ 1, {b.c = 'x', }, # c\n]")))
                .containsExactly(
                        "MAPPING BLOCK `a = [ 1, {b.c = 'x', }, # c⏎]`",
                        " SCALAR PLAIN `a`",
                        " SEQUENCE FLOW `[ 1, {b.c = 'x', }, # c⏎]` =2",
                        "  SCALAR PLAIN `1`",
                        "  MAPPING FLOW `{b.c = 'x', }`",
                        "   SCALAR PLAIN `b`",
                        "   MAPPING DOTTED `b.c = 'x'`",
                        "    SCALAR PLAIN `c`",
                        "    SCALAR SINGLE_QUOTED `'x'` =14");
    }

    @Test
    void stringsOfSeveralLines_haveStylesOfTheirOwn() {
        Tree tree = Toml.tree("a = \"\"\"x\"\"\"\nb = '''y'''\n");

        assertThat(outline(tree))
                .contains(
                        " SCALAR MULTILINE_DOUBLE_QUOTED `\"\"\"x\"\"\"` =2",
                        " SCALAR MULTILINE_SINGLE_QUOTED `'''y'''` =14");
    }

    @Test
    void keysOfLargeTables_areAllFoundAgain() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("[t.k")
                    .append(i)
                    .append(".x]\n'k")
                    .append(i)
                    .append("' = ")
                    .append(i)
                    .append('\n');
        }
        for (int i = 0; i < 5_000; i++) {
            text.append("[t.\"\\u006b").append(i).append("\"]\n");
        }

        Tree tree = Toml.tree(text.toString());

        assertThat(tree.sectionCount()).isEqualTo(10_000);
        Toml.assertLaws(tree);
    }

    /** Return a line for each node: its kind, style, text, and the offset of its separator. */
    static List<String> outline(Tree tree) {
        List<String> lines = new ArrayList<>();
        outline(tree, tree.root(0), "", lines);
        Toml.assertLaws(tree);
        return lines;
    }

    private static void outline(Tree tree, int node, String indent, List<String> lines) {
        String separator = tree.separator(node) == Tree.NONE ? "" : " =" + tree.separator(node);
        lines.add(indent + tree.kind(node) + " " + tree.style(node) + " `"
                + tree.lexeme(node).replace('\n', '⏎') + "`" + separator);
        if (tree.kind(node) != NodeKind.SCALAR) {
            for (int child = tree.first(node); child != Tree.NONE; child = tree.next(child)) {
                outline(tree, child, indent + " ", lines);
            }
        }
    }

    private static List<String> sections(Tree tree) {
        String text = tree.source().text();
        List<String> sections = new ArrayList<>();
        for (int i = 0; i < tree.sectionCount(); i++) {
            assertThat(tree.style(tree.sectionNode(i))).isEqualTo(NodeStyle.SECTION);
            sections.add(text.substring(tree.headerStart(i), tree.headerEnd(i)) + " … "
                    + text.substring(tree.headerEnd(i), tree.bodyEnd(i)).strip());
        }
        return sections;
    }
}
