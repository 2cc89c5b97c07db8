package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What written texts look like. */
class TomlWriterTest {
    private static final CommentText NONE = CommentText.NONE;

    @Test
    void values_standBeforeSubTables_inTheirOrder() {
        assertThat(write(
                        entry("z", integer(1)),
                        entry(
                                "server",
                                mapping(entry("tls", mapping(entry("on", bool(true)))), entry("port", integer(80)))),
                        entry("a", integer(2))))
                .isEqualTo("""
                        z = 1
                        a = 2

                        [server]
                        port = 80

                        [server.tls]
                        on = true
                        """);
    }

    @Test
    void headerThatSaysNothing_isLeftOut() {
        assertThat(write(entry("a", mapping(entry("b", mapping(entry("c", mapping())))))))
                .isEqualTo("[a.b.c]\n");
        assertThat(write(new Value.Entry(
                        string("a"),
                        mapping(entry("b", mapping())),
                        new CommentText(List.of(), List.of(" why"), List.of(), false))))
                .isEqualTo("# why\n[a]\n\n[a.b]\n");
    }

    @Test
    void sequenceOfMappings_isAnArrayOfTables() {
        assertThat(write(entry(
                        "product",
                        sequence(
                                mapping(entry("name", string("Hammer"))),
                                mapping(),
                                mapping(entry("size", mapping(entry("x", integer(1)))))))))
                .isEqualTo("""
                        [[product]]
                        name = "Hammer"

                        [[product]]

                        [[product]]

                        [product.size]
                        x = 1
                        """);
    }

    @Test
    void bracesThatAreWishedFor_areWrittenWhereTheyFit() {
        Value point = flow(entry("x", integer(1)), entry("y", integer(2)));

        assertThat(write(entry("point", point), entry("points", sequence(point, point))))
                .isEqualTo("""
                        point = { x = 1, y = 2 }
                        points = [{ x = 1, y = 2 }, { x = 1, y = 2 }]
                        """);
        assertThat(write(
                        WriteOptions.DEFAULT.withIndent(4),
                        entry("points", sequence(point, point, point, point, point))))
                .isEqualTo("""
                        points = [
                            { x = 1, y = 2 },
                            { x = 1, y = 2 },
                            { x = 1, y = 2 },
                            { x = 1, y = 2 },
                            { x = 1, y = 2 },
                        ]
                        """);
        assertThat(write(entry("a", flow(entry("text", string("x".repeat(80)))))))
                .isEqualTo("[a]\ntext = \"" + "x".repeat(80) + "\"\n");
    }

    @Test
    void arrayThatIsTooLong_hasALineForEachItem() {
        Value words = sequence(string("one".repeat(9)), string("two".repeat(9)), string("three".repeat(9)));

        assertThat(write(entry("words", words))).isEqualTo("""
                        words = [
                          "oneoneoneoneoneoneoneoneone",
                          "twotwotwotwotwotwotwotwotwo",
                          "threethreethreethreethreethreethreethreethree",
                        ]
                        """);
        assertThat(write(WriteOptions.DEFAULT.withIndent(0), entry("words", words)))
                .hasLineCount(1);
        assertThat(write(new WriteOptions("", 2, 0, Quotes.AUTO), entry("words", words)))
                .hasLineCount(1);
    }

    @Test
    void keys_areBareWherePossible() {
        assertThat(write(
                        entry("a-b_1", integer(1)),
                        entry("", integer(2)),
                        entry("a.b", integer(3)),
                        entry("é", integer(4)),
                        entry("say \"x\"", integer(5)),
                        entry("both '\"", integer(6))))
                .isEqualTo("""
                        a-b_1 = 1
                        "" = 2
                        "a.b" = 3
                        "é" = 4
                        'say "x"' = 5
                        "both '\\"" = 6
                        """);
    }

