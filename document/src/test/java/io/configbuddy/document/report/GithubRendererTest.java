package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubRendererTest {
    @Test
    void reservedCharacters_areEscapedWhereTheyMatter() {
        Source source = Source.of("a,b:c%.yaml", "abc");
        Problem problem = Problem.error("x.y", "100%: a,b\r\n::error::fake")
                .at(source, 1, 2)
                .build();

        assertThat(ProblemRenderer.github().render(List.of(problem)))
                .isEqualTo("::error file=a%2Cb%3Ac%25.yaml,line=1,col=2,endLine=1,endColumn=3,title=x.y"
                        + "::100%25: a,b%0D%0A::error::fake\n");
    }

    @Test
    void severalLines_haveNoColumns() {
        Problem problem =
                Problem.warning("x.y", "odd").at(Source.of("a", "ab\ncd"), 1, 4).build();

        assertThat(ProblemRenderer.github().render(List.of(problem)))
                .isEqualTo("::warning file=a,line=1,endLine=2,title=x.y::odd\n");
    }
}
