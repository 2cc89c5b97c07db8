package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JsonEditorTest {
    private static final String SHOP = """
            // The shop.
            {
              "name": "shop", // so called

              // Where it runs.
              // Mind the firewall.
              "server": {
                "port": 8080,
                "hosts": ["a", "b"]
              },
              "peers": [
                { "name": "x", "size": 1.10 },
                { "name": "y", "size": 2 }
              ],
              "last": true
            }
            """;

    @Test
    void set_ofAScalar_changesItAlone() {
        assertEdit("jsonc", SHOP, editor -> editor.set("server.port", 9090), "8080", "9090");
        assertEdit("jsonc", SHOP, editor -> editor.set("peers[name=y].size", 3), "\"size\": 2", "\"size\": 3");
        assertEdit("jsonc", SHOP, editor -> editor.set("name", null), "\"shop\"", "null");
    }

    @Test
    void set_toWhatIsThere_changesNothing() {
        Document document = document("jsonc", SHOP);

        DocumentEditor editor = document.edit().set("server.port", 8080).set("server.hosts", List.of("a", "b"));

        assertThat(editor.splices()).isEmpty();
        assertThat(editor.apply()).isSameAs(document);
    }

    @Test
    void set_ofWhatIsMissing_makesItsParents() {
        assertEdit(
                "jsonc",
                SHOP,
                editor -> editor.set("server.tls.port", 8443).set("server.tls.on", true),
                "    \"hosts\": [\"a\", \"b\"]\n",
                "    \"hosts\": [\"a\", \"b\"],\n    \"tls\": {\n      \"port\": 8443,\n      \"on\": true\n    }\n");
        assertEdit("jsonc", SHOP, editor -> editor.set("new.list[0]", 1), "  \"last\": true\n", """
                  "last": true,
                  "new": {
                    "list": [1]
                  }
                """);
    }

    @Test
    void set_ofAQuery_setsAll() {
        assertThat(edit("json", "[{\"a\": 1}, {\"a\": 2}, 3]", editor -> editor.set("**.a", 0)))
                .isEqualTo("[{\"a\": 0}, {\"a\": 0}, 3]");
        assertThat(edit("json", "[{\"a\": 1}, {\"a\": 2}]", editor -> editor.set("[a=2].b", 0)))
                .isEqualTo("[{\"a\": 1}, {\"a\": 2, \"b\": 0}]");
    }

    @Test
    void set_inEmptyContainers_followsWhatIsAround() {
        assertThat(edit("json", "{}", editor -> editor.set("a", 1))).isEqualTo("{\n  \"a\": 1\n}");
        assertThat(edit("json", "{\"a\":{},\"b\":1}", editor -> editor.set("a.x", List.of(1, 2))))
                .isEqualTo("{\"a\":{\"x\":[1,2]},\"b\":1}");
        assertThat(edit("json", "{\n\t\"a\": {}\n}\n", editor -> editor.set("a.x", 1)))
                .isEqualTo("{\n\t\"a\": {\n\t\t\"x\": 1\n\t}\n}\n");
        assertThat(edit("json", "{\r\n  \"a\": [\r\n  ]\r\n}\r\n", editor -> editor.append("a", 1)))
                .isEqualTo("{\r\n  \"a\": [\r\n    1\r\n  ]\r\n}\r\n");
    }

    @Test
    void remove_takesCommentsAlong_andLeavesDetachedOnes() {
        assertEdit("jsonc", SHOP, editor -> editor.remove("server"), """
                  // Where it runs.
                  // Mind the firewall.
                  "server": {
                    "port": 8080,
                    "hosts": ["a", "b"]
                  },
                """, "");
        assertEdit("jsonc", SHOP, editor -> editor.remove("name"), "  \"name\": \"shop\", // so called\n\n", "");
        assertThat(edit("jsonc", "{\n  // one\n\n  // two\n  \"a\": 1,\n  \"b\": 2\n}", editor -> editor.remove("a")))
                .isEqualTo("{\n  // one\n\n  \"b\": 2\n}");
    }

    @Test
    void remove_ofTheLast_takesTheCommaBeforeIt_butKeepsATrailingOne() {
        assertEdit("jsonc", SHOP, editor -> editor.remove("last"), "  ],\n  \"last\": true\n", "  ]\n");
        assertThat(edit("jsonc", "[\n  1, // one\n  2,\n]", editor -> editor.remove("[-1]")))
                .isEqualTo("[\n  1, // one\n]");
        assertThat(edit(
                        "json",
                        "{\"a\": [1, 2, 3]}",
                        editor -> editor.remove("a[0]").remove("a[-1]")))
                .isEqualTo("{\"a\": [2]}");
    }

    @Test
    void remove_behindACommentToTheLinesEnd_keepsTheLineEnd() {
        assertThat(edit("jsonc", "[1, // one\n 2]", editor -> editor.remove("[1]")))
                .isEqualTo("[1 // one\n]");
    }

    @Test
    void remove_ofAll_leavesEmptyBrackets_unlessThereIsAComment() {
        assertThat(edit("jsonc", "{\n  \"a\": 1,\n  // x\n  \"b\": 2\n}", editor -> editor.remove("*")))
                .isEqualTo("{}");
        assertThat(edit("jsonc", "{\n  // x\n\n  \"a\": 1\n}", editor -> editor.remove("a")))
                .isEqualTo("{\n  // x\n}");
    }

    @Test
    void insert_goesWhereItIsTold() {
        assertThat(edit(
                        "json",
                        "[1, 2]",
                        editor -> editor.insertBefore("[0]", 0).insertAfter("[1]", 1.5)))
                .isEqualTo("[0, 1, 1.5, 2]");
        assertThat(edit(
                        "json",
                        "{\n  \"a\": 1\n}",
                        editor -> editor.insertBefore("a", "z", 0).insertAt("", 2, "b", 2)))
                .isEqualTo("{\n  \"z\": 0,\n  \"a\": 1,\n  \"b\": 2\n}");
    }

    @Test
    void insert_keepsBlankLinesBetweenAll_andTrailingCommas() {
        assertThat(edit("jsonc", "[\n  [1],\n\n  [2],\n]", editor -> editor.append("", List.of(3))))
                .isEqualTo("[\n  [1],\n\n  [2],\n\n  [3],\n]");
    }

    @Test
    void insert_afterACommentOnTheLine_leavesItThere() {
        assertThat(edit("jsonc", "[\n  1 // one\n]", editor -> editor.append("", 2)))
                .isEqualTo("[\n  1, // one\n  2\n]");
        assertThat(edit("jsonc", "[1, 2 // two\n]", editor -> editor.append("", 3)))
                .isEqualTo("[1, 2, // two\n3\n]");
        assertThat(edit("jsonc", "[1 /* one */]", editor -> editor.append("", 2)))
                .isEqualTo("[1 /* one */, 2]");
    }

    @Test
    void rename_changesTheKeyAlone() {
        assertEdit("jsonc", SHOP, editor -> editor.rename("server.port", "listen"), "\"port\"", "\"listen\"");
        assertThat(edit(
                        "json5",
                        "{a: 1, 'b': 2}",
                        editor -> editor.rename("a", "x-y").rename("b", "c")))
                .isEqualTo("{'x-y': 1, 'c': 2}");
    }

    @Test
    void move_takesSpellingAndCommentsAlong() {
        assertThat(edit(
                        "jsonc",
                        "{\n  // x\n  \"a\": 1.10, // y\n  \"b\": {\n    \"c\": 1\n  }\n}",
                        editor -> editor.move("a", "b.d")))
                .isEqualTo("{\n  \"b\": {\n    \"c\": 1,\n    // x\n    \"d\": 1.10 // y\n  }\n}");
        assertThat(edit(
                        "jsonc",
                        "{\n  \"a\": {\n    \"x\": { // y\n      \"z\": 1e3\n    }\n  },\n  \"b\": 1\n}",
                        editor -> editor.moveBefore("a.x", "b").set("x.z", 2)))
                .isEqualTo("{\n  \"a\": {},\n  \"x\": { // y\n    \"z\": 2\n  },\n  \"b\": 1\n}");
    }

    @Test
    void moveBeside_changesThePlaceAlone() {
        assertThat(edit("jsonc", "[\n  1, // one\n  2,\n  3\n]", editor -> editor.moveAfter("[0]", "[2]")))
                .isEqualTo("[\n  2,\n  3,\n  1 // one\n]");
    }

    @Test
    void move_thatCannotBe_isRefused() {
        assertThat(refused("{\"a\": {}, \"b\": 1}", editor -> editor.move("a", "a.c"))
                        .code())
                .isEqualTo("edit.no-target");
        assertThat(refused("{\"a\": {}, \"b\": 1}", editor -> editor.move("a", "b"))
                        .code())
                .isEqualTo("edit.exists");
        assertThat(refused("{\"a\": {}, \"b\": 1}", editor -> editor.move("a", "b.c"))
                        .message())
                .isEqualTo("can't put b.c into b: it is a single value");
    }

    @Test
    void sort_takesCommentsAlong() {
        assertThat(edit(
                        "jsonc",
                        "{\n  // see\n  \"c\": 3, // three\n  \"a\": 1,\n  \"b\": 2\n}",
                        editor -> editor.sort("")))
                .isEqualTo("{\n  \"a\": 1,\n  \"b\": 2,\n  // see\n  \"c\": 3 // three\n}");
        assertThat(edit("json", "[{\"n\": 10}, {\"n\": 9.5}, {}, {\"n\": \"x\"}]", editor -> editor.sort("", "n")))
                .isEqualTo("[{\"n\": 9.5}, {\"n\": 10}, {\"n\": \"x\"}, {}]");
    }

    @Test
    void comment_isWrittenChangedAndRemoved() {
        assertEdit(
                "jsonc",
                SHOP,
                editor -> editor.comment("server.port", "Not 80.\n\nAsk first."),
                "    \"port\"",
                "    // Not 80.\n    //\n    // Ask first.\n    \"port\"");
        assertEdit("jsonc", SHOP, editor -> editor.commentBehind("server.port", "x"), "8080,\n", "8080, // x\n");
        assertEdit("jsonc", SHOP, editor -> editor.commentBehind("name", "x"), "// so called", "// x");
        assertEdit(
                "jsonc",
                SHOP,
                editor -> editor.uncomment("server").uncomment("name"),
                " // so called\n\n  // Where it runs.\n  // Mind the firewall.\n",
                "\n\n");
        assertThat(edit("jsonc", "[1, 2]", editor -> editor.comment("[1]", "x").commentBehind("[1]", "y")))
                .isEqualTo("[1, /* x */ 2 /* y */]");
    }

    @Test
    void comment_inJson_isRefused() {
        Problem problem = refused("{\"a\": 1}", editor -> editor.comment("a", "x"));

        assertThat(problem.code()).isEqualTo("edit.no-comments");
        assertThat(problem.help()).hasValueSatisfying(help -> assertThat(help).contains("JSONC"));
    }

    @Test
    void json5_keepsItsQuotes_andKeysWithoutThem() {
        assertThat(edit(
                        "json5",
                        "{\n  a: 'x',\n  b: {},\n}",
                        editor -> editor.set("a", "it's").set("b.c-d", "y").set("e", Map.of("f", Double.NaN))))
                .isEqualTo("{\n  a: 'it\\'s',\n  b: {\n    'c-d': 'y'\n  },\n  e: {\n    f: NaN\n  },\n}");
        assertThat(edit("json5", "{a: \"x\"}", editor -> editor.style("a", NodeStyle.SINGLE_QUOTED)))
                .isEqualTo("{a: 'x'}");
    }

    @Test
    void valueThatJsonLacks_isRefused() {
        assertThat(refused("{\"a\": 1}", editor -> editor.set("a", Double.POSITIVE_INFINITY))
                        .code())
                .isEqualTo("edit.no-such-value");
        assertThat(refused("{\"a\": 1}", editor -> editor.style("a", NodeStyle.SINGLE_QUOTED))
                        .code())
                .isEqualTo("edit.no-such-style");
    }

    @Test
    void batch_isAllOrNothing_andSeesWhatItDid() {
        assertThat(edit(
                        "json",
                        "{\"a\": {\"b\": 1}}",
                        editor -> editor.rename("a", "x")
                                .set("x.b", 2)
                                .append("x.c", 3)
                                .remove("x.b")))
                .isEqualTo("{\"x\": {\"c\": [3]}}");
        Document document = document("json", "{\"a\": 1}");
        DocumentEditor editor = document.edit().remove("a");
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> editor.set("a.b", 1).remove("nothing"))
                .withMessageContaining("document.no-such-path");
        assertThat(document.text()).isEqualTo("{\"a\": 1}");
    }

    @Test
    void problems_nameThePlaceAndWhatToDo() {
        Problem missing = refused("{\"server\": 1}", editor -> editor.remove("servr"));
        assertThat(missing.help()).hasValue("did you mean server?");
        Problem removed = refused("{\"a\": 1}", editor -> editor.remove("a").rename("a", "b"));
        assertThat(removed.message()).isEqualTo("there is no value at a any more");
        Problem place = refused("{\"a\": [1]}", editor -> editor.set("a[2]", 1));
        assertThat(place.message()).isEqualTo("there is no place 2 in a sequence of 1 item");
        assertThat(place.location()).hasValueSatisfying(at -> assertThat(at).hasToString("test.json:1:2"));
        assertThat(refused("{}", editor -> editor.remove("")).code()).isEqualTo("edit.root");
        assertThat(refused("[1, 1]", editor -> editor.moveBefore("*", "[0]")).code())
                .isEqualTo("edit.several-values");
    }

    @Test
    void root_isReplaced() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", Arrays.asList(1, null));
        value.put("b", Map.of());

        assertThat(edit("json", "[1]\n", editor -> editor.set(Path.root(), value)))
                .isEqualTo("{\"a\": [1, null], \"b\": {}}\n");
    }

    @Test
    void bytes_keepMarkAndEncoding() {
        byte[] bytes = "\uFEFF{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.UTF_16LE);
        Document document = DocumentLoader.builder().format("json").build().load("a.json", bytes);

        assertThat(document.edit().set("a", "\u00e8").apply().toBytes())
                .isEqualTo("\uFEFF{\"a\": \"\u00e8\"}".getBytes(StandardCharsets.UTF_16LE));
    }

    private static void assertEdit(
            String format, String text, UnaryOperator<DocumentEditor> edit, String before, String after) {
        assertThat(text).contains(before);
        assertThat(edit(format, text, edit)).isEqualTo(text.replace(before, after));
    }

    private static String edit(String format, String text, UnaryOperator<DocumentEditor> edit) {
        return edit.apply(document(format, text).edit()).apply().text();
    }

    private static Problem refused(String text, UnaryOperator<DocumentEditor> edit) {
        try {
            edit("json", text, edit);
        } catch (ConfigException e) {
            return e.problems().get(0);
        }
        throw new AssertionError("not refused");
    }

    private static Document document(String format, String text) {
        return DocumentLoader.builder().format(format).build().load(Source.of("test." + format, text));
    }

    @Test
    void questions_areAnsweredAsTheEditsSoFarHaveIt() {
        DocumentEditor editor =
                Document.parse("{\"a\": {\"b\": 1}, \"c\": [1, 2]}", "json").edit();

        editor.set("a.d", "x").remove("c[0]").rename("a.b", "e");

        assertThat(editor.kind(Path.parse("a"))).contains(NodeKind.MAPPING);
        assertThat(editor.kind(Path.parse("a.b"))).isEmpty();
        assertThat(editor.size(Path.parse("a"))).isEqualTo(2);
        assertThat(editor.size(Path.parse("c"))).isEqualTo(1);
        assertThat(((Value.Scalar) editor.value(Path.parse("c[0]"))).text()).isEqualTo("2");
        assertThatThrownBy(() -> editor.value(Path.parse("a.b"))).isInstanceOf(ConfigException.class);
    }
}
