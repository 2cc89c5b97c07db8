package io.configbuddy.document.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void position_ofEachLineEnd_countsLines() {
        Source source = Source.of("a.yaml", "a\nbc\r\nd\re");

        assertThat(source.lineCount()).isEqualTo(4);
        assertThat(source.position(0)).hasToString("1:1");
        assertThat(source.position(1)).hasToString("1:2");
        assertThat(source.position(2)).hasToString("2:1");
        assertThat(source.position(5)).hasToString("2:4");
        assertThat(source.position(6)).hasToString("3:1");
        assertThat(source.position(8)).hasToString("4:1");
        assertThat(source.position(9)).hasToString("4:2");
    }

    @Test
    void position_atTheEnd_isAfterTheLastLineEnd() {
        assertThat(Source.of("x", "").position(0)).hasToString("1:1");
        assertThat(Source.of("x", "a\n").position(2)).hasToString("2:1");
        assertThat(Source.of("x", "a\r").position(2)).hasToString("2:1");
    }

    @Test
    void position_afterAnEmoji_countsOneColumn() {
        assertThat(Source.of("x", "a😀b").position(3)).isEqualTo(new Position(1, 3));
    }

    @Test
    void position_onALongLine_isWhatCountingGives() {
        Seeds.forEach(random -> {
            StringBuilder text = new StringBuilder("first\n");
            for (int i = random.nextInt(9000); i > 0; i--) {
                text.append(random.nextInt(4) == 0 ? "😀" : "a");
            }
            Source source = Source.of("x", text.toString());
            int offset = source.text()
                    .offsetByCodePoints(6, random.nextInt(source.text().codePointCount(0, text.length()) - 5));

            assertThat(source.position(offset)).isEqualTo(new Position(2, text.codePointCount(6, offset) + 1));
        });
    }

    @Test
    void position_manyTimesOnOneLine_takesLinearTime() {
        Source source = Source.of("x", "名😀".repeat(2_000_000));

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 100_000; i++) {
                source.position(source.text().length() - 3 * i);
            }
        });
    }

    @Test
    void lineSpan_leavesTheLineEndOut() {
        Source source = Source.of("x", "a\r\n\r\nbc");

        assertThat(source.lineSpan(1)).isEqualTo(new Span(0, 1));
        assertThat(source.lineSpan(2)).isEqualTo(new Span(3, 3));
        assertThat(source.lineSpan(3)).isEqualTo(new Span(5, 7));
        assertThat(source.lineStart(3)).isEqualTo(5);
    }

    @Test
    void line_ofALineEnd_isTheLineThatItEnds() {
        Source source = Source.of("x", "a\r\nb");

        assertThat(source.line(1)).isEqualTo(1);
        assertThat(source.line(2)).isEqualTo(1);
        assertThat(source.line(3)).isEqualTo(2);
    }

    @Test
    void toString_neverShowsTheText() {
        assertThat(Source.of("app.env", "PASSWORD=x")).hasToString("app.env");
    }
}
