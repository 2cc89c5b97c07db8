package io.configbuddy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what readers are told to what the examples are and do: each snippet of Java or of a configuration file is a quote
 * from {@code examples/}, but for indentation and remarks behind lines, and each session of an example's program goes as
 * shown. {@code -Dconfigbuddy.update=true} writes the sessions anew.
 */
class DocumentationTest {
    private static final Path ROOT = Repository.root();

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            guide.sorted().map(ROOT::relativize).forEach(pages::add);
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void snippetsAreQuotes(Path page) throws IOException {
        String examples = plain(everything());
        for (Block block : blocks(page)) {
            if (List.of("java", "yaml", "toml").contains(block.language)) {
                assertThat(examples.contains(plain(block.text)))
                        .as("an example has this:%n%s", block.text)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sessionsGoAsShown(Path page) throws IOException {
        String before = Files.readString(ROOT.resolve(page));
        String after = before;
        for (Block block : blocks(page)) {
            if (block.language.equals("console")) {
                after = after.replace(block.text, Session.replay(block.text));
            }
        }

        if (Boolean.getBoolean("configbuddy.update")) {
            Files.writeString(ROOT.resolve(page), after);
        }
        assertThat(after).isEqualTo(before);
    }

    private static String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("examples/src/main/java", "examples/files")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }

    /** Return a text without indentation, and without what stands behind {@code //} in a line. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String line : text.lines().toList()) {
            int remark = line.indexOf(" // ");
            plain.append((remark < 0 ? line : line.substring(0, remark)).strip())
                    .append('\n');
        }
        return plain.toString();
    }

    private record Block(String language, String text) {}

    private static List<Block> blocks(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        String language = "";
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(ROOT.resolve(page))) {
            if (!line.startsWith("```")) {
                text.append(line).append('\n');
                continue;
            }
            if (!language.isEmpty()) {
                blocks.add(new Block(language, text.toString()));
            }
            language = line.substring(3);
            text.setLength(0);
        }
        return blocks;
    }
}
