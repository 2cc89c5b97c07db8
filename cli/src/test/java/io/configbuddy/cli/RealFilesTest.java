package io.configbuddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.cli.console.ExitCode;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** YAML files of real projects, with tags of their own, and with a key that stands twice. */
class RealFilesTest {
    private static final Pattern OWN_TAG = Pattern.compile("(?m)^[^#'\"\n]*[:-] !(?<tag>\\w+)");
    private static final Pattern PLAIN_MAPPING = Pattern.compile("(?s)\\w+:.*\n");

    @TempDir
    private Path folder;

    @Test
    void ownTags_areKeptInYaml_andNamedWhereTheyAreLost() throws IOException {
        List<Path> files = files().stream()
                .filter(file -> OWN_TAG.matcher(text(file)).find())
                .toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(3).allSatisfy(file -> {
            assertThat(CommandLine.run("convert", "--to", "yaml", file.toString())
                            .out())
                    .isEqualTo(text(file));
            for (String target : List.of("json", "toml")) {
                CommandLine refused = CommandLine.run("convert", "--to", target, file.toString());
                assertThat(refused.code()).isNotEqualTo(ExitCode.OK);
                assertThat(refused.out()).isEmpty();
                assertThat(refused.err())
                        .contains("error[convert.tag]: " + target + " has no way to write the tag !" + tag(file));
                CommandLine dropped = CommandLine.run("convert", "--to", target, "--lossy", "drop", file.toString());
                assertThat(dropped.code()).as(dropped.err()).isEqualTo(ExitCode.OK);
                assertThat(dropped.err()).contains("warning[convert.tag]");
            }
        });
    }

    @Test
    void keyThatStandsTwice_isNamedWithBothLines_writtenBack_andReadWhenToldHow() throws IOException {
        List<String> texts = files().stream()
                .map(RealFilesTest::text)
                .filter(text -> PLAIN_MAPPING.matcher(text).matches() && !text.contains("\n-") && !text.contains("\r"))
                .toList();

        assertThat(texts).hasSizeGreaterThan(10);
        for (String text : texts) {
            checkTwice("twice: 1\n" + text + "twice: 2\n");
        }
    }

    private void checkTwice(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("twice.yaml"), text);
        String name = file.toString();
        long last = text.lines().count();

        CommandLine check = CommandLine.run("check", "--output", "github", name);
        assertThat(check.code()).isEqualTo(ExitCode.NO);
        assertThat(check.out())
                .contains("line=" + last + ",col=1", "\"twice\" is already defined in this mapping, on line 1");
        assertThat(CommandLine.run("get", "twice", name).code()).isNotEqualTo(ExitCode.OK);
        assertThat(CommandLine.run("get", "twice", "--duplicates", "first", name)
                        .out())
                .isEqualTo("1\n");
        assertThat(CommandLine.run("get", "twice", "--duplicates", "last", name).out())
                .isEqualTo("2\n");
        assertThat(CommandLine.run("convert", "--to", "json", "--duplicates", "last", "--lossy", "drop", name)
                        .out())
                .contains("\"twice\": 2")
                .doesNotContain("\"twice\": 1");
        assertThat(DocumentLoader.create().read(file).document().orElseThrow().toBytes())
                .isEqualTo(Files.readAllBytes(file));
    }

    private static String tag(Path file) {
        Matcher matcher = OWN_TAG.matcher(text(file));
        return matcher.find() ? matcher.group("tag") : "";
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Suites.require("realworld").resolve("yaml"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
