package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.document.value.Value.Entry;
import io.configbuddy.document.value.Value.Item;
import io.configbuddy.document.value.Value.Mapping;
import io.configbuddy.document.value.Value.Scalar;
import io.configbuddy.document.value.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
    private static final WriteOptions DEFAULT = WriteOptions.DEFAULT;

    @Test
    void collections_areLaidOutByIndentation() {
        Value value = mapping(
                "name", string("web"),
                "ports", sequence(integer("80"), integer("443")),
                "users", sequence(mapping("name", string("ann"), "tags", sequence(string("a"))), sequence(string("x"))),
                "none", mapping(),
                "nothing", sequence());

        assertThat(write(value)).isEqualTo("""
                        name: web
                        ports:
                          - 80
                          - 443
                        users:
                          - name: ann
                            tags:
                              - a
                          - - x
                        none: {}
                        nothing: []
                        """);
        assertThat(write(value, DEFAULT.withIndent(4))).isEqualTo("""
                        name: web
                        ports:
                            - 80
                            - 443
                        users:
                            - name: ann
                              tags:
                                  - a
                            - - x
                        none: {}
                        nothing: []
                        """);
        assertThat(write(value, DEFAULT.withIndent(0)))
                .isEqualTo(
                        "{name: web, ports: [80, 443], users: [{name: ann, tags: [a]}, [x]], none: {}, nothing: []}\n");
    }

    @Test
    void flowWish_isHonouredWhereItFits() {
        Sequence ports = new Sequence(
                List.of(new Item(integer("80"), CommentText.NONE), new Item(string("a, b"), CommentText.NONE)),
                NodeStyle.FLOW,
                CommentText.NONE);

        assertThat(write(mapping("ports", ports))).isEqualTo("ports: [80, \"a, b\"]\n");
        assertThat(write(mapping("ports", ports), new WriteOptions("", 2, 10, Quotes.AUTO)))
                .isEqualTo("ports:\n  - 80\n  - a, b\n");
        assertThat(write(ports)).isEqualTo("- 80\n- a, b\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "null",
                "~",
                "true",
                "no",
                "Off",
                "y",
                "12",
                "-1.5",
                "0x1F",
                "0o7",
                "017",
                "1_000",
                "1:30",
                "1e5",
                ".inf",
                ".NaN",
                "2001-12-14",
                "2001-12-14 10:00:00",
                "<<",
                "=",
                "- a",
                "-",
                "? a",
                "?",
                ": a",
                ":",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "@a",
                "`a",
                "%a",
                "[a",
                "{a",
                "]",
                "}",
                ",a",
                "'a",
                "\"a",
                "---",
                "... a",
                "a\tb",
                "a\u0085b",
                "\ufeff",
                "a\u2028b"
            })
    void strings_thatWouldReadAsSomethingElse_areQuoted(String text) {
        String written = write(string(text));

        assertThat(written).matches("(?s)[\"'].*[\"']\n");
        assertThat(Yaml.root(written).asString()).isEqualTo(text);
        assertThat(Yaml.oldRoot(written).asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "a b", "-a", "?a", ":a", "a:b", "a#b", "http://a.b/c?d=e&f#g", "it's", "say \"hi\"", "a, b",
                        "a [b]",
                "{a", "1.2.3", "v1", "nullable", "a@b", "100%", "C:\\x", "\u00e9", "\ud83d\ude00", "--", "a - b",
                        "a\u00a0b"
            })
    void otherStrings_areNot(String text) {
        boolean bracket = text.startsWith("{");

        assertThat(write(string(text))).isEqualTo(bracket ? "\"" + text + "\"\n" : text + "\n");
    }

    @Test
    void quotes_areChosenByTheOptions() {
        Value value = mapping("a", string("x"), "b", string("it's"), "c", string("tab\t"), "d", integer("1"));

        assertThat(write(value, new WriteOptions("", 2, 80, Quotes.SINGLE)))
                .isEqualTo("a: 'x'\nb: 'it''s'\nc: 'tab\t'\nd: 1\n");
        assertThat(write(value, new WriteOptions("", 2, 80, Quotes.DOUBLE)))
                .isEqualTo("a: \"x\"\nb: \"it's\"\nc: \"tab\\t\"\nd: 1\n");
    }

    @Test
    void quoteWish_isHonouredUnlessTheOptionsSayOtherwise() {
        Value value = mapping(
                "a", new Scalar(ScalarType.STRING, "x", NodeStyle.SINGLE_QUOTED),
                "b", new Scalar(ScalarType.STRING, "x", NodeStyle.DOUBLE_QUOTED),
                "c", new Scalar(ScalarType.STRING, "\n", NodeStyle.SINGLE_QUOTED));

        assertThat(write(value)).isEqualTo("a: 'x'\nb: \"x\"\nc: \"\\n\"\n");
        assertThat(write(value, new WriteOptions("", 2, 80, Quotes.SINGLE))).isEqualTo("a: 'x'\nb: 'x'\nc: \"\\n\"\n");
    }

    @Test
    void textOverSeveralLines_isATextBlock() {
        Value value = mapping(
                "clip", string("one\ntwo\n"),
                "strip", string("one\n\n  two"),
                "keep", string("one\n\n"),
                "indented", string("  one\ntwo\n"),
                "control", string("one\r\ntwo\n"),
                "blank", string("\n"));

        assertThat(write(value)).isEqualTo("""
                        clip: |
                          one
                          two
                        strip: |-
                          one

                            two
                        keep: |+
                          one

                        indented: |2
                            one
                          two
                        control: "one\\r\\ntwo\\n"
                        blank: "\\n"
                        """);
    }

    @Test
    void foldedWish_breaksLinesAtTheWidth() {
        String text = "a text with many words in it, all in one line\n  code\nlast words\n\nend\n";
        Value value = mapping("text", new Scalar(ScalarType.STRING, text, NodeStyle.FOLDED));

        String written = write(value, new WriteOptions("", 2, 26, Quotes.AUTO));

        assertThat(written).isEqualTo("""
                        text: >
                          a text with many words
                          in it, all in one line
                            code
                          last words


                          end
                        """);
        assertThat(Yaml.root(written).get("text").asString()).isEqualTo(text);
    }

    @Test
    void numbersAndDates_areSpelledByTheDialect() {
        Value value =
                sequence(number("1e5"), number("inf"), number("-inf"), number("nan"), number("5"), number("1.5E-7"));

        assertThat(write(value)).isEqualTo("- 1e5\n- .inf\n- -.inf\n- .nan\n- 5.0\n- 1.5E-7\n");
        assertThat(write(value, DEFAULT.withDialect("1.1")))
                .isEqualTo("- 1.0e+5\n- .inf\n- -.inf\n- .nan\n- 5.0\n- 1.5E-7\n");
        assertThat(write(
                        sequence(
                                Scalar.of(ScalarType.LOCAL_DATE, "2001-12-14"),
                                Scalar.of(ScalarType.LOCAL_TIME, "12:30:45")),
                        DEFAULT.withDialect("1.1")))
                .isEqualTo("- 2001-12-14\n- \"12:30:45\"\n");
    }

    @Test
    void comments_standAroundWhatTheyBelongTo() {
        Entry first = new Entry(
                string("a"),
                mapping("x", string("v")),
                new CommentText(List.of(List.of(" file", "")), List.of(" lead"), List.of(" trail"), true));
        Entry second = new Entry(
                string("b"), string("z\n"), new CommentText(List.of(), List.of(), List.of(" one", " two"), true));
        Mapping value = new Mapping(
                List.of(first, second),
                NodeStyle.BLOCK,
                new CommentText(List.of(List.of(" part")), List.of(" end"), List.of(), true));

        assertThat(write(value)).isEqualTo("""
                        # file
                        #

                        # lead
                        a: # trail
                          x: v

                        # one
                        # two
                        b: |
                          z

                        # part

                        # end
                        """);
    }

    @Test
    void keys_areWrittenInEveryForm() {
        Value value = new Mapping(
                List.of(
                        entry(string("a b"), integer("1")),
                        entry(string("12"), integer("2")),
                        entry(integer("12"), integer("3")),
                        entry(Scalar.of(ScalarType.NULL, "null"), integer("4")),
                        entry(sequence(string("x")), integer("5")),
                        entry(mapping("x", string("v")), mapping("z", integer("6"))),
                        entry(string("k".repeat(1025)), mapping("z", integer("7")))),
                NodeStyle.BLOCK,
                CommentText.NONE);

        assertThat(write(value))
                .isEqualTo("a b: 1\n\"12\": 2\n12: 3\nnull: 4\n[x]: 5\n{x: v}:\n  z: 6\n? " + "k".repeat(1025)
                        + "\n:\n  z: 7\n");
    }

    @Test
    void documents_areSeparatedByMarkers() {
        assertThat(Yaml.FORMAT.write(List.of(mapping("a", integer("1")), string("b"), sequence()), DEFAULT))
                .isEqualTo("a: 1\n---\nb\n---\n[]\n");
        assertThat(Yaml.FORMAT.write(List.of(), DEFAULT)).isEqualTo("\n");
    }

    @Test
    void commentInAnEmptyCollection_isKept() {
        Mapping empty = new Mapping(
                List.of(), NodeStyle.BLOCK, new CommentText(List.of(), List.of(" none yet"), List.of(), false));

        assertThat(write(mapping("a", empty))).isEqualTo("a: {\n  # none yet\n }\n");
        assertThat(write(empty)).isEqualTo("{\n  # none yet\n }\n");
    }

    private static String write(Value value) {
        return write(value, DEFAULT);
    }

    private static String write(Value value, WriteOptions options) {
        return Yaml.FORMAT.write(List.of(value), options);
    }

    private static Mapping mapping(Object... keysAndValues) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(entry(string((String) keysAndValues[i]), (Value) keysAndValues[i + 1]));
        }
        return new Mapping(entries, NodeStyle.BLOCK, CommentText.NONE);
    }

    private static Entry entry(Value key, Value value) {
        return new Entry(key, value, CommentText.NONE);
    }

    private static Sequence sequence(Value... values) {
        List<Item> items = new ArrayList<>();
        for (Value value : values) {
            items.add(new Item(value, CommentText.NONE));
        }
        return new Sequence(items, NodeStyle.BLOCK, CommentText.NONE);
    }

    private static Scalar string(String text) {
        return Scalar.of(ScalarType.STRING, text);
    }

    private static Scalar integer(String text) {
        return Scalar.of(ScalarType.INTEGER, text);
    }

    private static Scalar number(String text) {
        return Scalar.of(ScalarType.FLOAT, text);
    }
}