    @Test
    void strings_areSpelledSoThatLeastIsEscaped() {
        assertThat(write(
                        entry("plain", string("text")),
                        entry("path", string("C:\\new")),
                        entry("quotes", string("say \"x\"")),
                        entry("both", string("it's \"x\"")),
                        entry("control", string("a\tb\u0000\u007f\ufeff\u2028")),
                        entry("half", string("\ud83d"))))
                .isEqualTo("""
                        plain = "text"
                        path = 'C:\\new'
                        quotes = 'say "x"'
                        both = "it's \\"x\\""
                        control = "a\\tb\\u0000\\u007F\\uFEFF\\u2028"
                        half = "\\uFFFD"
                        """);
    }

    @Test
    void quotes_areTheOnesAskedFor() {
        Value.Entry[] entries = {entry("a", string("x")), entry("b", string("it's")), entry("c", string("C:\\"))};

        assertThat(write(new WriteOptions("", 2, 80, Quotes.SINGLE), entries))
                .isEqualTo("a = 'x'\nb = \"it's\"\nc = 'C:\\'\n");
        assertThat(write(new WriteOptions("", 2, 80, Quotes.DOUBLE), entries))
                .isEqualTo("a = \"x\"\nb = \"it's\"\nc = \"C:\\\\\"\n");
    }

    @Test
    void textOfSeveralLines_keepsThemWhereThatIsWishedFor() {
        assertThat(write(
                        entry("a", styled("one\ntwo\n", NodeStyle.LITERAL)),
                        entry("b", styled("C:\\x\n\"\"\"\n", NodeStyle.FOLDED)),
                        entry("c", styled("'''\n\"\"\"\"\\", NodeStyle.LITERAL)),
                        entry("d", styled("a\nb", NodeStyle.PLAIN)),
                        entry("e", styled("'\\d'x", NodeStyle.MULTILINE_SINGLE_QUOTED))))
                .isEqualTo("""
                        a = \"""
                        one
                        two
                        \"""
                        b = '''
                        C:\\x
                        \"""
                        '''
                        c = \"""
                        '''
                        ""\\""\\\\\"""
                        d = "a\\nb"
                        e = ''''\\d'x'''
                        """);
    }

    @Test
    void numbersAndDates_areWrittenAsTheyAre() {
        assertThat(write(
                        entry("a", Value.Scalar.of(ScalarType.FLOAT, "1e5")),
                        entry("b", Value.Scalar.of(ScalarType.FLOAT, "1")),
                        entry("c", Value.Scalar.of(ScalarType.FLOAT, "-inf")),
                        entry("d", Value.Scalar.of(ScalarType.LOCAL_DATE, "2000-02-29"))))
                .isEqualTo("a = 1e5\nb = 1.0\nc = -inf\nd = 2000-02-29\n");
    }

    @Test
    void comments_standWhereTheyBelong() {
        Value.Entry port = new Value.Entry(
                string("port"),
                integer(80),
                new CommentText(List.of(List.of(" a block")), List.of(" the port", ""), List.of(" http"), true));
        Value.Mapping server = new Value.Mapping(
                List.of(entry("host", string("x")), port),
                NodeStyle.BLOCK,
                new CommentText(List.of(), List.of(" end"), List.of(), false));
        Value.Entry table = new Value.Entry(
                string("server"), server, new CommentText(List.of(), List.of(" the server"), List.of(" main"), false));

        assertThat(write(entry("a", integer(1)), table)).isEqualTo("""
                        a = 1

                        # the server
                        [server] # main
                        host = "x"

                        # a block

                        # the port
                        #
                        port = 80 # http
                        # end
                        """);
    }

    @Test
    void commentsInAnArray_breakItsLines() {
        Value array = new Value.Sequence(
                List.of(
                        new Value.Item(integer(1), new CommentText(List.of(), List.of(" one"), List.of(), true)),
                        new Value.Item(integer(2), new CommentText(List.of(), List.of(), List.of(" two"), true))),
                NodeStyle.FLOW,
                new CommentText(List.of(), List.of(" end"), List.of(), false));

        assertThat(write(entry("a", array))).isEqualTo("""
                        a = [
                          # one
                          1,

                          2, # two
                          # end
                        ]
                        """);
    }

