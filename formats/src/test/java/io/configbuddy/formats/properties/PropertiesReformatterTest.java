package io.configbuddy.formats.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.formats.reformat.ReformatLaws;
import io.configbuddy.testsupport.Seeds;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PropertiesReformatterTest {
    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("a = 1\n b=2\n  c=3\n", "a=1\nb=2\nc=3\n"),
                Arguments.of("a = 1\nb = 2\nc=3\nd =\n", "a = 1\nb = 2\nc = 3\nd =\n"),
                Arguments.of("a :1\nb   2\nc:3\n", "a: 1\nb 2\nc: 3\n"),
                Arguments.of("a=b \nc=1,\\\n  2\n", "a=b \nc=1,\\\n  2\n"),
                Arguments.of("a =\\\n  b\nc=1\nd=2\n", "a=\\\n  b\nc=1\nd=2\n"),
                Arguments.of("  # c  \n\n\n\na=1\n\n", "# c\n\na=1\n"),
                Arguments.of("a=1\r\n\r\n\r\nb=2", "a=1\r\n\r\nb=2\r\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void reformat_isEven(String text, String even) {
        assertThat(reformat(text, ReformatOptions.DEFAULT)).isEqualTo(even);
    }

    @Test
    void reformat_generatedTexts_holdsTheLaws() {
        Seeds.forEach(random -> {
            ReformatLaws.check(document(PropertiesEditLawsTest.tidy(random)), ReformatLaws.style(random));
            ReformatLaws.checkUntidy(document(PropertiesEditLawsTest.untidy(random)), ReformatLaws.style(random));
        });
    }

    @Test
    void reformat_realFiles_holdsTheLaws() throws IOException {
        DocumentLoader loader = DocumentLoader.builder().format("properties").build();

        assertThat(ReformatLaws.checkFiles(loader, Suites.require("realworld/properties")))
                .isGreaterThan(100);
    }

    private static String reformat(String text, ReformatOptions style) {
        return ReformatLaws.check(document(text), style).text();
    }

    private static Document document(String text) {
        return DocumentLoader.builder()
                .format("properties")
                .duplicates(Duplicates.LAST)
                .build()
                .load(Source.of("test", text));
    }
}
