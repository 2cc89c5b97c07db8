package io.configbuddy.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.cli.args.UsageException;
import io.configbuddy.document.format.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalledFormatsTest {
    @Test
    void ours_areThoseThatTheServiceLoaderFinds() {
        List<String> services = new ArrayList<>();
        ServiceLoader.load(DocumentFormat.class).forEach(format -> services.add(format.name()));
        List<String> ours = new ArrayList<>();
        InstalledFormats.ours().forEach(format -> ours.add(format.name()));

        assertThat(ours).containsExactlyInAnyOrderElementsOf(services).isEqualTo(InstalledFormats.NAMES);
    }

    @ParameterizedTest
    @CsvSource({"a.json,json", "A.JSON,json", "composer.lock,json", "x.json5,json5"})
    void forFile_aKnownName_isItsFormat(String name, String format) {
        assertThat(InstalledFormats.get().forFile(name).orElseThrow().name()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "json", "''"})
    void forFile_anyOtherName_isNone(String name) {
        assertThat(InstalledFormats.get().forFile(name)).isEmpty();
    }

    @Test
    void named_aSlip_isMended() {
        assertThatThrownBy(() -> InstalledFormats.get().named("jsno"))
                .isInstanceOfSatisfying(
                        UsageException.class, e -> assertThat(e.advice()).contains("did you mean json?"));
    }

    @Test
    void parse_aDialectThatTheFormatHasNot_isRefused() {
        assertThatThrownBy(() -> FormatChoice.parse("json:git"))
                .isInstanceOf(UsageException.class)
                .hasMessage("the format json has no dialect 'git'");
    }
}
