package io.configbuddy.cli.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.configbuddy.cli.CommandLine;
import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's cases of RFC 6902 and RFC 7396, on JSON and on the same values in other formats. */
class PatchSuitesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml", "toml"})
    void everyCase_endsAsItsSuiteSays(String format, TestReporter reporter) throws IOException {
        List<PatchCase> cases = PatchCase.all();
        int written = 0;
        for (PatchCase each : cases) {
            Optional<Document> before = written(each.document(), format);
            if (before.isPresent()) {
                written++;
                check(each, before.get(), format);
            }
        }
        reporter.publishEntry("cases in " + format, written + " of " + cases.size());
        assertThat(written).isGreaterThan(cases.size() / 3);
    }

    @Test
    void everyCase_endsTheSameWayAtTheCommandLine() throws IOException {
        Path file = folder.resolve("file.json");
        for (PatchCase each : PatchCase.all()) {
            Files.writeString(file, text(each.document()));
            Path script = Files.writeString(folder.resolve("script.json"), each.patch());

            CommandLine run = CommandLine.run(
                    "edit", "-i", file.toString(), "--script", script.toString(), "--script-type", each.type());

            if (each.result().isEmpty()) {
                assertThat(run.code()).as(each.name()).isNotEqualTo(ExitCode.OK);
                assertThat(file).as(each.name()).hasContent(text(each.document()));
            } else {
                assertThat(run.err()).as(each.name()).isEmpty();
                assertSays(each, Document.load(file), each.result().get());
            }
        }
    }

    private static void check(PatchCase each, Document before, String format) {
        Optional<Document> expected = each.result().isEmpty()
                ? Optional.empty()
                : written(each.result().get(), format);
        if (expected.isEmpty()) {
            // A fault of the script, or a result that the format can't hold.
            assertThatExceptionOfType(ConfigException.class).as(each.name()).isThrownBy(() -> apply(each, before));
        } else {
            assertSays(each, apply(each, before), NodeValue.of(expected.get().root()));
        }
    }

    private static Document apply(PatchCase each, Document before) {
        DocumentEditor editor = before.edit();
        each.script().apply(editor, false);
        return editor.apply();
    }

    private static void assertSays(PatchCase each, Document document, Value value) {
        assertThat(SameValue.is(NodeValue.of(document.root()), value))
                .as(each.name() + ": " + document.text())
                .isTrue();
    }

    private static String text(Value value) {
        return InstalledFormats.get().named("json").write(List.of(value), WriteOptions.DEFAULT);
    }

    /** Write a value in a format; empty when that has no way to. */
    private static Optional<Document> written(Value value, String format) {
        try {
            String text = InstalledFormats.get().named(format).write(List.of(value), WriteOptions.DEFAULT);
            Document document = Document.parse(text, format);
            return SameValue.is(NodeValue.of(document.root()), value) ? Optional.of(document) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
