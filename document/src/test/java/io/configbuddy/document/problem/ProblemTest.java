package io.configbuddy.document.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Source SOURCE = Source.of("app.yaml", "a: 1\na: 2\n");

    @Test
    void builder_withEverything_keepsEverything() {
        Fix fix = new Fix("remove the second", List.of(new Splice(new Span(5, 10), "")));
        Problem problem = Problem.error("yaml.duplicate-key", "the key 'a' is set twice")
                .at(SOURCE, 5, 6)
                .related(SOURCE, 0, 1, "first defined here")
                .path("a")
                .help("keep one")
                .fix(fix)
                .build();

        assertThat(problem.code()).isEqualTo("yaml.duplicate-key");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.message()).isEqualTo("the key 'a' is set twice");
        assertThat(problem.location()).contains(new Location(SOURCE, new Span(5, 6)));
        assertThat(problem.related())
                .containsExactly(new Related(new Location(SOURCE, new Span(0, 1)), "first defined here"));
        assertThat(problem.path()).contains("a");
        assertThat(problem.help()).contains("keep one");
        assertThat(problem.fix()).contains(fix);
        assertThat(problem).hasToString("app.yaml:2:1: the key 'a' is set twice [yaml.duplicate-key]");
    }

    @Test
    void builder_withTheLeast_leavesTheRestEmpty() {
        Problem problem = Problem.warning("x.y", "odd").build();

        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.location()).isEmpty();
        assertThat(problem.path()).isEmpty();
        assertThat(problem.help()).isEmpty();
        assertThat(problem.fix()).isEmpty();
        assertThat(problem.related()).isEmpty();
        assertThat(problem).hasToString("odd [x.y]");
        assertThat(Problem.note("x.y", "odd").build().severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void build_again_doesNotChangeWhatWasBuilt() {
        Problem.Builder builder = Problem.error("x.y", "odd");
        Problem first = builder.build();
        builder.related(SOURCE, 0, 1, "here");

        assertThat(first.related()).isEmpty();
        assertThat(builder.build().related()).hasSize(1);
    }

    @Test
    void location_outsideOfTheText_isAMistakeOfTheCaller() {
        Problem.Builder builder = Problem.error("x.y", "odd");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> builder.at(SOURCE, 5, 11))
                .withMessage("span 5..11 is outside of app.yaml");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Span(3, 2));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void span_knowsItsPart() {
        Span span = new Span(1, 3);

        assertThat(span.of("abcd")).isEqualTo("bc");
        assertThat(span.length()).isEqualTo(2);
        assertThat(span.contains(1)).isTrue();
        assertThat(span.contains(3)).isFalse();
        assertThat(Span.at(2)).isEqualTo(new Span(2, 2)).hasToString("2..2");
    }

    @Test
    void exception_ofSeveral_saysThemAll() {
        List<Problem> problems = new ArrayList<>(List.of(
                Problem.error("x.a", "first").at(SOURCE, 0, 1).build(),
                Problem.error("x.b", "second")
                        .related(SOURCE, 0, 1, "the first is here")
                        .help("take it out")
                        .build()));
        ConfigException exception = ConfigException.of(problems);
        problems.clear();

        assertThat(exception).hasMessage("""
                app.yaml:1:1: first [x.a]
                second [x.b]
                  the first is here: app.yaml:1:1
                  help: take it out""");
        assertThat(exception.problems()).hasSize(2);
    }

    @Test
    void exception_ofNone_isAMistakeOfTheCaller() {
        List<Problem> none = List.of();

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ConfigException.of(none));
    }
}
