package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where nodes, separators, anchors, tags, comments and documents stand in the text. */
class YamlSpansTest {
    @Test
    void mapping_spansFromItsFirstKeyToTheEndOfItsLastValue() {
        Tree tree = Yaml.tree("  a: 1  # one\n  'b' : two words  \n\n");

        assertThat(lexemes(tree)).containsExactly("a: 1  # one\n  'b' : two words", "a", "1", "'b'", "two words");
        assertThat(tree.separator(2)).isEqualTo(3);
        assertThat(tree.separator(4)).isEqualTo(20);
        assertThat(tree.commentCount()).isEqualTo(1);
        assertThat(tree.source().text().substring(tree.commentStart(0), tree.commentEnd(0)))
                .isEqualTo("# one");
    }

    @Test
    void sequence_hasTheDashAsTheSeparatorOfAnItem() {
        Tree tree = Yaml.tree("- a\n-  - b\n");

        assertThat(lexemes(tree)).containsExactly("- a\n-  - b", "a", "- b", "b");
        assertThat(tree.separator(1)).isZero();
        assertThat(tree.separator(2)).isEqualTo(4);
        assertThat(tree.separator(3)).isEqualTo(7);
    }

    @Test
    void explicitKey_hasTheQuestionMarkAsItsSeparator() {
        Tree tree = Yaml.tree("? a\n: b\n? c\n");

        assertThat(lexemes(tree)).containsExactly("? a\n: b\n? c", "a", "b", "c", "");
        assertThat(tree.separator(1)).isZero();
        assertThat(tree.separator(2)).isEqualTo(4);
        assertThat(tree.separator(3)).isEqualTo(8);
        assertThat(tree.separator(4)).isEqualTo(Tree.NONE);
        assertThat(tree.has(4, Tree.EMPTY)).isTrue();
        assertThat(tree.start(4)).isEqualTo(11);
    }

    @Test
    void emptyValue_standsBehindItsColon() {
        Tree tree = Yaml.tree("a:   # none\nb: 1\n");

        assertThat(tree.start(2)).isEqualTo(2);
        assertThat(tree.end(2)).isEqualTo(2);
        assertThat(tree.has(2, Tree.EMPTY)).isTrue();
    }

    @Test
    void emptyValue_standsBehindItsAnchorAndTag() {
        Tree tree = Yaml.tree("a: &x !!str\n");

        assertThat(tree.start(2)).isEqualTo(11);
        assertThat(text(tree, tree.anchorStart(2), tree.anchorEnd(2))).isEqualTo("&x");
        assertThat(text(tree, tree.tagStart(2), tree.tagEnd(2))).isEqualTo("!!str");
    }

    @Test
    void anchorOnTheLineOfAKey_belongsToTheKey() {
        Tree tree = Yaml.tree("&m\n&k a: 1\n");

        assertThat(lexemes(tree)).containsExactly("&k a: 1", "a", "1");
        assertThat(text(tree, tree.anchorStart(0), tree.anchorEnd(0))).isEqualTo("&m");
        assertThat(text(tree, tree.anchorStart(1), tree.anchorEnd(1))).isEqualTo("&k");
    }

    @Test
    void flowCollectionThatIsAKey_isWrappedWithItsAnchors() {
        Tree tree = Yaml.tree("&m\n&k [&a x, *a]: *a\nb: *a\n");

        assertThat(lexemes(tree)).containsExactly("&k [&a x, *a]: *a\nb: *a", "[&a x, *a]", "x", "*a", "*a", "b", "*a");
        assertThat(text(tree, tree.anchorStart(0), tree.anchorEnd(0))).isEqualTo("&m");
        assertThat(text(tree, tree.anchorStart(1), tree.anchorEnd(1))).isEqualTo("&k");
        assertThat(text(tree, tree.anchorStart(2), tree.anchorEnd(2))).isEqualTo("&a");
        assertThat(tree.target(3)).isEqualTo(2);
        assertThat(tree.target(4)).isEqualTo(2);
        assertThat(tree.target(6)).isEqualTo(2);
    }

