package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"Cargo.lock", "Pipfile", "pdm.lock", "poetry.lock", "uv.lock"})
    void lockFiles_areClaimed(String name) {
        assertThat(Toml.FORMAT.claims(name)).isTrue();
    }

    @Test
    void otherNames_areNotClaimed() {
        assertThat(Toml.FORMAT.claims("yarn.lock")).isFalse();
        assertThat(Toml.FORMAT.claims("Pipfile.lock")).isFalse();
    }

    @Test
    void encodingsOtherThanUtf8_areNotAllowed() {
        byte[] bytes = "\uFEFFa = 1\n".getBytes(StandardCharsets.UTF_16LE);

        LoadResult result = DocumentLoader.create().read("a.toml", bytes);

        assertThat(result.document()).isEmpty();
        assertThat(result.problems()).extracting(Problem::code).containsExactly("document.wrong-encoding");
        assertThat(Toml.FORMAT.allows(StandardCharsets.UTF_8)).isTrue();
    }

    @Test
    void newestVersion_isTheDefault() {
        assertThat(Toml.FORMAT.dialects()).containsExactly("1.1", "1.0");
        assertThat(Toml.FORMAT.dialectFor("Cargo.lock")).isEqualTo("1.1");
        assertThat(Toml.accepts("t = 07:30", "")).isTrue();
        assertThat(Toml.accepts("t = 07:30", "1.0")).isFalse();
    }

    @Test
    void whatOthersCannotRead_isNoFeature() {
        assertThat(Toml.FORMAT.features("1.1"))
                .contains(Feature.DATES, Feature.COMMENTS)
                .doesNotContain(Feature.NULLS, Feature.BIG_INTEGERS, Feature.ANY_ROOT, Feature.NON_STRING_KEYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[package]\nname = \"x\"\n",
                "# comment\n\n[[a]]\nb = 1\n",
                "a = [1, 2]\n",
                "a = { b = 1 }\n",
                "[a]\nb = 1\nc = ['x',\n  'y' : not looked at\n",
                "title = 'x'\r\n[a.b]\r\n"
            })
    void toml_isRecognised(String text) {
        assertThat(Toml.FORMAT.recognises(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment\n",
                "[section]\nkey = value\n",
                "[section]\nkey = 1\n",
                "[core]\n\teditor = \"vim\"\n[remote \"origin\"]\n",
                "KEY=\"value\"\n",
                "a: 1\n",
                "{\"a\": 1}\n",
                "[1, 2]\n",
                "a.b=c\n",
                "a =\n",
                "; ini\n[a]\nb = \"c\"\n",
                "export A=\"b\"\n"
            })
    void otherTexts_areNotRecognised(String text) {
        assertThat(Toml.FORMAT.recognises(text)).isFalse();
    }

    @Test
    void whatHasNoSpelling_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Toml.FORMAT.write(List.of(), WriteOptions.DEFAULT))
                .withMessageContaining("one document");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Toml.FORMAT.write(List.of(Value.Scalar.of(ScalarType.STRING, "x")), WriteOptions.DEFAULT))
                .withMessageContaining("mapping");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TomlWriterTest.write(TomlWriterTest.entry("a", Value.Scalar.of(ScalarType.NULL, "null"))))
                .withMessageContaining("null");
    }
}
