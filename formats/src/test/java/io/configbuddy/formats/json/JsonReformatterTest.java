package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.reformat.ReformatLaws;
import io.configbuddy.testsupport.Seeds;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReformatterTest {
    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("{\"a\" :1,\"b\":[ 1,2 ]}", "{ \"a\": 1, \"b\": [1, 2] }\n"),
                Arguments.of("{\n\"a\":1,\"b\":2}", "{\n  \"a\": 1,\n  \"b\": 2\n}\n"),
                Arguments.of("{\n\n\"a\": {},\n\n\n\n\"b\": [\n]\n\n}\n\n", "{\n  \"a\": {},\n\n  \"b\": []\n}\n"),
                Arguments.of("[[1,\n2],[3,4]]", "[\n  [\n    1,\n    2\n  ],\n  [3, 4]\n]\n"),
                Arguments.of("  7  ", "7\n"),
                Arguments.of("{\r\n\"a\":\r\n1}", "{\r\n  \"a\": 1\r\n}\r\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void reformat_json_isEven(String text, String even) {
        assertThat(reformat(Syntax.JSON, text, ReformatOptions.DEFAULT)).isEqualTo(even);
    }

    static Stream<Arguments> commentedLayouts() {
        return Stream.of(
                Arguments.of("{\n// a\n\"a\":1 // behind\n}", "{\n  // a\n  \"a\": 1 // behind\n}\n"),
                Arguments.of("//top\n\n\n{}//end", "//top\n\n{} //end\n"),
                Arguments.of("{ // opens\n\"a\":1,   // behind\n  }", "{\n  // opens\n  \"a\": 1, // behind\n}\n"),
                Arguments.of("[ /* one */ 1 ]", "[ /* one */ 1]\n"),
                Arguments.of(
                        "{\n  \"a\": 1 // behind\n  , \"b\": 2\n}", "{\n  \"a\": 1 // behind\n  ,\n  \"b\": 2\n}\n"),
                Arguments.of(
                        "{\n      /* two\n         lines */\n\"a\":1}", "{\n  /* two\n     lines */\n  \"a\": 1\n}\n"),
                Arguments.of("{\n\"a\":1,\n\n// inner\n\n}", "{\n  \"a\": 1,\n\n  // inner\n}\n"));
    }

    @ParameterizedTest
    @MethodSource("commentedLayouts")
    void reformat_comments_areIndentedLikeWhatFollows(String text, String even) {
        assertThat(reformat(Syntax.JSONC, text, ReformatOptions.DEFAULT)).isEqualTo(even);
    }

    @ParameterizedTest
    @CsvSource({"22, false", "23, true", "0, true"})
    void reformat_whatIsTooWide_isBroken(int width, boolean stays) {
        String even = reformat(Syntax.JSON, "[1111,2222,3333,444]", ReformatOptions.DEFAULT.withWidth(width));

        assertThat(even).hasLineCount(stays ? 1 : 6);
    }

    @Test
    void reformat_withTabs_indentsByTabs() {
        assertThat(reformat(Syntax.JSON, "[\n[\n1]]", ReformatOptions.DEFAULT.withTabs()))
                .isEqualTo("[\n\t[\n\t\t1\n\t]\n]\n");
    }

    @Test
    void reformat_quotes_changeWhereNoEscapeIsNeeded() {
        String text = "{ 'a': \"x\", b: 'it\"s', 'c': 'y' }\n";

        assertThat(reformat(Syntax.JSON5, text, ReformatOptions.DEFAULT.withQuotes(Quotes.DOUBLE)))
                .isEqualTo("{ \"a\": \"x\", b: 'it\"s', \"c\": \"y\" }\n");
    }

    @Test
    void reformat_quotesOfJson_stay() {
        String text = "{ \"a\": \"x\" }\n";

        assertThat(reformat(Syntax.JSON, text, ReformatOptions.DEFAULT.withQuotes(Quotes.SINGLE)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void reformat_generatedTexts_holdsTheLaws(Syntax syntax) {
        Seeds.forEach(random -> {
            Value value = new Values(random, syntax != Syntax.JSON, syntax == Syntax.JSON5).mapping(3);
            String tidy = Trees.format(syntax).write(List.of(value), WriteOptions.DEFAULT);
            ReformatLaws.check(document(syntax, tidy), ReformatLaws.style(random));
            String untidy = Scribbles.of(value, random, syntax);
            ReformatLaws.checkUntidy(document(syntax, untidy), ReformatLaws.style(random));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, realworld/json, 100",
        "JSONC, realworld/jsonc, 50",
        "JSON5, realworld/json5, 20",
        "JSON, JSONTestSuite, 60",
        "JSON5, json5-tests, 60"
    })
    void reformat_suiteFiles_holdsTheLaws(Syntax syntax, String folder, int least) throws IOException {
        DocumentLoader loader = DocumentLoader.builder().format(syntax.format()).build();

        assertThat(ReformatLaws.checkFiles(loader, Suites.require(folder))).isGreaterThan(least);
    }

    private static String reformat(Syntax syntax, String text, ReformatOptions style) {
        return ReformatLaws.check(document(syntax, text), style).text();
    }

    private static Document document(Syntax syntax, String text) {
        return DocumentLoader.builder()
                .format(syntax.format())
                .build()
                .load(Source.of("test." + syntax.format(), text));
    }
}
