package io.configbuddy.formats.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
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

class DotenvReformatterTest {
    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("A = 1\n  export  B= 2 # c\n", "A=1\nexport  B=2 # c\n"),
                Arguments.of("A=\nB=   # c\n", "A=\nB= # c\n"),
                Arguments.of("A='x'   # c\n        # d\n\n\n\nB=2", "A='x' # c\n      # d\n\nB=2\n"),
                Arguments.of("A=\"x\n  y\"  \n", "A=\"x\n  y\"\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void reformat_isEven(String text, String even) {
        assertThat(reformat(text, ReformatOptions.DEFAULT)).isEqualTo(even);
    }

    @Test
    void reformat_quotes_changeWhereNothingReadsOtherwise() {
        assertThat(reformat("A='x'\nB='$x'\nC=\"it's\"\nD=y\n", ReformatOptions.DEFAULT.withQuotes(Quotes.DOUBLE)))
                .isEqualTo("A=\"x\"\nB='$x'\nC=\"it's\"\nD=y\n");
    }

    @Test
    void reformat_generatedTexts_holdsTheLaws() {
        Seeds.forEach(random -> {
            ReformatLaws.check(document(DotenvEditLawsTest.tidy(random)), ReformatLaws.style(random));
            ReformatLaws.checkUntidy(document(DotenvEditLawsTest.untidy(random)), ReformatLaws.style(random));
        });
    }

    @Test
    void reformat_realFiles_holdsTheLaws() throws IOException {
        DocumentLoader loader = DocumentLoader.builder().format("dotenv").build();

        assertThat(ReformatLaws.checkFiles(loader, Suites.require("realworld/dotenv")))
                .isGreaterThan(15);
    }

    private static String reformat(String text, ReformatOptions style) {
        return ReformatLaws.check(document(text), style).text();
    }

    private static Document document(String text) {
        return DocumentLoader.builder()
                .format("dotenv")
                .duplicates(Duplicates.LAST)
                .build()
                .load(Source.of("test", text));
    }
}
