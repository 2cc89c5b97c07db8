package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFormatTest {
    @Test
    void format_isKnownByItsNameAndExtensions() {
        assertThat(Yaml.FORMAT.name()).isEqualTo("yaml");
        assertThat(Yaml.FORMAT.extensions()).containsExactly("yaml", "yml");
        assertThat(Yaml.FORMAT.dialectFor("values.yaml")).isEqualTo("1.2");
    }

    @Test
    void dates_areOfTheOldDialectOnly() {
        assertThat(Yaml.FORMAT.features("1.1")).containsExactlyInAnyOrder(Feature.values());
        assertThat(Yaml.FORMAT.features("")).doesNotContain(Feature.DATES).hasSize(Feature.values().length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1",
                "a:",
                "a:\n  b: 1\n",
                "# note\n\n  # more\nkey-1.x: 2\n",
                "---\n[]",
                "%YAML 1.2\n---\n",
                "- a\n",
                "-\n",
                "\"a b\": 1\n",
                "'a': 1\r\n"
            })
    void texts_thatLookLikeYaml_areRecognised(String text) {
        assertThat(Yaml.FORMAT.recognises(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# note\n",
                "a",
                "a = 1\n",
                "[a]\nb: 1\n",
                "{\"a\": 1}",
                "a:b\n",
                "a b: 1\n",
                "-1",
                "\"a",
                "\"a\" = 1",
                ": a",
                "--",
                "http://example.com"
            })
    void otherTexts_areNot(String text) {
        assertThat(Yaml.FORMAT.recognises(text)).isFalse();
    }
}
