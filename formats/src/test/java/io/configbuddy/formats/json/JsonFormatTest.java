package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.Feature;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    @Test
    void names_areThoseOfUsers() {
        assertThat(List.of(Trees.JSON, Trees.JSONC, Trees.JSON5))
                .extracting(format -> format.name())
                .containsExactly("json", "jsonc", "json5");
        assertThat(List.of(Trees.JSON, Trees.JSONC, Trees.JSON5))
                .allSatisfy(format -> assertThat(format.extensions()).contains(format.name()));
    }

    @Test
    void files_areClaimedByOneOfThemAtMost() {
        assertThat(Trees.JSON.claims("composer.lock")).isTrue();
        assertThat(Trees.JSONC.claims("tsconfig.build.json")).isTrue();
        assertThat(Trees.JSONC.claims("devcontainer.json")).isTrue();
        assertThat(Trees.JSON5.claims(".babelrc")).isTrue();
        assertThat(List.of("package.json", ".prettierrc", "tsconfig", "yarn.lock"))
                .allSatisfy(name -> {
                    assertThat(Trees.JSON.claims(name)).isFalse();
                    assertThat(Trees.JSONC.claims(name)).isFalse();
                    assertThat(Trees.JSON5.claims(name)).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {\n \"a\": 1}", "[]", "[{\"a\": 1}]\n", "[1, 2]", "[\"a\"]", "[-1]"})
    void recognises_json_true(String text) {
        assertThat(Trees.JSON.recognises(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "a: 1",
                "{a: 1}",
                "[section]\na = 1",
                "[\"a\"]\nb = 1",
                "[[a]]\n",
                "- 1",
                "\"a\"",
                "1"
            })
    void recognises_otherTexts_false(String text) {
        assertThat(Trees.JSON.recognises(text)).isFalse();
        assertThat(Trees.JSONC.recognises(text)).isFalse();
        assertThat(Trees.JSON5.recognises(text)).isFalse();
    }

    @Test
    void recognises_commentBeforeJson_jsonc() {
        String text = "// settings\n/* of the\n editor */ {\"a\": 1}";

        assertThat(Trees.JSONC.recognises(text)).isTrue();
        assertThat(Trees.JSON.recognises(text)).isFalse();
        assertThat(Trees.JSONC.recognises("/* unclosed {}")).isFalse();
        assertThat(Trees.JSONC.recognises("// a path\nkey = value")).isFalse();
    }

    @Test
    void features_growFromJsonToJson5() {
        EnumSet<Feature> jsonc = EnumSet.copyOf(Trees.JSON.features(""));
        jsonc.add(Feature.COMMENTS);
        EnumSet<Feature> json5 = EnumSet.copyOf(jsonc);
        json5.add(Feature.SPECIAL_FLOATS);

        assertThat(Trees.JSON.features(""))
                .contains(Feature.NULLS, Feature.ANY_ROOT)
                .doesNotContain(Feature.DATES);
        assertThat(Trees.JSONC.features("")).isEqualTo(jsonc);
        assertThat(Trees.JSON5.features("")).isEqualTo(json5);
    }
}
