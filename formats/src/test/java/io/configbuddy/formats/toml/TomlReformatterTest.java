package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlReformatterTest {
    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("a=1", "a = 1\n"),
                Arguments.of("  a  .  b=  1  \n\n\n", "a.b = 1\n"),
                Arguments.of("\n\n[ a . 'b' ]  \n", "[a.'b']\n"),
                Arguments.of("[[ a ]]\n\tb=1", "[[a]]\nb = 1\n"),
                Arguments.of("a = 1\n[b]\n[c]\nd=1\n\n\n\n[e]", "a = 1\n\n[b]\n[c]\nd = 1\n\n[e]\n"),
                Arguments.of("[a]\n\n\n[b]", "[a]\n\n[b]\n"),
                Arguments.of("a = 1\n\n\n\nb = 2\nc = 3", "a = 1\n\nb = 2\nc = 3\n"),
                Arguments.of("a = { }\nb = {x=1,y . z=[ 1,2, ]}", "a = {}\nb = { x = 1, y.z = [1, 2] }\n"),
                Arguments.of("a = [\n]\nb = [1\n]", "a = []\nb = [\n  1,\n]\n"),
                Arguments.of(
                        "a = [1,2,[3,\n4],{b=1}]", "a = [\n  1,\n  2,\n  [\n    3,\n    4,\n  ],\n  { b = 1 },\n]\n"),
                Arguments.of("a = [\n\n1,\n\n\n2\n\n]", "a = [\n  1,\n\n  2,\n]\n"),
                Arguments.of("a = { b = [\n1 ], c=2 }", "a = { b = [\n  1,\n], c = 2 }\n"),
                Arguments.of("a = {\nb = 1 }", "a = {\n  b = 1,\n}\n"),
                Arguments.of("a = 1979-05-27 07:32:00 \nb=1", "a = 1979-05-27 07:32:00\nb = 1\n"),
                Arguments.of("a = \"\"\"\n  x  \n\"\"\"  \nb=1", "a = \"\"\"\n  x  \n\"\"\"\nb = 1\n"),
                Arguments.of("a=1\r\n[b]\r\n", "a = 1\r\n\r\n[b]\r\n"),
                Arguments.of(" \n \n", ""));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void reformat_isEven(String text, String even) {
        assertThat(reformat(text, ReformatOptions.DEFAULT)).isEqualTo(even);
    }

    static Stream<Arguments> commentedLayouts() {
        return Stream.of(
                Arguments.of("  # a  \n  a=1   # b  ", "# a\na = 1 # b\n"),
                Arguments.of("#top\n\n\na=1", "#top\n\na = 1\n"),
                Arguments.of("a=1\n# on b\n[b]  # too\n", "a = 1\n\n# on b\n[b] # too\n"),
                Arguments.of("a=1\n\n# apart\n\n# on b\n[b]", "a = 1\n\n# apart\n\n# on b\n[b]\n"),
                Arguments.of("[a]\nb=1\n  # in a\n[c]", "[a]\nb = 1\n# in a\n\n[c]\n"),
                Arguments.of("[a]\nb=1\n\n  # in a\n\n[c]", "[a]\nb = 1\n\n  # in a\n\n[c]\n"),
                Arguments.of("[a]\n# on b\n[b]", "[a]\n# on b\n[b]\n"),
                Arguments.of("a=1     # one\n        # two\nb=2", "a = 1 # one\n      # two\nb = 2\n"),
                Arguments.of(
                        "a = [ # a\n1, # one\n# two\n2 # too\n]", "a = [ # a\n  1, # one\n  # two\n  2, # too\n]\n"),
                Arguments.of("a = [1 # one\n,2]", "a = [\n  1, # one\n  2,\n]\n"),
                Arguments.of("a = [\n# none\n]", "a = [\n  # none\n]\n"));
    }

    @ParameterizedTest
    @MethodSource("commentedLayouts")
    void reformat_comments_keepTheirOwners(String text, String even) {
        assertThat(reformat(text, ReformatOptions.DEFAULT)).isEqualTo(even);
    }

    @ParameterizedTest
    @CsvSource({"27, false", "28, true", "0, true"})
    void reformat_anArrayThatIsTooWide_isBroken(int width, boolean stays) {
        String even = reformat("a = [1111,2222,3333,4444]", ReformatOptions.DEFAULT.withWidth(width));

        assertThat(even).hasLineCount(stays ? 1 : 6);
    }

    @Test
    void reformat_aTableInBraces_staysOnItsLine() {
        String even = reformat("a = {b=1,c=[1,2]}", ReformatOptions.DEFAULT.withWidth(1));

        assertThat(even).isEqualTo("a = { b = 1, c = [1, 2] }\n");
    }

    @Test
    void reformat_withTabs_indentsByTabs() {
        assertThat(reformat("a=[\n1]", ReformatOptions.DEFAULT.withTabs())).isEqualTo("a = [\n\t1,\n]\n");
    }

    @Test
    void reformat_withoutBlankLines_keepsThoseThatPartComments() {
        assertThat(reformat("a = 1\n\nb = 2\n\n# apart\n\nc = 3\n[d]", ReformatOptions.DEFAULT.withBlankLines(0)))
                .isEqualTo("a = 1\nb = 2\n\n# apart\n\nc = 3\n[d]\n");
    }

    @Test
    void reformat_quotes_changeWhereNoEscapeIsNeeded() {
        String text = "'a b' = \"x\"\nb = \"it's\"\nc = \"\\t\"\nd = '''y'''\n";

        assertThat(reformat(text, ReformatOptions.DEFAULT.withQuotes(Quotes.SINGLE)))
                .isEqualTo("'a b' = 'x'\nb = \"it's\"\nc = \"\\t\"\nd = '''y'''\n");
        assertThat(reformat(text, ReformatOptions.DEFAULT.withQuotes(Quotes.DOUBLE)))
                .isEqualTo("\"a b\" = \"x\"\nb = \"it's\"\nc = \"\\t\"\nd = '''y'''\n");
    }

    @Test
    void reformat_generatedTexts_holdsTheLaws() {
        Seeds.forEach(random -> {
            WriteOptions options = WriteOptions.DEFAULT.withIndent(random.nextInt(5));
            String text = Toml.FORMAT.write(List.of(new RandomValues(random, true).root()), options);
            ReformatLaws.check(document(text), ReformatLaws.style(random));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void reformat_untidyTexts_holdsTheLaws(String dialect) {
        DocumentLoader loader =
                DocumentLoader.builder().format("toml").dialect(dialect).build();
        Seeds.forEach(random -> ReformatLaws.checkUntidy(
                loader.load(Source.of("test.toml", TomlScribbles.of(random))), ReformatLaws.style(random)));
    }

    @ParameterizedTest
    @CsvSource({"realworld/toml, 100", "toml-test, 180"})
    void reformat_suiteFiles_holdsTheLaws(String folder, int least) throws IOException {
        DocumentLoader loader = DocumentLoader.builder().format("toml").build();

        assertThat(ReformatLaws.checkFiles(loader, Suites.require(folder))).isGreaterThan(least);
    }

    private static String reformat(String text, ReformatOptions style) {
        return ReformatLaws.check(document(text), style).text();
    }

    private static Document document(String text) {
        return DocumentLoader.builder().format("toml").build().load(Source.of("test.toml", text));
    }
}
