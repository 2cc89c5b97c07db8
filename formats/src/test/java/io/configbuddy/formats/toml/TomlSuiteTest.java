package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every case of toml-test, for both versions. */
class TomlSuiteTest {
    @ParameterizedTest
    @CsvSource({"1.0, 137", "1.1, 143"})
    void validTexts_sayWhatTheyShould(String dialect, int least) throws IOException {
        List<Path> cases = cases(dialect, "valid");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(least).allSatisfy(file -> {
            Tree tree = Toml.tree(read(file).orElseThrow(), dialect);
            String expected = Files.readString(
                    file.resolveSibling(file.getFileName().toString().replaceFirst("toml$", "json")));
            assertThat(typed(PlainData.ofJson(TaggedJson.print(tree)))).isEqualTo(typed(PlainData.ofJson(expected)));
            Toml.assertLaws(tree);
        });
    }

    @ParameterizedTest
    @CsvSource({"1.0, 343", "1.1, 338"})
    void invalidTexts_areRefused(String dialect, int least) throws IOException {
        assertThat(cases(dialect, "invalid"))
                .hasSizeGreaterThanOrEqualTo(least)
                .allSatisfy(file -> assertThat(read(file).filter(text -> Toml.accepts(text, dialect)))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1.1"})
    void validTexts_withOtherLineEnds_sayTheSame(String dialect) throws IOException {
        assertThat(cases(dialect, "valid")).isNotEmpty().allSatisfy(file -> {
            String text = read(file).orElseThrow().replace("\r\n", "\n");
            String expected = TaggedJson.print(Toml.tree(text, dialect));
            for (String variant : List.of(text.replace("\n", "\r\n"), text.stripTrailing(), text + "\n")) {
                Tree tree = Toml.tree(variant, dialect);
                assertThat(TaggedJson.print(tree)).isEqualTo(expected);
                Toml.assertLaws(tree);
            }
        });
    }

    private static List<Path> cases(String dialect, String kind) throws IOException {
        Path tests = Suites.require("toml-test").resolve("tests");
        List<Path> cases = new ArrayList<>();
        for (String name : Files.readAllLines(tests.resolve("files-toml-" + dialect + ".0"))) {
            Path file = tests.resolve(name);
            if (name.startsWith(kind + "/") && name.endsWith(".toml") && Files.exists(file)) {
                cases.add(file);
            }
        }
        return cases;
    }

    /** Return the text without its byte order mark, or empty when the bytes are no UTF-8. */
    private static Optional<String> read(Path file) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Turn tagged values into what they mean, so that they can be spelled in several ways. */
    private static Object typed(Object json) {
        if (json instanceof List<?> list) {
            return list.stream().map(TomlSuiteTest::typed).toList();
        }
        Map<?, ?> map = (Map<?, ?>) json;
        if (map.keySet().equals(Set.of("type", "value")) && map.get("value") instanceof String value) {
            return List.of(map.get("type"), value(map.get("type").toString(), value));
        }
        Map<Object, Object> typed = new LinkedHashMap<>();
        map.forEach((key, value) -> typed.put(key, typed(value)));
        return typed;
    }

    private static Object value(String type, String value) {
        return switch (type) {
            case "float" ->
                value.matches("[+-]?(inf|nan)") ? value.replace("+", "") : new BigDecimal(value).doubleValue();
            case "datetime" -> OffsetDateTime.parse(value);
            case "datetime-local" -> LocalDateTime.parse(value);
            case "date-local" -> LocalDate.parse(value);
            case "time-local" -> LocalTime.parse(value);
            default -> value;
        };
    }
}
