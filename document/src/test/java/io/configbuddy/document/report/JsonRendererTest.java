package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.testsupport.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {
    @ParameterizedTest
    @EnumSource(Samples.class)
    void everyProblem_hasEveryMember(Samples sample) {
        List<Problem> problems = sample.report().problems();
        JsonNode all = JsonMapper.shared().readTree(ProblemRenderer.json().render(problems));

        assertThat(all).hasSize(problems.size());
        for (int i = 0; i < problems.size(); i++) {
            assertThat(all.get(i).propertyNames())
                    .containsExactly(
                            "code",
                            "severity",
                            "message",
                            "path",
                            "file",
                            "line",
                            "column",
                            "endLine",
                            "endColumn",
                            "offset",
                            "endOffset",
                            "help",
                            "related",
                            "fix");
            assertThat(all.get(i).get("message").asString())
                    .isEqualTo(problems.get(i).message());
        }
    }

    @Test
    void anyText_isReadBackAsItIs() {
        Seeds.forEach(random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x100 : 0xd800));
            }
            text.append("😀\u2028");
            String json = ProblemRenderer.json()
                    .render(List.of(Problem.error("x.y", text.toString()).build()));

            assertThat(json.replace("\n", "").chars().filter(Character::isISOControl))
                    .isEmpty();
            assertThat(JsonMapper.shared().readTree(json).get(0).get("message").asString())
                    .isEqualTo(text.toString());
        });
    }

    @Test
    void halfAnEmoji_isEscaped() {
        String json = ProblemRenderer.json()
                .render(List.of(Problem.error("x.y", "\ud83d!").build()));

        assertThat(json).contains("\"\\ud83d!\"");
    }
}
