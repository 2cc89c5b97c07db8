package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.testsupport.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Texts that are nearly right: the three syntaxes and Jackson must agree on what they are. */
class JsonMutationTest {
    private static final JsonMapper JACKSON = new JsonMapper();
    private static final String[] TEXTS = {
        "{\"a\": 1, \"b\": [true, null, -0.5e+3], \"c\": {\"d\": \"x\\u00e9\\n\"}}",
        "[{}, [], \"\", 0, [[1,2],[3]], {\"k\":{\"k\":[]}}]",
        "{\n  // comment\n  \"a\": [1, 2,], /* block */\n  \"b\": \"c\",\n}\n",
        "{a: 'b', $c: +.5, \"d\": 0xFF, e: [Infinity, -NaN, 5.,], /* x */ 'f': \"\\x41\\\n\", // y\n}"
    };
    private static final String PIECES =
            "{}[]:,\"'\\/*-+.0123eExuntrfalsINyd$_#\n\t\r ;=`“\u00a0\u2028\ufeff\ud83d\ude00\0";

    @Test
    void mutatedTexts_areReadOrRejectedWithAReason() {
        Seeds.forEach(random -> {
            for (int i = 0; i < 50; i++) {
                check(mutate(random, TEXTS[random.nextInt(TEXTS.length)]));
            }
        });
    }

    private static void check(String text) {
        Parsed json = parse(Trees.JSON, text);
        Parsed jsonc = parse(Trees.JSONC, text);
        Parsed json5 = parse(Trees.JSON5, text);

        assertThat(json.tree().isPresent()).as("JSON: %s", text).isEqualTo(isJson(text));
        assertThat(jsonc.tree().isPresent() || json.tree().isEmpty())
                .as("JSON is JSONC: %s", text)
                .isTrue();
        // In JSON5 a line separator ends a comment that in JSONC goes on.
        assertThat(json5.tree().isPresent() || jsonc.tree().isEmpty() || text.contains("\u2028"))
                .as("JSONC is JSON5: %s", text)
                .isTrue();
        assertAdvice(json, jsonc, json5, text);
        for (Parsed parsed : List.of(json, jsonc, json5)) {
            parsed.tree().ifPresent(Trees::assertLaws);
            assertThat(parsed.problems()).isSortedAccordingTo((a, b) -> Integer.compare(start(a), start(b)));
        }
    }

    /** When another syntax is advised, it must be able to read the text. */
    private static void assertAdvice(Parsed json, Parsed jsonc, Parsed json5, String text) {
        for (var problem : json.problems()) {
            String help = problem.help().orElseThrow();
            if (help.contains("--from jsonc")) {
                assertThat(jsonc.tree()).as("advised as JSONC: %s", text).isPresent();
            }
            if (help.contains("--from json5") && !text.contains("\u2028")) {
                assertThat(json5.tree()).as("advised as JSON5: %s", text).isPresent();
            }
            if (json.tree().isPresent()) {
                assertThat(problem.severity()).isNotEqualTo(Severity.ERROR);
            }
        }
    }

    private static int start(io.configbuddy.document.problem.Problem problem) {
        return problem.location().orElseThrow().span().start();
    }

    private static Parsed parse(DocumentFormat format, String text) {
        return format.parse(Source.of("test", text), ParseOptions.DEFAULT.withDuplicates(Duplicates.LAST));
    }

    private static boolean isJson(String text) {
        try {
            return !JACKSON.readTree(text).isMissingNode();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static String mutate(Random random, String text) {
        StringBuilder out = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(out.length());
            int end = Math.min(out.length(), at + 1 + random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(at, out.substring(at, end));
                case 2 -> out.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> out.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
            }
            if (out.isEmpty()) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
