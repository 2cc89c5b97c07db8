package io.configbuddy.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.configbuddy.document.outline.Outline;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@link ParseOptions}, {@link WriteOptions} and {@link Parsed}. */
class OptionsTest {
    @Test
    void parseOptions_changeOneAtATime() {
        ParseOptions options = ParseOptions.DEFAULT
                .withDialect("git")
                .withDuplicates(Duplicates.LAST)
                .withMaxDepth(5)
                .withMaxExpansion(7);

        assertThat(options).isEqualTo(new ParseOptions("git", Duplicates.LAST, 5, 7));
        assertThat(ParseOptions.DEFAULT).isEqualTo(new ParseOptions("", Duplicates.REJECT, 1_000, 10_000_000));
    }

    @Test
    void parseOptions_withoutRoom_areAMistakeOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> ParseOptions.DEFAULT.withMaxDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ParseOptions.DEFAULT.withMaxExpansion(0));
        assertThat(ParseOptions.DEFAULT.withMaxDepth(1).withMaxExpansion(1).maxDepth())
                .isEqualTo(1);
    }

    @Test
    void writeOptions_changeOneAtATime() {
        WriteOptions options = WriteOptions.DEFAULT.withDialect("git").withIndent(4);

        assertThat(options).isEqualTo(new WriteOptions("git", 4, 80, WriteOptions.Quotes.AUTO));
        assertThat(options.hasStyleOf(WriteOptions.DEFAULT)).isFalse();
        assertThat(options.hasStyleOf(WriteOptions.DEFAULT.withIndent(4))).isTrue();
        assertThat(options.hasStyleOf(new WriteOptions("", 4, 81, WriteOptions.Quotes.AUTO)))
                .isFalse();
        assertThat(options.hasStyleOf(new WriteOptions("", 4, 80, WriteOptions.Quotes.DOUBLE)))
                .isFalse();
    }

    @Test
    void writeOptions_outOfRange_areAMistakeOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> WriteOptions.DEFAULT.withIndent(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> WriteOptions.DEFAULT.withIndent(17));
        assertThatIllegalArgumentException().isThrownBy(() -> new WriteOptions("", 2, -1, WriteOptions.Quotes.AUTO));
        assertThat(WriteOptions.DEFAULT.withIndent(0).withIndent(16).indent()).isEqualTo(16);
    }

    @Test
    void parsed_hasATreeOrAnError() {
        Tree tree = Outline.tree("a: 1\n");
        Problem error = Problem.error("x.y", "bad").build();
        Problem warning = Problem.warning("x.y", "odd").build();
        List<Problem> problems = new ArrayList<>(List.of(warning, error));
        Parsed failed = Parsed.failed(problems);
        Parsed whole = Parsed.of(tree, problems);
        problems.clear();

        assertThat(failed.tree()).isEmpty();
        assertThat(failed.problems()).containsExactly(warning, error);
        assertThat(whole.tree()).containsSame(tree);
        assertThat(whole.problems()).containsExactly(warning, error);
        assertThatIllegalArgumentException().isThrownBy(() -> Parsed.failed(List.of(warning)));
        assertThatIllegalArgumentException().isThrownBy(() -> Parsed.failed(List.of()));
    }

    @Test
    void format_byDefault_claimsNothing() {
        DocumentFormat least = new LeastFormat();

        assertThat(least.claims("a.least")).isFalse();
        assertThat(least.recognises("least")).isFalse();
        assertThat(least.dialects()).isEmpty();
        assertThat(least.dialectFor("a.least")).isEmpty();
        assertThat(
                        new LeastFormat() {
                            @Override
                            public List<String> dialects() {
                                return List.of("first", "second");
                            }
                        }.dialectFor("a.least"))
                .isEqualTo("first");
    }

    /** Only what a format must say. */
    private static class LeastFormat implements DocumentFormat {
        @Override
        public String name() {
            return "least";
        }

        @Override
        public List<String> extensions() {
            return List.of("least");
        }

        @Override
        public Set<Feature> features(String dialect) {
            return Set.of();
        }

        @Override
        public Parsed parse(Source source, ParseOptions options) {
            return Parsed.of(Outline.tree(source), List.of());
        }

        @Override
        public String write(List<Value> documents, WriteOptions options) {
            return "";
        }
    }
}
