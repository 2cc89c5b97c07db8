package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
import io.configbuddy.formats.reformat.ReformatLaws;
import io.configbuddy.testsupport.Seeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IniReformatterTest {
    private static final int LARGE = 200_000;

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("lenient", "a=1\nb : 2 \n[s]\n  x  =3\n", "a = 1\nb: 2\n\n[s]\nx = 3\n"),
                Arguments.of("lenient", "\n\n[s]\n\n\n\nx=1\n\n\n", "[s]\n\nx = 1\n"),
                Arguments.of("lenient", "[s]\nbare  \nempty=  \n", "[s]\nbare\nempty =\n"),
                Arguments.of("lenient", "", ""),
                Arguments.of("configparser", "[s]\n  x=1  \n     2\n\n     3\n", "[s]\nx = 1\n     2\n\n     3\n"),
                Arguments.of("configparser", "[s]\nx=  \n  1\n", "[s]\nx =\n  1\n"),
                Arguments.of("configparser-inline", "[s]\nx=;y\nz = 1   ; c\n", "[s]\nx =;y\nz = 1 ; c\n"),
                Arguments.of(
                        "git",
                        "[a]\nk=v;c\n  bare\n[a \"b\"]url=1\n",
                        "[a]\n\tk = v ;c\n\tbare\n\n[a \"b\"]\n\turl = 1\n"),
                Arguments.of("git", "[a]\n\tk = 1 \\\n  2\n", "[a]\n\tk = 1 \\\n  2\n"),
                Arguments.of("systemd", "[S]\nA = b \\\n   c\nD = C:\\  \n", "[S]\nA=b \\\n   c\nD=C:\\ \n"),
                Arguments.of("php", "[s];c\nk [x]='v'\nl[]=  1|2\n", "[s] ;c\nk [x] = 'v'\nl[] = 1|2\n"),
                Arguments.of(
                        "desktop", "[Desktop Entry]\nName = x\nName[de] =y\n", "[Desktop Entry]\nName=x\nName[de]=y\n"),
                Arguments.of(
                        "editorconfig",
                        "root=true\n[*]\nindent_style=tab\n",
                        "root = true\n\n[*]\nindent_style = tab\n"),
                Arguments.of("lenient", "a=1\r\n\r\n\r\n\r\nb=2", "a = 1\r\n\r\nb = 2\r\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void reformat_isEven(String dialect, String text, String even) {
        assertThat(reformat(dialect, text, ReformatOptions.DEFAULT)).isEqualTo(even);
    }

    static Stream<Arguments> commentedLayouts() {
        return Stream.of(
                Arguments.of("lenient", "   # a  \nx=1\n; of s\n[s]\n", "# a\nx = 1\n\n; of s\n[s]\n"),
                Arguments.of("lenient", "[s]\nx=1\n# y=2\n\n\n# of t\n[t]\n", "[s]\nx = 1\n# y=2\n\n# of t\n[t]\n"),
                Arguments.of("lenient", "[s]\nx=1\n\n    # inner\n[t]\n", "[s]\nx = 1\n\n  # inner\n\n[t]\n"),
                Arguments.of("lenient", "[s]\nx=\n    # behind\ny=1\n", "[s]\nx =\n  # behind\ny = 1\n"),
                Arguments.of(
                        "git", "[a]\n# b\nb=1  # c\n       # d\n# end\n", "[a]\n\t# b\n\tb = 1 # c\n\t# d\n\t# end\n"),
                Arguments.of("git", "[a]\nb=1   # c\n      # d\n", "[a]\n\tb = 1 # c\n       # d\n"));
    }

    @ParameterizedTest
    @MethodSource("commentedLayouts")
    void reformat_comments_stayWithWhatTheyAreAbout(String dialect, String text, String even) {
        assertThat(reformat(dialect, text, ReformatOptions.DEFAULT)).isEqualTo(even);
    }

    @Test
    void reformat_withoutBlankLines_keepsThoseThatPartComments() {
        assertThat(reformat("lenient", "a=1\n\n# c\n\nb=2\n\nc=3\n\n[s]\n", ReformatOptions.DEFAULT.withBlankLines(0)))
                .isEqualTo("a = 1\n\n# c\n\nb = 2\nc = 3\n[s]\n");
    }

    @Test
    void reformat_quotesOfPhp_changeWhereNothingReadsOtherwise() {
        String text = "a = 'x'\nb = 'say \"x\"'\nc = '$x'\nd = \"y\"\n";

        assertThat(reformat("php", text, ReformatOptions.DEFAULT.withQuotes(Quotes.DOUBLE)))
                .isEqualTo("a = \"x\"\nb = 'say \"x\"'\nc = '$x'\nd = \"y\"\n");
        assertThat(reformat("php", text, ReformatOptions.DEFAULT.withQuotes(Quotes.SINGLE)))
                .isEqualTo("a = 'x'\nb = 'say \"x\"'\nc = '$x'\nd = 'y'\n");
    }

    static List<String> dialects() {
        return Ini.FORMAT.dialects();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void reformat_generatedTexts_holdsTheLaws(String name) {
        Seeds.forEach(random -> {
            Values values = new Values(random, Dialect.of(name));
            String text = Ini.FORMAT.write(List.of(values.root()), WriteOptions.DEFAULT.withDialect(name));
            ReformatOptions style = ReformatLaws.style(random);
            document(name, text).ifPresent(document -> ReformatLaws.check(document, style));
            String restyled = IniEditLawsTest.restyled(text, random);
            document(name, restyled).ifPresent(document -> ReformatLaws.checkUntidy(document, style));
        });
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void reformat_realFiles_holdsTheLaws(String name) throws IOException {
        Random random = new Random(1);
        int count = 0;
        for (Path file : RealFilesTest.files()) {
            Optional<Document> document = Files.size(file) < LARGE ? document(name, file) : Optional.empty();
            if (document.isPresent()) {
                ReformatLaws.check(document.get(), ReformatOptions.DEFAULT);
                ReformatLaws.check(document.get(), ReformatLaws.style(random));
                count++;
            }
        }
        assertThat(count).isGreaterThan(30);
    }

    /** These are mostly odd, and many were never meant as INI. */
    @ParameterizedTest
    @MethodSource("dialects")
    void reformat_filesWithOracles_holdsTheLaws(String name) throws IOException {
        int count = 0;
        for (Path file : OracleTest.files()) {
            Optional<Document> document = document(name, file);
            if (document.isPresent()) {
                ReformatLaws.checkUntidy(document.get(), ReformatOptions.DEFAULT);
                count++;
            }
        }
        assertThat(count).isGreaterThan(20);
    }

    private static String reformat(String dialect, String text, ReformatOptions style) {
        return ReformatLaws.check(document(dialect, text).orElseThrow(), style).text();
    }

    private static Optional<Document> document(String dialect, String text) {
        return soundly(loader(dialect).read("test.ini", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<Document> document(String dialect, Path file) throws IOException {
        return soundly(loader(dialect).read(file.toString(), Files.readAllBytes(file)));
    }

    private static DocumentLoader loader(String dialect) {
        return DocumentLoader.builder().format("ini").dialect(dialect).build();
    }

    private static Optional<Document> soundly(LoadResult read) {
        boolean wrong = read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return wrong ? Optional.empty() : read.document();
    }
}
