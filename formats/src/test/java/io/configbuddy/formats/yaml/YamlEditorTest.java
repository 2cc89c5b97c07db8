package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.edit.Aliases;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.NodeStyle;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class YamlEditorTest {
    private static final String SHOP = """
            # The shop.

            name: shop   # so called

            # Where it runs.
            # Mind the firewall.
            server:
                port: 8080
                hosts: [a, b]

            peers:
            - name: x
              size: 1.10
            # the slow one
            - name: 'y'
              size: 2
            note: |
                Open at nine.
                Closed on Sunday.
            last: yes
            """;

    @Test
    void set_ofAScalar_changesItAlone() {
        check(SHOP, editor -> editor.set("server.port", 9090), "8080", "9090");
        check(SHOP, editor -> editor.set("peers[name=y].size", 3), "size: 2", "size: 3");
        check(SHOP, editor -> editor.set("peers[1].name", "z"), "'y'", "'z'");
        check(SHOP, editor -> editor.set("name", null), "shop   #", "null   #");
    }

    @Test
    void set_ofAnItemThatIsADashAtTheEndOfTheFile_writesItBehindTheDash() {
        assertThat(edit("-", editor -> editor.set("[0]", List.of("a", "b")))).isEqualTo("- - a\n  - b");
    }

    @Test
    void append_toAnEmptySequenceThatIsMovedIntoANewMapping_showsThere() {
        assertThat(edit("a: []\nb: 1\n", editor -> editor.move("a", "c.d").append("c.d", 2)))
                .isEqualTo("b: 1\nc:\n  d: [2]\n");
    }

    @Test
    void add_behindATextThatEndsTheFileWithoutALineEnd_keepsTheText() {
        assertThat(edit("a: 1\nb: |\n  text", editor -> editor.set("c", 2))).isEqualTo("a: 1\nb: |-\n  text\nc: 2");
        assertThat(edit("a: 1\nb: >+ # so\n  text", editor -> editor.move("a", "d")))
                .isEqualTo("b: >- # so\n  text\nd: 1\n");
        assertThat(edit("- |\n  x\n- |\n  y", editor -> editor.moveBefore("[1]", "[0]")))
                .isEqualTo("- |-\n  y\n- |\n  x\n");
        assertThat(edit("a:\n  - |-\n    x", editor -> editor.append("a", "z"))).isEqualTo("a:\n  - |-\n    x\n  - z");
        assertThat(edit("a: 1\nb: |\n  text", editor -> editor.set("a", 2))).isEqualTo("a: 2\nb: |\n  text");
    }

    @Test
    void add_toBracketsWithCommentsAlone_indentsByWhatTheyAreIn() {
        assertThat(edit("- - {\n    # none yet\n    }\n", editor -> editor.set("[0][0].k", 1)))
                .isEqualTo("- - {\n    k: 1\n    # none yet\n    }\n");
        assertThat(edit("- a: { # none yet\n    }\n", editor -> editor.set("[0].a.k", 1)))
                .isEqualTo("- a: { # none yet\n    k: 1\n    }\n");
    }

    @Test
    void set_ofAString_quotesWhatWouldMeanSomethingElse() {
        check("a: x\n", editor -> editor.set("a", "true"), "x", "\"true\"");
        check("a: x\n", editor -> editor.set("a", "12"), "x", "\"12\"");
        check("a: x\n", editor -> editor.set("a", "2001-12-14"), "x", "\"2001-12-14\"");
        check("a: x\n", editor -> editor.set("a", "no"), "x", "\"no\"");
        check("a: x\n", editor -> editor.set("a", "b: c"), "x", "\"b: c\"");
        check("a: x\n", editor -> editor.set("a", "b #c"), "x", "\"b #c\"");
        check("a: x\n", editor -> editor.set("a", "- b"), "x", "\"- b\"");
        check("a: x\n", editor -> editor.set("a", "*b"), "x", "\"*b\"");
        check("a: x\n", editor -> editor.set("a", ""), "x", "\"\"");
        check("a: [x]\n", editor -> editor.set("a[0]", "b, c"), "x", "\"b, c\"");
        check("a: 'x'\nb: 'y'\n", editor -> editor.set("c", "z"), "'y'\n", "'y'\nc: 'z'\n");
    }

    @Test
    void set_ofATextBlock_keepsItsStyle() {
        check(
                SHOP,
                editor -> editor.set("note", "One.\nTwo."),
                "|\n    Open at nine.\n    Closed on Sunday.\n",
                "|-\n    One.\n    Two.\n");
        check(SHOP, editor -> editor.set("note", 5), "|\n    Open at nine.\n    Closed on Sunday.\n", "5\n");
        check("a: |2- # so\n    x\n   y\nb: 1\n", editor -> editor.set("a", "z"), "|2- # so\n    x\n   y", "z # so");
        check("a: >\n  x\n  y\nb: 1\n", editor -> editor.set("a", "p\nq\n"), "  x\n  y\n", "  p\n\n  q\n");
        check("a: 1 # so\nb: 2\n", editor -> editor.set("a", "p\nq\n"), "1 # so\n", "| # so\n  p\n  q\n");
        check("a: 1", editor -> editor.set("a", "p\nq\n"), "1", "|\n  p\n  q\n");
    }

    @Test
    void set_ofPlainTextOverLines_replacesItAll() {
        check(
                "a: some text\n  that goes on # so\nb: 1\n",
                editor -> editor.set("a", "x"),
                "some text\n  that goes on",
                "x");
        check("a:\n  \"some\n  text\"\nb: 1\n", editor -> editor.set("a", "x"), "\"some\n  text\"", "\"x\"");
    }

    @Test
    void set_ofAnEmptyValue_writesItBehindTheColon() {
        check("a:\nb: 1\n", editor -> editor.set("a", 5), "a:", "a: 5");
        check("a: # so\nb: 1\n", editor -> editor.set("a", 5), "a: #", "a: 5 #");
        check("a:\t# so\nb: 1\n", editor -> editor.set("a", 5), "a:\t#", "a: 5\t#");
        check("- \n- 1\n", editor -> editor.set("[0]", 5), "- \n- 1", "- 5 \n- 1");
        check("a:\nb: 1\n", editor -> editor.set("a.x", 5), "a:\n", "a:\n  x: 5\n");
        check("{a, b: }\n", editor -> editor.set("a", 1).set("b", 2), "{a, b: }", "{a: 1, b: 2}");
    }

    @Test
    void set_ofWhatIsMissing_makesItsParents() {
        check(
                SHOP,
                editor -> editor.set("server.tls.port", 8443),
                "hosts: [a, b]\n",
                "hosts: [a, b]\n    tls:\n        port: 8443\n");
        check(SHOP, editor -> editor.set("server.names", List.of("c")), "[a, b]\n", "[a, b]\n    names: [c]\n");
        check(SHOP, editor -> editor.set("list", List.of("c")), "last: yes\n", "last: yes\nlist:\n- c\n");
        check("a: {}\n", editor -> editor.set("a.b.c", 1), " {}\n", "\n  b:\n    c: 1\n");
    }

    @Test
    void replace_ofCollections_goesBothWays() {
        check(
                "a: # so\n  b: 1\n  c: 2\nd: 3\n",
                editor -> editor.set("a", 5),
                "a: # so\n  b: 1\n  c: 2\n",
                "a: 5 # so\n");
        check("a: 5 # so\nd: 3\n", editor -> editor.set("a", Map.of("b", 1)), "a: 5 # so\n", "a: # so\n  b: 1\n");
        check("- a: 1\n  b: 2\n- 3\n", editor -> editor.set("[0]", 5), "a: 1\n  b: 2", "5");
        check("- 1\n- 3\n", editor -> editor.set("[0]", Map.of("b", 1)), "- 1", "- b: 1");
        check(
                "a: [1,\n  2] # so\nb: 1\n",
                editor -> editor.set("a", Map.of("b", 1)),
                " [1,\n  2] # so\n",
                " # so\n  b: 1\n");
    }

    @Test
    void append_copiesTheItemsAround() {
        check(SHOP, editor -> editor.append("peers", Map.of("name", "z")), "  size: 2\n", "  size: 2\n- name: z\n");
        check("-   a\n-   b\n", editor -> editor.append("", "c"), "b\n", "b\n-   c\n");
        check("- a\n\n- b\n", editor -> editor.append("", "c"), "b\n", "b\n\n- c\n");
        check("a: []\n", editor -> editor.append("a", 1), "a: []\n", "a:\n  - 1\n");
        check("a: [1]\n", editor -> editor.append("a", 2), "[1]", "[1, 2]");
        check("a: [1]\n", editor -> editor.set("a", List.of(2, 3)), "[1]", "[2, 3]");
        check(
                "a:\r\n- 1\r\nb: 2",
                editor -> editor.append("a", 2).set("c", 3),
                "1\r\nb: 2",
                "1\r\n- 2\r\nb: 2\r\nc: 3");
    }

    @Test
    void insert_comesBeforeTheCommentsOfTheNext() {
        check(SHOP, editor -> editor.insertAt("peers", 1, null, 5), "# the slow", "- 5\n# the slow");
        check(SHOP, editor -> editor.insertBefore("peers[0].name", "id", 7), "- name: x", "- id: 7\n  name: x");
        check("# top\n\na: 1\n", editor -> editor.insertBefore("a", "b", 2), "a: 1", "b: 2\na: 1");
        check("a:\n  # of b\n  b: 1\n", editor -> editor.insertAfter("a.b", "c", 2), "b: 1\n", "b: 1\n  c: 2\n");
    }

    @Test
    void remove_takesCommentsAlong() {
        check(
                SHOP,
                editor -> editor.remove("server"),
                "# Where it runs.\n# Mind the firewall.\nserver:\n    port: 8080\n    hosts: [a, b]\n\n",
                "");
        check(SHOP, editor -> editor.remove("peers[0].name"), "name: x\n  size", "size");
        check(SHOP, editor -> editor.remove("peers[1]"), "# the slow one\n- name: 'y'\n  size: 2\n", "");
        check("a: 1\n# of b\nb: 2\t# so\n", editor -> editor.remove("b"), "# of b\nb: 2\t# so\n", "");
        check("? a\n: 1\n? b\n: 2\n", editor -> editor.remove("a"), "? a\n: 1\n", "");
    }

    @Test
    void remove_ofTheLast_leavesAnEmptyCollection() {
        check("a:  # so\n  b: 1\nc: 2\n", editor -> editor.remove("a.b"), "a:  # so\n  b: 1\n", "a: {}  # so\n");
        check("a:\n- 1\nc: 2\n", editor -> editor.remove("a[0]"), "a:\n- 1\n", "a: []\n");
        check("- a: 1\n- 2\n", editor -> editor.remove("[0].a"), "a: 1", "{}");
        check("---\n# top\n\na: 1\n", editor -> editor.remove("a"), "a: 1", "{}");
        check("a: &x\n  b: 1\nc: *x\n", editor -> editor.remove("a.b"), "&x\n  b: 1\n", "&x {}\n");
    }

    @Test
    void rename_quotesWhatWouldMeanSomethingElse() {
        check(SHOP, editor -> editor.rename("server.port", "the port"), "port:", "the port:");
        check("a: 1\n", editor -> editor.rename("a", "true"), "a:", "\"true\":");
        check("'a': 1\n", editor -> editor.rename("a", "b"), "'a'", "'b'");
        check("? a # so\n: 1\n", editor -> editor.rename("a", "b: c"), "? a #", "? \"b: c\" #");
        check("{\"a\":1}\n", editor -> editor.rename("a", "b"), "\"a\"", "\"b\"");
    }

    @Test
    void move_takesCommentsAlong_andIndents() {
        check(SHOP, editor -> editor.moveBefore("peers[1]", "peers[0]"), """
                - name: x
                  size: 1.10
                # the slow one
                - name: 'y'
                  size: 2
                """, """
                # the slow one
                - name: 'y'
                  size: 2
                - name: x
                  size: 1.10
                """);
        assertThat(edit(
                        "a:\n  # of b\n  b:\n    - |\n      x\n    - 1 # so\nc:\n  d: 1\n",
                        editor -> editor.move("a.b", "e")))
                .isEqualTo("a: {}\nc:\n  d: 1\n# of b\ne:\n  - |\n    x\n  - 1 # so\n");
        assertThat(edit("a: {x: 1}\nb: 'y'\n", editor -> editor.move("b", "a.z")))
                .isEqualTo("a: {x: 1, z: 'y'}\n");
        assertThat(edit("b: 1\n# of a\na: 2\n", editor -> editor.sort(""))).isEqualTo("# of a\na: 2\nb: 1\n");
    }

    @Test
    void comment_isWrittenWhereItBelongs() {
        check(SHOP, editor -> editor.comment("server.port", "open"), "    port", "    # open\n    port");
        check(SHOP, editor -> editor.commentBehind("server", "ours"), "server:\n", "server: # ours\n");
        check(SHOP, editor -> editor.commentBehind("note", "ours"), "|\n", "| # ours\n");
        check(SHOP, editor -> editor.commentBehind("name", "ours"), "# so called", "# ours");
        check(SHOP, editor -> editor.uncomment("name"), "   # so called", "");
        check(SHOP, editor -> editor.comment("peers[1]", "the fast one"), "slow", "fast");
        check(SHOP, editor -> editor.comment("peers[0].name", "so"), "- name: x", "-\n  # so\n  name: x");
        check("a: [1, 2]\n", editor -> editor.commentBehind("a[0]", "one"), "[1, 2]", "[1, # one\n    2]");
    }

    @Test
    void aliases_areEditedAsChosen() {
        String text = "a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n  e: 2\n";
        assertRefused(text, "edit.alias", editor -> editor.set("c.b", 5));
        assertRefused(text, "edit.merged", editor -> editor.set("d.b", 5));
        assertRefused(text, "edit.anchor", editor -> editor.remove("a"));
        check(text, editor -> editor.aliases(Aliases.THROUGH).set("c.b", 5), "b: 1", "b: 5");
        check(text, editor -> editor.aliases(Aliases.DETACH).set("c.b", 5), "c: *x", "c:\n  b: 5");
        check(text, editor -> editor.aliases(Aliases.DETACH).set("d.b", 5), "e: 2\n", "e: 2\n  b: 5\n");
        check("a: &x 1\nb: *x\n", editor -> editor.set("a", 2), "&x 1", "&x 2");
        check("a: &x 1\nb: *x\n", editor -> editor.aliases(Aliases.DETACH).set("b", 2), "*x", "2");
    }

    @Test
    void tags_stayWhereTheyFit() {
        check("a: !secret x\n", editor -> editor.set("a", "z"), "x", "z");
        check("a: !!str 1\n", editor -> editor.set("a", 2), " !!str 1", " 2");
        check("a: !!map\n  b: 1\n", editor -> editor.set("a.c", 2), "b: 1\n", "b: 1\n  c: 2\n");
    }

    @Test
    void documents_keepDirectivesAndMarkers() {
        String text = "%YAML 1.2\n---\na: 1\n...\n# next\n---\na: 2\n";
        check(text, editor -> editor.set("b", 3), "a: 1\n", "a: 1\nb: 3\n");
        check(text, editor -> editor.in(1).set("a", 3), "a: 2", "a: 3");
        check("--- x\n--- y\n", editor -> editor.in(1).set("", 1), "y", "1");
        check("", editor -> editor.set("a.b", 1), "", "a:\n  b: 1\n");
    }

    @Test
    void style_changesAlone() {
        check("a: x # so\n", editor -> editor.style("a", NodeStyle.DOUBLE_QUOTED), "x", "\"x\"");
        check("a: 'x' # so\n", editor -> editor.style("a", NodeStyle.PLAIN), "'x'", "x");
        check("a: [1, 2]\nb: 1\n", editor -> editor.style("a", NodeStyle.BLOCK), " [1, 2]\n", "\n  - 1\n  - 2\n");
        check("a:\n  - 1\n  - 2\nb: 1\n", editor -> editor.style("a", NodeStyle.FLOW), "\n  - 1\n  - 2\n", " [1, 2]\n");
    }

    private static void check(String text, UnaryOperator<DocumentEditor> edits, String from, String to) {
        int at = text.indexOf(from);
        assertThat(at).as(from).isGreaterThanOrEqualTo(0);
        assertThat(edit(text, edits)).isEqualTo(text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static void assertRefused(String text, String code, UnaryOperator<DocumentEditor> edits) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> edit(text, edits))
                .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(code));
    }

    private static String edit(String text, UnaryOperator<DocumentEditor> edits) {
        DocumentLoader loader = DocumentLoader.builder().format("yaml").build();
        return edits.apply(loader.load(Source.of("test.yaml", text)).edit())
                .apply()
                .text();
    }
}
