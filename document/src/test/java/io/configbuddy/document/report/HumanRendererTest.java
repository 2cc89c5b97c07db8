package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.testsupport.Seeds;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HumanRendererTest {
    private static final String ALPHABET = "ab \t\u0001\u001b\u007f\u0085\u0301\u200b\u202e名é{}\"\ud83d\ude00";

    @Test
    void anyLine_hasItsCaretUnderItsPlaceAndNoControls() {
        Seeds.forEach(random -> {
            String text = text(random, random.nextInt(200)) + "@@" + text(random, random.nextInt(200));
            int at = text.indexOf('@');
            String shown = plain(Problem.error("x.y", "odd").at(Source.of("a", text), at, at + 2));
            String[] lines = shown.split("\n", -1);
            String before = lines[3].substring(0, lines[3].indexOf('@'));

            assertThat(lines[4]).as(lines[3]).isEqualTo("  |" + " ".repeat(columns(before) - 3) + "^^");
            assertThat(columns(lines[3])).isLessThanOrEqualTo(80);
            assertThat(shown.replace("\n", "").chars().filter(Character::isISOControl))
                    .isEmpty();
        });
    }

    @Test
    void anySpan_isDrawn() {
        Seeds.forEach(random -> {
            String text = text(random, random.nextInt(30)) + "\n" + text(random, 5) + "\r\n" + text(random, 3);
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() + 1 - start);

            assertThat(plain(Problem.error("x.y", "odd").at(Source.of("a", text), start, end)))
                    .contains("^");
        });
    }

    @Test
    void secret_isMasked_withTheCaretUnderTheMask() {
        String text = "{\"user\": \"me\", \"password\": \"hunter2 and more\", \"port\": 80 81}";

        assertThat(excerpt(text, "hunter2")).isEqualTo("""
                1 | {"user": "me", "password": "***", "port": 80 81}
                  |                             ^^^
                """);
        assertThat(excerpt(text, "r2 and more")).contains("  |                             ^^^\n");
        assertThat(excerpt(text, "\"password\"")).contains("  |                ^^^^^^^^^^\n");
        assertThat(excerpt(text, "81")).isEqualTo("""
                1 | {"user": "me", "password": "***", "port": 80 81}
                  |                                              ^^
                """);
        assertThat(excerpt("password: hunter2", "")).contains("^");
    }

    private static String excerpt(String text, String marked) {
        int at = marked.isEmpty() ? text.length() : text.indexOf(marked);
        Problem.Builder problem = Problem.error("x.y", "odd").at(Source.of("a", text), at, at + marked.length());
        String[] lines = plain(problem).split("\n", -1);
        return lines[3] + "\n" + lines[4] + "\n";
    }

    @Test
    void manySecretsInOneHugeLine_takeLinearTime() {
        Source source = Source.of("a.json", "{\"token\":\"abc\"},".repeat(200_000));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            problems.add(Problem.error("x.y", "odd abc")
                    .at(source, i * 1000, i * 1000 + 4)
                    .build());
        }

        String shown = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> ProblemRenderer.human(HumanStyle.plain().withWidth(80)).render(problems));

        assertThat(shown).doesNotContain("abc");
    }

    @Test
    void manyProblemsInOneHugeLine_takeLinearTime() {
        Source source = Source.of("a.json", "[\"名\u0301\"," + "{\"a\":1},".repeat(500_000) + "0]");
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            problems.add(Problem.error("x.y", "odd")
                    .at(source, i * 350, i * 350 + 100)
                    .related(
                            source,
                            source.text().length() - 1 - i,
                            source.text().length() - i,
                            "there")
                    .build());
        }

        for (ProblemRenderer renderer : List.of(
                ProblemRenderer.human(HumanStyle.plain()),
                ProblemRenderer.json(),
                ProblemRenderer.sarif("1"),
                ProblemRenderer.junit(),
                ProblemRenderer.github())) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(60), () -> renderer.render(Report.of(problems), Writer.nullWriter()));
        }
    }

    @Test
    void marksThatCombineWithoutEnd_areCutToo() {
        Source source = Source.of("a", "x" + "\u0301".repeat(1_000_000) + "y");

        assertThat(plain(Problem.error("x.y", "odd").at(source, 1_000_001, 1_000_002)))
                .hasSizeLessThan(1000)
                .contains("y");
    }

    @Test
    void width_lessThanAnExcerptNeeds_isTakenAs40() {
        assertThat(HumanStyle.plain().withWidth(0)).isEqualTo(HumanStyle.plain().withWidth(40));
        assertThat(HumanStyle.plain().withColor(true).withWidth(90)).isEqualTo(new HumanStyle(true, 90));
    }

    @Test
    void output_thatFails_isReported() {
        Writer broken = Writer.nullWriter();
        Assertions.assertDoesNotThrow(broken::close);
        Report report = Report.of(List.of(Problem.error("x.y", "odd").build()));

        assertThatIOException()
                .isThrownBy(() -> ProblemRenderer.human(HumanStyle.plain()).render(report, broken));
    }

    private static String plain(Problem.Builder problem) {
        return ProblemRenderer.human(HumanStyle.plain().withWidth(80)).render(List.of(problem.build()));
    }

    private static int columns(String shown) {
        return shown.codePoints().map(Columns::of).sum();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
