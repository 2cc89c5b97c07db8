package io.configbuddy.document.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    /** Return a line with {@code ***} in the place of what is secret. */
    private static String masked(String text, int line) {
        Source source = Source.of("t", text);
        Span whole = source.lineSpan(line);
        List<Span> secrets = source.secrets(line, 0, text.length());
        StringBuilder shown = new StringBuilder(whole.of(text));
        for (int i = secrets.size() - 1; i >= 0; i--) {
            Span secret = secrets.get(i);
            shown.replace(secret.start() - whole.start(), secret.end() - whole.start(), "***");
        }
        return shown.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: |",
                "password: ",
                "user: hunter2",
                "passport: hunter2",
                "tokenizer: hunter2",
                "compass = hunter2",
                "publicKey = hunter2",
                "key = hunter2",
                "\"user\": \"hunter2\"",
                "the secretary called",
                "\"secrets\": {",
                "passwords:"
            })
    void otherLines_areShown(String line) {
        assertThat(masked(line, 1)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: hunter2",
                "  - dbPassword: hunter2 # note",
                "DB_PASSWD=hunter2",
                "export API_TOKEN=hunter2",
                "api-key = hunter2",
                "apiKey = hunter2",
                "APIKey: hunter2",
                "private_key_1: hunter2",
                "spring.datasource.password=hunter2",
                "oauth2ClientSecret := hunter2",
                "secret += hunter2",
                "passphrase => hunter2",
                "password hunter2",
                "my password is: hunter2",
                "password: \"hunter2",
                "password: 'hunter2",
                "password = \"\"\"hunter2",
                "'password': \"hunt\"er2",
                "\"password\": hunter2",
                "token: &anchor hunter2",
                "credentials: [hunter2",
                "credentials: {user: hunter2",
                "# password: hunter2",
                "url = https://example.org/?token=hunter2"
            })
    void values_ofSecretKeys_areFoundToTheEndOfTheLine(String line) {
        String shown = masked(line, 1);

        assertThat(shown).endsWith("***").doesNotContain("er2");
    }

    @Test
    void several_onOneLine_areFoundEach() {
        assertThat(masked("{\"user\": \"a\", \"password\": \"b\\\"c\", \"token\": 12, \"port\": 80}", 1))
                .isEqualTo("{\"user\": \"a\", \"password\": \"***\", \"token\": ***, \"port\": 80}");
        assertThat(masked("db = {user = 'a', pwd = 'b', port = 80}", 1))
                .isEqualTo("db = {user = 'a', pwd = '***', port = 80}");
        assertThat(masked("{secrets: [a, b], port: 80}", 1)).isEqualTo("{secrets: [***], port: 80}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret: |\n  hunter2",
                "secret: >-\n  a\n    b\n  key: hunter2",
                "secret: # note\n  hunter2",
                "passwords:\n  - hunter2",
                "passwords:\n- hunter2",
                "\"passwords\": [\n  \"a\",\n  \"hunter2\"",
                "secret = \"\"\"\nhunter2",
                "SECRET=\"abc\nhunter2\"",
                "SECRET='abc\nYWJj\nhunter2=",
                "secret = abc\\\n  hunter2",
                "secret = abc\\\n  def\\\n  hunter2"
            })
    void values_thatGoOnBelow_areFound(String text) {
        Source source = Source.of("t", text);

        assertThat(masked(text, source.lineCount()).strip()).isEqualTo("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret: |\n  a\nport: 80",
                "secret: a\n  port: 80",
                "secret:\n  port: 80",
                "secret: \"a\nport: 80",
                "secret = a\\\n  b\nport: 80",
                "other = a\\\n  port: 80",
                "SECRET='a\nb'\nport: 80"
            })
    void linesBelowASecret_areShown(String text) {
        Source source = Source.of("t", text);

        assertThat(masked(text, source.lineCount()).strip()).isEqualTo("port: 80");
    }

    @Test
    void messages_doNotQuoteSecrets() {
        Source source = Source.of("t", "password: hunter2 and more");
        Problem problem = Problem.error("t.t", "hunter2 is no value, nor is \"more\"; see line 1")
                .at(source, 10, 17)
                .help("write \"hunter2 and more\"")
                .fix(new Fix("put hunter2 into quotes", List.of(new Splice(new Span(10, 17), "\"hunter2\""))))
                .build();

        assertThat(problem.message()).isEqualTo("*** is no value, nor is \"***\"; see line 1");
        assertThat(problem.toString()).doesNotContain("hunter2");
        assertThat(problem.help()).contains("write \"***\"");
        assertThat(problem.fix().orElseThrow().description()).isEqualTo("put *** into quotes");
        assertThat(problem.fix().orElseThrow().splices().get(0).replacement()).isEqualTo("\"hunter2\"");
        assertThat(problem.shownFix()).isEmpty();
    }

    @Test
    void messages_aboutSecretNumbers_doNotSayWhichNumber() {
        Problem problem = Problem.warning("t.t", "012 is 12 by YAML 1.2, but 10 by YAML 1.1")
                .at(Source.of("t", "token: 012"), 7, 10)
                .build();

        assertThat(problem.message()).isEqualTo("*** is *** by YAML 1.2, but *** by YAML 1.1");
    }

    @Test
    void messages_aboutOtherValues_stayAsTheyAre() {
        Fix fix = new Fix("quote hunter2", List.of(new Splice(new Span(6, 13), "\"hunter2\"")));
        Problem problem = Problem.error("t.t", "hunter2 is no value")
                .at(Source.of("t", "user: hunter2"), 6, 13)
                .fix(fix)
                .build();

        assertThat(problem.message()).isEqualTo("hunter2 is no value");
        assertThat(problem.shownFix()).contains(fix);
    }

    @Test
    void aHugeLine_takesLinearTime() {
        for (String piece : List.of("password=", ":", "\"password\":\"", "{token:[", "'\"':", "a b c ", "\\")) {
            Source source = Source.of("t", piece.repeat(4_000_000 / piece.length()));

            assertThat(source.secrets(1, 0, source.text().length())).as(piece).hasSizeLessThan(4_000_000);
        }
    }
}
