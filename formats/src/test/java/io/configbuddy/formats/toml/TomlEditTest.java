package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TomlEditTest {
    private static final String SHOP = """
            # The shop.

            name = 'shop'    # so called
            port = 8080
            since = 2020-05-01

            # Where it runs.
            [server]
            hosts = ["a", "b"]
            tls.on = true
            tls.port = 8443

            [server.limits]
            rate = 1_000

            [[peers]]
            name = "x"

            [peers.auth]
            user = "u"

            [[peers]]
            name = "y"
            """;

    @Test
    void set_ofAScalar_changesItAlone() {
        assertEdit(SHOP, editor -> editor.set("port", 9090), "port = 8080", "port = 9090");
        assertEdit(SHOP, editor -> editor.set("name", "it"), "'shop'    #", "'it'    #");
        assertEdit(SHOP, editor -> editor.set("server.limits.rate", 5), "rate = 1_000", "rate = 5");
        assertEdit(SHOP, editor -> editor.set("server.tls.on", false), "on = true", "on = false");
        assertEdit(SHOP, editor -> editor.set("peers[name=y].name", "z"), "\"y\"", "\"z\"");
        assertEdit(SHOP, editor -> editor.set("server.hosts[1]", "c"), "\"b\"", "\"c\"");
    }

    @Test
    void set_ofADate_keepsItADate() {
        assertEdit(
                SHOP,
                editor -> editor.set("since", Value.Scalar.of(ScalarType.LOCAL_DATE, "2021-01-01")),
                "2020-05-01",
                "2021-01-01");
    }

    @Test
    void set_ofAMultiLineString_keepsItsQuotes() {
        assertEdit("a = '''\none\ntwo'''\n", editor -> editor.set("a", "1\n2"), "'''\none\ntwo'''", "'''\n1\n2'''");
        assertEdit("a = \"\"\"\r\none\"\"\"\r\n", editor -> editor.set("a", "1\n2"), "one", "1\r\n2");
    }

    @Test
    void set_ofANewKey_goesAfterTheLastKeyOfTheTableItself() {
        assertEdit(SHOP, editor -> editor.set("debug", true), "05-01\n", "05-01\ndebug = true\n");
        assertEdit(SHOP, editor -> editor.set("server.name", "s"), "8443\n", "8443\nname = \"s\"\n");
        assertEdit(SHOP, editor -> editor.set("server.tls.min", 2), "8443\n", "8443\ntls.min = 2\n");
        assertEdit(SHOP, editor -> editor.set("peers[0].age", 2), "\"x\"\n", "\"x\"\nage = 2\n");
    }

    @Test
    void set_ofANewKey_isWrittenAsItsSiblings() {
        assertEdit("a=1\nb=2\n", editor -> editor.set("c", 3), "b=2\n", "b=2\nc=3\n");
        assertEdit("  a = 1\r\n", editor -> editor.set("c", 3), "a = 1\r\n", "a = 1\r\n  c = 3\r\n");
        assertEdit("name  = 'a'\nvalue = 'b'\n", editor -> editor.set("id", "c"), "'b'\n", "'b'\nid    = 'c'\n");
        assertEdit("a = 1", editor -> editor.set("b", 2), "1", "1\nb = 2");
    }

    @Test
    void set_inAFileOfTables_goesAboveThem() {
        assertEdit(
                "# Made by hand.\n\n# Server.\n[server]\na = 1\n",
                editor -> editor.set("debug", true),
                "# Server.",
                "debug = true\n\n# Server.");
        assertThat(edit("", editor -> editor.set("a.b", 1))).isEqualTo("[a]\nb = 1\n");
    }

    @Test
    void set_inATableThatStandsOnlyInHeaders_givesItAHeader() {
        assertEdit(
                "x = 1\n\n# Deep.\n[a.b]\nc = 1\n\n[a.d]\n",
                editor -> editor.set("a.e", 2),
                "# Deep.",
                "[a]\ne = 2\n\n# Deep.");
    }

    @Test
    void set_inATableThatIsDefinedLater_goesThere() {
        assertEdit("[a.b]\nc = 1\n\n[a]\nd = 2\n", editor -> editor.set("a.e", 3), "d = 2\n", "d = 2\ne = 3\n");
    }

    @Test
    void set_ofATable_isWrittenAsItsSiblings() {
        Map<String, Integer> table = Map.of("x", 1);
        assertEdit(
                SHOP,
                editor -> editor.set("server.cache", table),
                "rate = 1_000\n",
                "rate = 1_000\n\n[server.cache]\nx = 1\n");
        assertEdit("a = { x = 0 }\nb = 1\n", editor -> editor.set("c", table), "b = 1\n", "b = 1\nc = { x = 1 }\n");
        assertEdit("a.x = 0\nb = 1\n", editor -> editor.set("c", table), "b = 1\n", "b = 1\nc.x = 1\n");
        assertEdit("[a]\nx = 0\n[b]\n[c]\n", editor -> editor.set("d", table), "[c]\n", "[c]\n[d]\nx = 1\n");
    }

    @Test
    void set_inPlaceOfATable_takesItsLines() {
        assertEdit(
                SHOP,
                editor -> editor.set("server.limits", 1),
                "8443\n\n[server.limits]\nrate = 1_000\n",
                "8443\nlimits = 1\n");
        assertEdit(
                SHOP, editor -> editor.set("server.tls", "no"), "tls.on = true\ntls.port = 8443\n", "tls = \"no\"\n");
    }

    @Test
    void remove_ofAKey_takesItsLineAndComments() {
        assertEdit(SHOP, editor -> editor.remove("port"), "port = 8080\n", "");
        assertEdit(SHOP, editor -> editor.remove("name"), "name = 'shop'    # so called\n", "");
        assertEdit(SHOP, editor -> editor.remove("server.tls"), "tls.on = true\ntls.port = 8443\n", "");
    }

    @Test
    void remove_ofATable_takesAllItsHeaders() {
        String server = SHOP.substring(SHOP.indexOf("# Where"), SHOP.indexOf("[[peers]]"));
        assertEdit(SHOP, editor -> editor.remove("server"), server, "");
        assertEdit("[a.b]\nc = 1\n\n[x]\n\n[a]\nd = 1\n", editor -> editor.remove("a"), text -> "[x]\n");
    }

    @Test
    void remove_ofTheLastKey_leavesATableWithoutKeys() {
        assertEdit(SHOP, editor -> editor.remove("server.limits.rate"), "rate = 1_000\n\n", "\n");
        assertEdit("a.b = 1\n", editor -> editor.remove("a.b"), "a.b = 1", "a = {}");
        assertEdit("[a.b]\nc = 1\n\n[d]\n", editor -> editor.remove("a.b"), "[a.b]\nc = 1\n", "[a]\n");
        assertEdit("x = 1\n\n[[a]]\nc = 1\n", editor -> editor.remove("a[0]"), "\n[[a]]\nc = 1\n", "a = []\n");
    }

    @Test
    void rename_changesEveryMention() {
        assertEdit(SHOP, editor -> editor.rename("port", "the port"), "port = 8080", "\"the port\" = 8080");
        assertEdit(SHOP, editor -> editor.rename("server", "s"), text -> text.replace("[server", "[s"));
        assertEdit(SHOP, editor -> editor.rename("peers", "p"), text -> text.replace("peers", "p"));
        assertEdit(SHOP, editor -> editor.rename("server.tls", "t"), text -> text.replace("tls.", "t."));
        assertEdit(SHOP, editor -> editor.rename("peers[0].auth", "p"), "peers.auth", "peers.p");
    }

    @Test
    void append_toAnArray_keepsItsLayout() {
        assertEdit(SHOP, editor -> editor.append("server.hosts", "c"), "\"b\"]", "\"b\", \"c\"]");
        assertEdit("a = [\n  1, # one\n]\n", editor -> editor.append("a", 2), "one\n", "one\n  2,\n");
        assertEdit("a = [\n  1 # one\n]\n", editor -> editor.append("a", 2), "1 # one\n", "1, # one\n  2\n");
        assertEdit("a = []\n", editor -> editor.append("a", 2), "[]", "[2]");
    }

    @Test
    void edits_ofAnInlineTable_keepItOnOneLine() {
        String text = "a = { x = 1, y = 2 }\n";
        assertEdit(text, editor -> editor.set("a.z", 3), "2 }", "2, z = 3 }");
        assertEdit(text, editor -> editor.remove("a.y"), ", y = 2", "");
        assertEdit(text, editor -> editor.remove("a.x").remove("a.y"), "{ x = 1, y = 2 }", "{}");
        assertEdit("a = {}\n", editor -> editor.set("a.z", 3), "{}", "{ z = 3 }");
        assertEdit("a = { b.c = 1 }\n", editor -> editor.set("a.b.d", 3), "b.c = 1", "b.c = 1, b.d = 3");
    }

    @Test
    void append_toAnArrayOfTables_addsATable() {
        assertEdit(
                SHOP,
                editor -> editor.append("peers", Map.of("name", "z")),
                text -> text + "\n[[peers]]\nname = 'z'\n");
        assertEdit(
                SHOP,
                editor -> editor.insertAt("peers", 1, Map.of("name", "z")),
                "user = \"u\"\n",
                "user = \"u\"\n\n[[peers]]\nname = 'z'\n");
    }

    @Test
    void edits_ofAnArrayOfTables_takeAllBelowAlong() {
        String first = "[[peers]]\nname = \"x\"\n\n[peers.auth]\nuser = \"u\"\n";
        String second = "[[peers]]\nname = \"y\"\n";
        assertEdit(SHOP, editor -> editor.remove("peers[0]"), first + "\n", "");
        assertEdit(
                SHOP, editor -> editor.moveAfter("peers[0]", "peers[1]"), first + "\n" + second, second + "\n" + first);
    }

    @Test
    void append_ofAScalarToAnArrayOfTables_makesItAnArray() {
        assertEdit(
                "x = 1\n\n[[a]]\nb = 0x1F\n",
                editor -> editor.append("a", 2),
                "\n[[a]]\nb = 0x1F\n",
                "a = [{ b = 0x1F }, 2]\n");
    }

    @Test
    void move_ofAKey_keepsItsSpellingAndComments() {
        assertEdit(
                SHOP,
                editor -> editor.move("name", "server.title"),
                text -> text.replace("name = 'shop'    # so called\n", "")
                        .replace("port = 8443\n", "port = 8443\ntitle = 'shop' # so called\n"));
    }

    @Test
    void move_ofATable_renamesItsHeaders() {
        assertEdit(
                SHOP,
                editor -> editor.move("server.limits", "limits"),
                text -> text.replace("\n[server.limits]\nrate = 1_000\n", "") + "\n[limits]\nrate = 1_000\n");
    }

    @Test
    void comment_isWrittenAboveAndBehind() {
        assertEdit(SHOP, editor -> editor.comment("port", "Not 80."), "port = 80", "# Not 80.\nport = 80");
        assertEdit(SHOP, editor -> editor.commentBehind("port", "sic"), "8080\n", "8080 # sic\n");
        assertEdit(SHOP, editor -> editor.comment("server", "Here."), "# Where it runs.", "# Here.");
        assertEdit(SHOP, editor -> editor.commentBehind("name", "sic"), "# so called", "# sic");
        assertEdit(SHOP, editor -> editor.uncomment("name"), "    # so called", "");
        assertEdit(SHOP, editor -> editor.uncomment("server"), "# Where it runs.\n", "");
        assertEdit("[a.b]\n", editor -> editor.comment("a", "So."), "[a.b]", "# So.\n[a]\n\n[a.b]");
        assertEdit(
                "a = [1, 2]\n", editor -> editor.comment("a[1]", "Two."), "[1, 2]", "[\n    1,\n    # Two.\n    2,\n]");
    }

    @Test
    void comment_onATableInDottedKeys_givesItALine() {
        assertEdit(
                SHOP,
                editor -> editor.comment("server.tls", "Safe."),
                "tls.on = true\ntls.port = 8443\n",
                "# Safe.\ntls = { on = true, port = 8443 }\n");
        assertEdit(
                "a.x = 1 # one\nb = 2\n",
                editor -> editor.comment("a", "Two."),
                text -> "b = 2\n\n# Two.\n[a]\nx = 1 # one\n");
    }

    @Test
    void comment_onAnArrayOfTables_putsAFewInBrackets() {
        assertEdit(
                "[[a]]\nx = 0x1\n[[a]]\n",
                editor -> editor.commentBehind("a", "All."),
                text -> "a = [{ x = 0x1 }, {}] # All.\n");
        assertRefused("[[a]]\n".repeat(9), editor -> editor.comment("a", "All."), "edit.array-of-tables");
    }

    @Test
    void values_thatTomlLacks_areRefused() {
        assertRefused(SHOP, editor -> editor.set("port", null), "edit.no-such-value");
        assertRefused(SHOP, editor -> editor.set("", 1), "edit.no-such-value");
    }

    @Test
    void style_ofTablesAndStrings_canBeChosen() {
        assertEdit(SHOP, editor -> editor.style("name", NodeStyle.DOUBLE_QUOTED), "'shop'", "\"shop\"");
        assertEdit("a = { x = 1 }\n", editor -> editor.style("a", NodeStyle.SECTION), text -> "[a]\nx = 1\n");
        assertEdit("[a]\nx = 1\n", editor -> editor.style("a", NodeStyle.FLOW), text -> "a = { x = 1 }\n");
    }

    @Test
    void sort_movesValuesAmongValuesAndTablesAmongTables() {
        assertEdit(
                "b = 1\n# A.\na = 2\n\n[d]\n\n[c]\nx = 1\n",
                editor -> editor.sort(""),
                text -> "# A.\na = 2\nb = 1\n\n[c]\nx = 1\n\n[d]\n");
        assertEdit("a = [3, 1, 2]\n", editor -> editor.sort("a"), "[3, 1, 2]", "[1, 2, 3]");
    }

    @Test
    void sort_ofKeysAndTables_keepsTheCommentsAtTheEnd() {
        assertEdit(
                "[a]\n# Apart.\n\nk = 1\n# End.\n\n# B.\n[a.b]\n\n[a.c]\n",
                editor -> editor.moveAfter("a.k", "a.c").rename("a.b", "d"),
                "[a.b]",
                "[a.d]");
        assertEdit(
                "[a]\nj = 1\n# Apart.\n\nk = 2\n# End.\n",
                editor -> editor.rename("a.k", "i").sort("a"),
                text -> "[a]\ni = 2\nj = 1\n# End.\n# Apart.\n");
    }

    @Test
    void comment_belowATextOfSeveralLines_keepsApartFromTheOneBehindIt() {
        assertEdit(
                "z = [\n     1,\n]\n[[a]]\nk = '''\nx\n''' # K.\n# End.\n",
                editor -> editor.commentBehind("a", "All."),
                text -> "z = [\n     1,\n]\na = [{\n     k = '''\nx\n''', # K.\n\n     # End.\n}] # All.\n");
    }

    @Test
    void edits_inToml1_0_writeCommentsOnlyWhereTheyAreInTheEnd() {
        String text = "a = { x = 1, y = 2 }\n\n[[b]]\n";
        Document document = strict(text);

        assertThat(document.edit().comment("a.x", "One.").uncomment("a.x").apply())
                .isSameAs(document);
        assertThat(document.edit()
                        .insertAfter("a.x", "z", 3)
                        .comment("a.z", "Three.")
                        .move("a", "b[1]")
                        .apply()
                        .text())
                .isEqualTo("[[b]]\n\n[[b]]\nx = 1\n# Three.\nz = 3\ny = 2\n");
        assertThat(strict("# D.\nc.d = 1\n" + text)
                        .edit()
                        .uncomment("c.d")
                        .move("c", "a.c")
                        .apply()
                        .text())
                .isEqualTo("a = { x = 1, y = 2, c.d = 1 }\n\n[[b]]\n");
    }

    @Test
    void edits_inToml1_0_makeNothingThatItLacks() {
        Document document = strict("a = { x = 1 }\n");

        assertThat(document.edit().set("a.y", List.of(Map.of("z", 1))).apply().text())
                .isEqualTo("a = { x = 1, y = [{ z = 1 }] }\n");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> document.edit().comment("a.x", "One.").apply())
                .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo("edit.no-place-for-comment"));
    }

    private static Document strict(String text) {
        return DocumentLoader.builder().format("toml").dialect("1.0").build().load(Source.of("a.toml", text));
    }

    private static void assertRefused(String text, UnaryOperator<DocumentEditor> edit, String code) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> edit(text, edit))
                .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(code));
    }

    private static void assertEdit(String text, UnaryOperator<DocumentEditor> edit, String from, String to) {
        assertThat(text).containsOnlyOnce(from);
        assertEdit(text, edit, before -> before.replace(from, to));
    }

    private static void assertEdit(String text, UnaryOperator<DocumentEditor> edit, UnaryOperator<String> expected) {
        assertThat(edit(text, edit)).isEqualTo(expected.apply(text));
    }

    private static String edit(String text, UnaryOperator<DocumentEditor> edit) {
        Document document = DocumentLoader.builder().format("toml").build().load(Source.of("a.toml", text));
        return edit.apply(document.edit()).apply().text();
    }

    @Test
    void move_intoAnInlineTable_writesTheTableInline() {
        assertEdit(
                "a = { x = 1 }\n\n[b]\nc = 0x1\n",
                editor -> editor.move(Path.of("b"), Path.parse("a.b")),
                text -> "a = { x = 1, b = { c = 0x1 } }\n");
    }
}