    @Test
    void commentsInATableInAnArray_goAboveIt_whereTheVersionWantsOneLine() {
        Value table = mapping(new Value.Entry(
                string("b"), integer(1), new CommentText(List.of(), List.of(" why"), List.of(), false)));
        Value.Entry entry = entry("a", sequence(integer(0), table));

        assertThat(write(WriteOptions.DEFAULT.withDialect("1.0"), entry)).isEqualTo("""
                        a = [
                          0,
                          # why
                          { b = 1 },
                        ]
                        """);
        assertThat(write(WriteOptions.DEFAULT.withDialect("1.1"), entry)).isEqualTo("""
                        a = [
                          0,
                          {
                            # why
                            b = 1,
                          },
                        ]
                        """);
    }

    @Test
    void commentThatOpensTheFile_staysAtItsTop() {
        CommentText opening = new CommentText(List.of(List.of(" licence")), List.of(" the server"), List.of(), false);
        Value.Entry server = new Value.Entry(string("server"), mapping(entry("port", integer(80))), opening);

        assertThat(write(server)).isEqualTo("# licence\n\n# the server\n[server]\nport = 80\n");
        assertThat(write(server, entry("name", string("x"))))
                .isEqualTo("# licence\n\nname = \"x\"\n\n# the server\n[server]\nport = 80\n");
    }

    @Test
    void commentOfTheRoot_goesToTheEnd() {
        CommentText inner = new CommentText(List.of(List.of(" one")), List.of(" two"), List.of(), false);
        Value.Mapping root = new Value.Mapping(List.of(entry("a", mapping())), NodeStyle.BLOCK, inner);

        assertThat(Toml.FORMAT.write(List.of(root), WriteOptions.DEFAULT)).isEqualTo("[a]\n\n# one\n\n# two\n");
    }

    @Test
    void commentFromAnotherFormat_losesItsControlCharacters() {
        Value.Entry entry = new Value.Entry(
                string("a"),
                integer(1),
                new CommentText(List.of(), List.of(" bell \u0007"), List.of(" one", " two"), false));

        assertThat(write(entry)).isEqualTo("# bell  \n# one\n# two\na = 1\n");
    }

    static String write(Value.Entry... entries) {
        return write(WriteOptions.DEFAULT, entries);
    }

    static Value.Entry entry(String key, Value value) {
        return new Value.Entry(string(key), value, NONE);
    }

    private static String write(WriteOptions options, Value.Entry... entries) {
        return Toml.FORMAT.write(List.of(mapping(entries)), options);
    }

    private static Value.Mapping mapping(Value.Entry... entries) {
        return new Value.Mapping(List.of(entries), NodeStyle.BLOCK, NONE);
    }

    private static Value.Mapping flow(Value.Entry... entries) {
        return new Value.Mapping(List.of(entries), NodeStyle.FLOW, NONE);
    }

    private static Value.Sequence sequence(Value... values) {
        return new Value.Sequence(
                Arrays.stream(values).map(value -> new Value.Item(value, NONE)).toList(), NodeStyle.BLOCK, NONE);
    }

    private static Value.Scalar string(String text) {
        return Value.Scalar.of(ScalarType.STRING, text);
    }

    private static Value.Scalar styled(String text, NodeStyle style) {
        return new Value.Scalar(ScalarType.STRING, text, style);
    }

    private static Value.Scalar integer(int value) {
        return Value.Scalar.of(ScalarType.INTEGER, Integer.toString(value));
    }

    private static Value.Scalar bool(boolean value) {
        return Value.Scalar.of(ScalarType.BOOLEAN, Boolean.toString(value));
    }
}
