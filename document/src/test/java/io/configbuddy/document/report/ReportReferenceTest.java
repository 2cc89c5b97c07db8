package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Compares the examples of {@code docs/reference/reports.md} with what is written. */
class ReportReferenceTest {
    @Test
    void textExample_isWhatIsWritten() throws IOException {
        assertThat(example("text")).isEqualTo(written(ProblemRenderer.human(HumanStyle.plain())));
    }

    @Test
    void jsonExample_isWhatIsWritten() throws IOException {
        assertThat(JsonMapper.shared().readTree(example("json")))
                .isEqualTo(JsonMapper.shared().readTree(written(ProblemRenderer.json())));
    }

    @Test
    void sarifExample_isWhatIsWritten() throws IOException {
        assertThat(JsonMapper.shared().readTree(example("sarif")))
                .isEqualTo(JsonMapper.shared().readTree(written(ProblemRenderer.sarif("1.2.3"))));
    }

    @Test
    void junitExample_isWhatIsWritten() throws IOException {
        assertThat(example("junit")).isEqualTo(written(ProblemRenderer.junit()));
    }

    @Test
    void githubExample_isWhatIsWritten() throws IOException {
        assertThat(example("github")).isEqualTo(written(ProblemRenderer.github()));
    }

    private static String written(ProblemRenderer renderer) {
        return renderer.render(Samples.DUPLICATE_KEY.report().problems());
    }

    /** Return the first code block under the heading. */
    private static String example(String heading) throws IOException {
        String page = Files.readString(Repository.root().resolve("docs/reference/reports.md"));
        int section = page.indexOf("\n## " + heading + "\n");
        int begin = page.indexOf('\n', page.indexOf("```", section)) + 1;
        return page.substring(begin, page.indexOf("```", begin));
    }
}
