package io.configbuddy.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of yaml-test-suite. */
class YamlSuiteTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Test
    void validCases_giveTheirEvents() throws IOException {
        assertThat(cases(true))
                .hasSize(207)
                .allSatisfy(folder ->
                        assertThat(YamlEvents.print(tree(folder))).isEqualTo(read(folder.resolve("test.event"))));
    }

    @Test
    void invalidCases_areRefused() throws IOException {
        assertThat(cases(false)).hasSize(63).allSatisfy(folder -> {
            Parsed parsed = Yaml.parse(read(folder.resolve("in.yaml")));
            assertThat(parsed.tree()).isEmpty();
            assertThat(parsed.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.location()).isPresent();
                assertThat(problem.help()).isPresent();
            });
        });
    }

    @Test
    void validCases_haveTheDataOfTheirJson() throws IOException {
        List<Path> withJson = new ArrayList<>(cases(true));
        withJson.removeIf(folder -> !Files.exists(folder.resolve("in.json")));

        assertThat(withJson).hasSize(190);
        for (Path folder : withJson) {
            List<Object> documents = Yaml.data(tree(folder));
            List<Object> expected = json(read(folder.resolve("in.json")));
            assertThat(PlainData.areEqual(documents, expected))
                    .as("%s: %s is %s", folder, documents, expected)
                    .isTrue();
        }
    }

    @Test
    void validCases_areTiled() throws IOException {
        assertThat(cases(true)).isNotEmpty().allSatisfy(folder -> Yaml.assertLaws(tree(folder)));
    }

    @Test
    void validCases_withOtherLineEnds_sayTheSame() throws IOException {
        assertThat(cases(true)).isNotEmpty().allSatisfy(folder -> {
            String text = read(folder.resolve("in.yaml"));
            String events = YamlEvents.print(Yaml.tree(text));
            for (String end : List.of("\r\n", "\r")) {
                Tree tree = Yaml.tree(text.replace("\n", end));
                assertThat(YamlEvents.print(tree)).isEqualTo(events);
                Yaml.assertLaws(tree);
            }
        });
    }

    static List<Path> cases(boolean valid) throws IOException {
        Path root = Suites.require("yaml-test-suite");
        List<Path> cases = new ArrayList<>();
        for (String line : Files.readAllLines(root.resolve("CASES.tsv"))) {
            Path folder = root.resolve(line.split("\t", -1)[0]);
            if (Files.exists(folder.resolve("in.yaml")) && valid != Files.exists(folder.resolve("error"))) {
                cases.add(folder);
            }
        }
        return cases;
    }

    private static Tree tree(Path folder) {
        return Yaml.tree(read(folder.resolve("in.yaml")));
    }

    static String read(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the documents of a text that holds any number of JSON documents, one after the other. */
    private static List<Object> json(String text) {
        List<Object> documents = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                JsonNode document = JSON.readTree(parser);
                documents.add(PlainData.ofJson(document.toString()));
            }
        }
        return documents;
    }
}