    @Test
    void pairInASequence_spansFromItsKeyToItsValue() {
        Tree tree = Yaml.tree("[a: b , {c: d} : e, ? f ]");

        assertThat(lexemes(tree))
                .containsExactly(
                        "[a: b , {c: d} : e, ? f ]",
                        "a: b",
                        "a",
                        "b",
                        "{c: d} : e",
                        "{c: d}",
                        "c",
                        "d",
                        "e",
                        "? f",
                        "f",
                        "");
        assertThat(tree.style(1)).isEqualTo(NodeStyle.FLOW);
    }

    @Test
    void textBlock_spansFromItsIndicatorToItsLastLine() {
        Tree tree = Yaml.tree("a: |  # note\n  one\n  two\n\nb: >-\n  x\n");

        assertThat(tree.lexeme(2)).isEqualTo("|  # note\n  one\n  two");
        assertThat(tree.lexeme(4)).isEqualTo(">-\n  x");
        assertThat(tree.data(2)).isEqualTo(2);
        assertThat(tree.style(4)).isEqualTo(NodeStyle.FOLDED);
    }

    @Test
    void keptTextBlock_spansOverItsEmptyLines() {
        Tree tree = Yaml.tree("a: |+\n  one\n\n \nb: 1\n");

        assertThat(tree.lexeme(2)).isEqualTo("|+\n  one\n\n ");
        assertThat(tree.text(2)).isEqualTo("one\n\n\n");
    }

    @Test
    void textOverSeveralLines_isOneScalar() {
        Tree tree = Yaml.tree("a: one\n  two\n\n  three  # end\n");

        assertThat(tree.lexeme(2)).isEqualTo("one\n  two\n\n  three");
        assertThat(tree.text(2)).isEqualTo("one two\nthree");
        assertThat(tree.has(2, Tree.ESCAPED)).isTrue();
    }

    @Test
    void documents_meetWithoutGaps() {
        Tree tree = Yaml.tree("# first\na: 1\n# end\n---\nb: 2\n...\n# second\n%YAML 1.2\n---\nc\n");

        assertThat(tree.documentCount()).isEqualTo(3);
        assertThat(document(tree, 0)).isEqualTo("# first\na: 1\n# end\n");
        assertThat(document(tree, 1)).isEqualTo("---\nb: 2\n...");
        assertThat(document(tree, 2)).isEqualTo("\n# second\n%YAML 1.2\n---\nc\n");
        assertThat(tree.documentHas(0, Tree.EXPLICIT_START)).isFalse();
        assertThat(tree.documentHas(1, Tree.EXPLICIT_START)).isTrue();
        assertThat(tree.documentHas(1, Tree.EXPLICIT_END)).isTrue();
        assertThat(tree.documentHas(2, Tree.EXPLICIT_END)).isFalse();
    }

    @Test
    void byteOrderMark_mayStandBeforeEachDocument() {
        Tree tree = Yaml.tree("a: 1\n...\n\uFEFF# c\n---\nb: 2\n\uFEFF---\nc: 3\n");

        assertThat(tree.documentCount()).isEqualTo(3);
        Yaml.assertLaws(tree);
    }

    @Test
    void closingBracket_mayStandInTheColumnOfItsKey() {
        Tree tree = Yaml.tree("a: [\n  1,\n]\nb:\n  c: {\n    d: 2\n  }\n");

        assertThat(Yaml.data(tree).toString()).isEqualTo("[{a=[1], b={c={d=2}}}]");
    }

    private static List<String> lexemes(Tree tree) {
        List<String> lexemes = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            lexemes.add(tree.lexeme(node));
        }
        return lexemes;
    }

    private static String document(Tree tree, int document) {
        return text(tree, tree.documentStart(document), tree.documentEnd(document));
    }

    private static String text(Tree tree, int start, int end) {
        return tree.source().text().substring(start, end);
    }
}
