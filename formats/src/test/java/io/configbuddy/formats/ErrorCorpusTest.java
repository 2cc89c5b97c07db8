package io.configbuddy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.report.HumanStyle;
import io.configbuddy.document.report.ProblemRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Typical mistakes, each with the report that people see.
 *
 * <p>A case is {@code errors/<folder>/NN-what-is-wrong.<ext>} with {@code NN-what-is-wrong.<ext>.report} beside it. The
 * extension chooses the format, and {@code NN-what@dialect.<ext>} a dialect of it. After a change that is meant, run
 * with {@code -Dconfigbuddy.errors.update=true}, and read what has changed as somebody would who meets it for the first
 * time.
 */
class ErrorCorpusTest {
    private static final Path ROOT = Path.of("src", "test", "resources", "errors");
    private static final String REPORT = ".report";
    private static final int LEAST = 60;
    private static final boolean UPDATE = Boolean.getBoolean("configbuddy.errors.update");

    @TestFactory
    Stream<DynamicContainer> reports() {
        return list(ROOT).stream()
                .map(folder -> DynamicContainer.dynamicContainer(
                        folder.getFileName().toString(),
                        cases(folder).stream()
                                .map(file -> DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> assertReport(file)))));
    }

    @Test
    void folders_holdEnoughMistakes() {
        assertThat(list(ROOT))
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(cases(folder)).hasSizeGreaterThanOrEqualTo(LEAST));
    }

    @Test
    void formats_areAllTried() {
        List<String> tried = list(ROOT).stream()
                .flatMap(folder -> cases(folder).stream())
                .map(file -> format(file).name())
                .distinct()
                .toList();

        assertThat(ServiceLoader.load(DocumentFormat.class))
                .extracting(DocumentFormat::name)
                .isSubsetOf(tried);
    }

    @Test
    void reports_belongToACase() {
        assertThat(list(ROOT))
                .allSatisfy(folder -> assertThat(list(folder))
                        .filteredOn(file -> file.toString().endsWith(REPORT))
                        .allSatisfy(report -> assertThat(caseOf(report)).exists()));
    }

    private static void assertReport(Path file) throws IOException {
        String text = Files.readString(file);
        Source source = Source.of(file.getFileName().toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Problem> problems = problems(file, source);
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.location()).isPresent();
            assertThat(problem.help())
                    .hasValueSatisfying(help -> assertThat(help).isNotBlank());
            problem.fix().ifPresent(fix -> assertMends(file, source, problem, fix));
        });
        String actual = ProblemRenderer.human(HumanStyle.plain()).render(problems);
        Path report = file.resolveSibling(file.getFileName() + REPORT);
        if (UPDATE) {
            Files.writeString(report, actual);
        }
        assertThat(report).content().isEqualTo(actual);
    }

    /** A fix may uncover what comes after it, but not leave what it is for. */
    private static void assertMends(Path file, Source source, Problem problem, Fix fix) {
        StringBuilder mended = new StringBuilder(source.text());
        List<Splice> splices = fix.splices();
        for (int i = splices.size() - 1; i >= 0; i--) {
            Splice splice = splices.get(i);
            mended.replace(splice.span().start(), splice.span().end(), splice.replacement());
        }
        int start = problem.location().orElseThrow().span().start();
        assertThat(problems(file, Source.of(source.name(), mended.toString())))
                .as("after the fix: %s", fix.description())
                .noneMatch(left -> left.code().equals(problem.code())
                        && left.location().orElseThrow().span().start() == start);
    }

    private static List<Problem> problems(Path file, Source source) {
        String name = file.getFileName().toString();
        int at = name.indexOf('@');
        String dialect = at < 0 ? "" : name.substring(at + 1, name.lastIndexOf('.'));
        return format(file)
                .parse(source, ParseOptions.DEFAULT.withDialect(dialect))
                .problems();
    }

    private static DocumentFormat format(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        for (DocumentFormat format : ServiceLoader.load(DocumentFormat.class)) {
            if (format.extensions().contains(extension) || format.name().equals(extension)) {
                return format;
            }
        }
        throw new AssertionError("no format for " + file);
    }

    private static List<Path> cases(Path folder) {
        List<Path> cases = new ArrayList<>(list(folder));
        cases.removeIf(file -> file.toString().endsWith(REPORT));
        return cases;
    }

    private static Path caseOf(Path report) {
        String name = report.getFileName().toString();
        return report.resolveSibling(name.substring(0, name.length() - REPORT.length()));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
