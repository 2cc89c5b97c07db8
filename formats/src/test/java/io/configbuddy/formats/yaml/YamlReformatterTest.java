package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.reformat.ReformatLaws;
import io.configbuddy.testsupport.Seeds;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReformatterTest {
    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("a :   1\nb:\n    c:\t2\n", "a: 1\nb:\n  c: 2\n"),
                Arguments.of("\n\na: 1\n\n\n\nb: 2   \n\n", "a: 1\n\nb: 2\n"),
                Arguments.of("a:\n\n  b: 1", "a:\n  b: 1\n"),
                Arguments.of("a:\n    -   x\n    -   y: 1\n        z: 2\n", "a:\n  - x\n  - y: 1\n    z: 2\n"),
                Arguments.of("-   -   a\n    - b\n-\n     c: 1\n", "- - a\n  - b\n-\n  c: 1\n"),
                Arguments.of("?   a\n:   b\n? - x\n:\n     - y\n", "? a\n: b\n? - x\n:\n  - y\n"),
                Arguments.of("&k a  :   &v  !!str  b\nc:\n    *k  :  *v\n", "&k a: &v !!str b\nc:\n  *k : *v\n"),
                Arguments.of("a: &x\n    b: 1\nc:\n    !!map\n    d: 2\n", "a: &x\n  b: 1\nc:\n  !!map\n  d: 2\n"),
                Arguments.of("---   a\n---\n\nb: 1\n...\n", "--- a\n---\nb: 1\n...\n"),
                Arguments.of("%YAML 1.2   \n---   # so\na: 1\n", "%YAML 1.2\n--- # so\na: 1\n"),
                Arguments.of("a:\r\n    b: 1\r\n", "a:\r\n  b: 1\r\n"),
                Arguments.of(" : x\n", ": x\n"),
                Arguments.of("\n", ""));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void reformat_blocks_areIndentedByLevel(String text, String even) {
        assertThat(reformat(text)).isEqualTo(even);
    }

    static Stream<Arguments> sequences() {
        return Stream.of(
                Arguments.of("a:\n- x\nb:\n    - y\nc:\n- z\n", "a:\n- x\nb:\n- y\nc:\n- z\n"),
                Arguments.of("a:\n- x\nb:\n    - y\n", "a:\n  - x\nb:\n  - y\n"),
                Arguments.of("a:\n- x\n- y\n  # end\nb: 1\n", "a:\n- x\n- y\n  # end\nb: 1\n"),
                Arguments.of("a:\n- x: 1\n # end\nb:\n- y\nc:\n- z\n", "a:\n  - x: 1\n  # end\nb:\n- y\nc:\n- z\n"));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void reformat_sequencesBelowKeys_areIndentedAsMostAre(String text, String even) {
        assertThat(reformat(text)).isEqualTo(even);
    }

    static Stream<Arguments> brackets() {
        return Stream.of(
                Arguments.of("a: {b: 1,c: [ 2,3 ],d: {}}\n", "a: { b: 1, c: [2, 3], d: {} }\n"),
                Arguments.of("a: [\n]\nb: { \n  }\n", "a: []\nb: {}\n"),
                Arguments.of("a: [b,\n  {c: 1,\n d: [2]}]\n", "a: [\n  b,\n  {\n    c: 1,\n    d: [2]\n  }\n]\n"),
                Arguments.of("- [a,\n   b]\n", "- [\n    a,\n    b\n  ]\n"),
                Arguments.of("a:\n  [b,\n c]\n", "a:\n  [\n    b,\n    c\n  ]\n"),
                Arguments.of("[a,\n b]\n", "[\n  a,\n  b\n]\n"),
                Arguments.of("[a :  b, ? c :  d, e ]\n", "[a: b, ? c: d, e]\n"),
                Arguments.of("[!!str , &x , *x ]\n", "[!!str , &x, *x]\n"),
                Arguments.of("{\"a\":1,b: , : c, ? d}\n", "{ \"a\": 1, b:, : c, ? d }\n"),
                Arguments.of("- [{x: 1}: y, [z]: 2]\n", "- [{ x: 1 }: y, [z]: 2]\n"),
                Arguments.of(
                        "a: [ # one\n  b,   # two\n\n\n  # three\n  c\n\n  # four\n  ]\n",
                        "a: [ # one\n  b, # two\n\n  # three\n  c\n\n  # four\n]\n"),
                Arguments.of("a: {\n  b: \"x\n  y\"}\n", "a: {\n  b: \"x\n    y\"\n}\n"));
    }

    @ParameterizedTest
    @MethodSource("brackets")
    void reformat_brackets_stayOnTheirLineOrAreBrokenAll(String text, String even) {
        assertThat(reformat(text)).isEqualTo(even);
    }

    @ParameterizedTest
    @CsvSource({"13, 5", "14, 2", "0, 2"})
    void reformat_bracketsThatAreTooWide_areBroken(int width, int lines) {
        String even = reformat("a: [1111, 222]\nb: 1\n", ReformatOptions.DEFAULT.withWidth(width));

        assertThat(even).hasLineCount(lines);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a: |\n      x\n        y\n\n      z\n\n\n\nb: 1\n", "a: |\n  x\n    y\n\n  z\n\nb: 1\n"),
                Arguments.of("a: |4\n      x\n    y\n", "a: |2\n    x\n  y\n"),
                Arguments.of("- |1-\n x\n", "- |-\n  x\n"),
                Arguments.of("a: >+\n   x\n\n\nb: 1\n", "a: >+\n  x\n\n\nb: 1\n"),
                Arguments.of("a: |   # so\n    x  \n     \n    y\n", "a: | # so\n  x  \n   \n  y\n"),
                Arguments.of("a: |\n    x", "a: |-\n  x\n"),
                Arguments.of("a: |\n\n   x\n", "a: |\n\n  x\n"),
                Arguments.of("--- |\n x\n", "--- |\n  x\n"),
                Arguments.of("a: one\n      two   \n\n      three\n", "a: one\n  two\n\n  three\n"),
                Arguments.of(
                        "a: \"one  \n two\\\n      three \\  \n four\"\n",
                        "a: \"one\n  two\\\n  three \\ \n  four\"\n"),
                Arguments.of("a:\n      'one\n    two'\n", "a:\n  'one\n  two'\n"),
                Arguments.of("one\n   two\n", "one\ntwo\n"),
                Arguments.of("one\n   - two\n", "one\n  - two\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reformat_linesOfTexts_areIndentedAnew(String text, String even) {
        assertThat(reformat(text)).isEqualTo(even);
    }

    static Stream<Arguments> comments() {
        return Stream.of(
                Arguments.of("   # top\n\n\n# a\na: 1     # behind\n", "# top\n\n# a\na: 1 # behind\n"),
                Arguments.of("a:\n# b\n    b: 1\n    # end\nc: 2\n", "a:\n  # b\n  b: 1\n  # end\nc: 2\n"),
                Arguments.of("a:   1   # so\n         # and so\nb: 2\n", "a: 1 # so\n     # and so\nb: 2\n"),
                Arguments.of("a:\n     # nothing\nb: 2\n", "a:\n  # nothing\nb: 2\n"),
                Arguments.of("a:   # so\n\n    b: 1\n", "a: # so\n\n  b: 1\n"),
                Arguments.of("a:\n      # of a\n      1\n", "a:\n  # of a\n  1\n"),
                Arguments.of("# alone\n\n", "# alone\n"));
    }

    @ParameterizedTest
    @MethodSource("comments")
    void reformat_comments_areIndentedLikeWhatTheyAreAbout(String text, String even) {
        assertThat(reformat(text)).isEqualTo(even);
    }

    @Test
    void reformat_withAnotherIndent_keepsItemsBesideTheirDash() {
        assertThat(reformat("a:\n  - b: 1\n    c:\n      d: |\n        x\n", ReformatOptions.DEFAULT.withIndent(4)))
                .isEqualTo("a:\n    - b: 1\n      c:\n          d: |\n              x\n");
        assertThat(reformat("a:\n b: 1\n", ReformatOptions.DEFAULT.withTabs())).isEqualTo("a:\n  b: 1\n");
        assertThat(reformat("a: |1\n  x\n", ReformatOptions.DEFAULT.withIndent(12)))
                .isEqualTo("a: |9\n          x\n");
    }

    @Test
    void reformat_quotes_changeWhereNothingIsSpelledOtherwise() {
        String text = "a: \"x\"\n'b': [\"it's\", \"\\t\", 'y \"z\"', plain]\n";

        assertThat(reformat(text, ReformatOptions.DEFAULT.withQuotes(Quotes.SINGLE)))
                .isEqualTo("a: 'x'\n'b': [\"it's\", \"\\t\", 'y \"z\"', plain]\n");
        assertThat(reformat(text, ReformatOptions.DEFAULT.withQuotes(Quotes.DOUBLE)))
                .isEqualTo("a: \"x\"\n\"b\": [\"it's\", \"\\t\", 'y \"z\"', plain]\n");
    }

    @Test
    void reformat_generatedTexts_holdsTheLaws() {
        Seeds.forEach(random -> {
            Value value = YamlEditLawsTest.named(new Values(random, true).root());
            String tidy = new YamlFormat().write(List.of(value), WriteOptions.DEFAULT.withIndent(random.nextInt(5)));
            ReformatLaws.check(YamlEditLawsTest.document("1.2", tidy), ReformatLaws.style(random));
        });
    }

    @Test
    void reformat_textsByHand_holdsTheLaws() {
        Seeds.forEach(random -> {
            Value value = YamlEditLawsTest.named(new Values(random, false).root());
            Document document = YamlEditLawsTest.document("1.2", Handwriting.of(value, random));
            ReformatLaws.check(document, ReformatLaws.style(random));
        });
    }

    @Test
    void reformat_untidyTexts_holdsTheLaws() {
        Seeds.forEach(random -> {
            Value value = YamlEditLawsTest.named(new Values(random, true).root());
            String tidy = new YamlFormat().write(List.of(value), WriteOptions.DEFAULT);
            String untidy = Untidiness.of(YamlEditLawsTest.document("1.2", tidy).tree(), random);
            ReformatLaws.checkUntidy(YamlEditLawsTest.document("1.2", untidy), ReformatLaws.style(random));
        });
    }

    /** The suite has texts that nobody would write. */
    @Test
    void reformat_suiteCases_holdsTheLawsAndKeepsTheEvents() throws IOException {
        List<Path> cases = YamlSuiteTest.cases(true);
        Random random = new Random(cases.size());
        for (Path folder : cases) {
            Document document = YamlEditLawsTest.document("1.2", YamlSuiteTest.read(folder.resolve("in.yaml")));
            for (int i = 0; i < 4; i++) {
                Document even = ReformatLaws.checkUntidy(
                        document,
                        i == 0
                                ? ReformatOptions.DEFAULT
                                : ReformatLaws.style(random).withQuotes(Quotes.KEEP));
                assertThat(YamlEvents.print(even.tree())).isEqualTo(YamlEvents.print(document.tree()));
            }
        }
        assertThat(cases).hasSizeGreaterThan(200);
    }

    @Test
    void reformat_realFiles_holdsTheLaws() throws IOException {
        DocumentLoader loader = DocumentLoader.builder().format("yaml").build();

        assertThat(ReformatLaws.checkFiles(loader, Suites.require("realworld").resolve("yaml")))
                .isGreaterThan(150);
    }

    /** An even layout does not depend on the one before. */
    @Test
    void reformat_realFiles_comeOutAlikeFromOtherLayouts() throws IOException {
        ReformatOptions other =
                ReformatOptions.DEFAULT.withIndent(5).withWidth(0).withBlankLines(9);
        DocumentLoader loader = DocumentLoader.builder().format("yaml").build();
        try (Stream<Path> files = Files.walk(Suites.require("realworld").resolve("yaml"))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Document document = loader.load(file);
                assertThat(document.reformat(other)
                                .reformat(ReformatOptions.DEFAULT)
                                .text())
                        .as(file.toString())
                        .isEqualTo(document.reformat(ReformatOptions.DEFAULT).text());
            });
        }
    }

    private static String reformat(String text) {
        return reformat(text, ReformatOptions.DEFAULT);
    }

    private static String reformat(String text, ReformatOptions style) {
        return ReformatLaws.check(YamlEditLawsTest.document("1.2", text), style).text();
    }
}
