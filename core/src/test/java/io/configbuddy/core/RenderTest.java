package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.Document;
import io.configbuddy.document.problem.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderTest {
    private static final RenderOptions YAML = RenderOptions.in("yaml");

    @TempDir
    Path folder;

    private Config load(String... files) throws IOException {
        return builder(files).load();
    }

    private ConfigBuilder builder(String... files) throws IOException {
        ConfigBuilder builder = ConfigBuddy.builder().folder(folder);
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(folder.resolve(files[i]), files[i + 1]);
            builder.file(files[i]);
        }
        return builder;
    }

    @Test
    void valuesStandInMergedOrderAsTheyAreSpelled() throws IOException {
        Config config = load("a.yaml", """
                ratio: 1.50
                mask: 0x1F
                quoted: "yes"
                flow: [1, 2]
                text: |
                  two
                  lines
                none: ~
                empty: {}
                """, "b.yaml", "new: 'x'\nratio: 2.0\n");

        assertThat(config.render(YAML)).isEqualTo("""
                ratio: 2.0
                mask: 0x1F
                quoted: "yes"
                flow: [1, 2]
                text: |
                  two
                  lines
                none: null
                empty: {}
                new: 'x'
                """);
    }

    @Test
    void aNumberThatTheTargetSpellsOtherwiseIsWrittenInItsSpelling() throws IOException {
        Config config = load("a.toml", "big = 1_000_000\nday = 2026-01-02\n");

        assertThat(config.render(RenderOptions.in("json"))).isEqualTo("""
                {
                  "big": 1000000,
                  "day": "2026-01-02"
                }
                """);
    }

    @Test
    void secretsAreMaskedUnlessRevealed() throws IOException {
        Config config = builder("a.yaml", """
                db: {password: hunter2, url: u}
                # old token: swordfish
                keys: [k1, k2]
                copy: ${db.password}
                """).secrets("keys").load();

        assertThat(config.render(YAML.withComments().withOrigins()))
                .doesNotContain("hunter2", "swordfish", "k1", "k2")
                .contains("url: u");
        assertThat(config.render(YAML.revealed())).contains("password: hunter2", "copy: hunter2", "k1", "k2");
    }

    @Test
    void originsStandBehindEveryLeaf() throws IOException {
        Config config = builder("a.yaml", "server:\n  port: 1  # the default\n  tags: [x]\n  none: {}\n")
                .environment("APP", Map.of("APP_SERVER__PORT", "2"))
                .load();

        assertThat(config.render(YAML.withOrigins())).isEqualTo("""
                server:
                  port: 2 # environment APP_SERVER__PORT
                  tags:
                    - x # %1$s:3:10
                  none: {} # %1$s:4:3
                """.formatted(folder.resolve("a.yaml")));
    }

    @Test
    void commentsAboveTheDefaultStayWhenAnotherLayerWins() throws IOException {
        Config config = load(
                "a.yaml",
                "# licence\n\n# the server\nserver:\n  # where to listen\n  port: 1  # one\n",
                "b.yaml",
                "server:\n  port: 2  # two\n");

        assertThat(config.render(YAML.withComments())).isEqualTo("""
                # the server
                server:
                  # where to listen
                  port: 2 # two
                """);
    }

    @Test
    void onePathIsRenderedAlone() throws IOException {
        Config config = load("a.yaml", "server: {port: 1}\n");

        assertThat(config.render(YAML.withPath("server"))).isEqualTo("port: 1\n");
        assertThat(config.render(YAML.withPath("server.port"))).isEqualTo("1\n");
        assertThatThrownBy(() -> config.render(YAML.withPath("server.prot")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("there is no value at server.prot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"toml", "properties", "ini"})
    void aFormatThatCannotExpressEverythingIsRefused(String format) throws IOException {
        Config config = load("a.yaml", "a: 1\n");

        assertThatThrownBy(() -> config.render(RenderOptions.in(format)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("which can't express all of it");
    }

    @Test
    void aNumberThatJsonHasNotIsRefusedAtItsPlace() throws IOException {
        Config config = load("a.yaml", "a: .inf\n");

        assertThatThrownBy(() -> config.render(RenderOptions.in("json")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("json has no way to write this number at a");
    }

    @Test
    void whatIsRenderedReadsBackAsTheSame() throws IOException {
        Config config = load("a.yaml", """
                "": empty key
                on: "1"
                n: -0
                t: "true"
                nested: [[1, [2]], {a: {}}, []]
                lines: "a\\nb"
                null_: null
                """);

        for (String format : new String[] {"yaml", "json"}) {
            String text = config.render(RenderOptions.in(format));
            Config again = load("again." + format, text);
            assertThat(again.render(RenderOptions.in("json"))).isEqualTo(config.render(RenderOptions.in("json")));
            assertThat(Document.parse(text, format).get("nested[0][1][0]").asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void anOptionsTextNamesTheFormat() {
        assertThat(YAML.withPath("a.b")).hasToString("yaml of a.b");
    }
}
