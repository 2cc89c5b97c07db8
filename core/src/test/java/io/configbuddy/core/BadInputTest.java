package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told all at once, with its place and with advice. */
class BadInputTest {
    @TempDir
    Path folder;

    private Sandbox sandbox() {
        return new Sandbox(folder);
    }

    @Test
    void mistakes_of_all_layers_are_told_at_once() {
        ConfigBuilder builder = sandbox()
                .file("application.yaml", "server: {port: 1}", "configbuddy: {include: nowhere.yaml}")
                .file("application.local.yaml", "server: [oops")
                .file("list.yaml", "- 1")
                .with("application.yaml")
                .file("list.yaml")
                .file("absent.yaml")
                .profiles("prodution")
                .environment("APP", Map.of("APP_SERVER", "{broken", "APP_SERVER__PORT__X", "1"))
                .arguments("--set", "nonsense", "--hosts[3]=x");
        List<Problem> problems = Sandbox.problems(builder);
        assertThat(problems)
                .extracting(Problem::code)
                .contains(
                        "source.absent",
                        "yaml.unclosed-bracket",
                        "config.no-mapping",
                        "profile.unknown",
                        "json.unquoted-key",
                        "config.no-place",
                        "arguments.no-value");
        assertThat(problems)
                .extracting(Problem::code)
                .filteredOn("source.absent"::equals)
                .hasSize(2);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.code()).isNotEmpty();
            assertThat(problem.message()).doesNotStartWith(" ").isNotBlank();
        });
    }

    @Test
    void the_place_of_a_mistake_is_told_with_line_and_column() {
        ConfigBuilder builder = sandbox()
                .file("a.yaml", "x: 1", "y: {z: 2}")
                .file("b.yaml", "", "y: [1]")
                .with("a.yaml")
                .file("b.yaml");
        Problem problem = Sandbox.problems(builder).get(0);
        assertThat(problem.toString())
                .isEqualTo(folder
                        + "/b.yaml:2:1: y is a sequence here, but a mapping in a lower layer [config.kind-conflict]");
        assertThat(problem.related().get(0).location().toString()).isEqualTo(folder + "/a.yaml:2:1");
        assertThat(problem.help()).isPresent();
    }

    @Test
    void a_file_that_has_no_mapping_at_its_top_is_refused() {
        for (String text : List.of("- 1", "text", "12", "\"\"")) {
            assertThat(Sandbox.codes(sandbox().file("a.yaml", text).with("a.yaml")))
                    .as(text)
                    .containsExactly("config.no-mapping");
        }
    }

    @Test
    void files_without_content_are_empty_layers() {
        for (String text : List.of("", "# only a comment", "---", "null", "\n\n", "{}")) {
            assertThat(Flat.of(sandbox().file("a.yaml", text).with("a.yaml").load()))
                    .as(text)
                    .isEqualTo("{}");
        }
        assertThat(Flat.of(sandbox().bytes("a.yaml").with("a.yaml").load())).isEqualTo("{}");
    }

    @Test
    void a_byte_order_mark_and_line_ends_of_windows_are_no_part_of_values() {
        byte[] bytes = "\uFEFFa: 1\r\nb: x\r\n".getBytes(StandardCharsets.UTF_8);
        Config config = sandbox().bytes("a.yaml", bytes).with("a.yaml").load();
        assertThat(Flat.of(config)).isEqualTo("{a: 1, b: x}");
        assertThat(config.get("b").origin().toString()).endsWith("a.yaml:2:1");
    }

    @Test
    void documents_of_one_file_are_merged_in_their_order() {
        Config config = sandbox()
                .file("a.yaml", "a: 1", "b: 1", "---", "b: 2", "---", "# nothing")
                .with("a.yaml")
                .load();
        assertThat(Flat.of(config)).isEqualTo("{a: 1, b: 2}");
        assertThat(config.get("b").origin().toString()).endsWith("a.yaml:4:1");
    }

    @Test
    void a_binary_file_and_an_unknown_format_are_refused() {
        byte[] binary = {0, 1, 2, 3};
        assertThat(Sandbox.problems(sandbox().bytes("a.yaml", binary).with("a.yaml")))
                .isNotEmpty();
        assertThat(Sandbox.codes(sandbox().bytes("a.bin", binary).with("a.bin")))
                .containsExactly("document.unknown-format");
    }

    @Test
    void an_empty_folder_in_the_place_of_a_file_is_told_as_what_it_is() throws Exception {
        Files.createDirectory(folder.resolve("application.yaml"));
        Problem problem = Sandbox.problems(sandbox().with("application.yaml")).get(0);
        assertThat(problem.code()).isEqualTo("source.empty-folder");
        assertThat(problem.message()).contains("is a folder");
    }

    @Test
    void a_link_that_leads_nowhere_is_an_absent_file() throws Exception {
        Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("gone.yaml"));
        Files.createSymbolicLink(folder.resolve("loop.yaml"), folder.resolve("loop.yaml"));
        assertThat(Sandbox.codes(sandbox().with("a.yaml").file("loop.yaml")))
                .containsExactly("source.absent", "source.absent");
    }

    @Test
    void what_is_optional_may_be_absent_but_not_wrong() {
        assertThat(Flat.of(sandbox().with("optional:a.yaml").load())).isEqualTo("{}");
        assertThat(Sandbox.codes(sandbox().file("a.yaml", "x: [").with("optional:a.yaml")))
                .containsExactly("yaml.unclosed-bracket");
    }

    @Test
    void a_name_that_no_file_can_have_is_a_mistake_of_its_author() {
        Problem problem = Sandbox.problems(sandbox()
                        .file("a.yaml", "configbuddy: {include: \"b\\0c.yaml\"}")
                        .with("a.yaml"))
                .get(0);
        assertThat(problem.toString()).startsWith(folder + "/a.yaml:1:24: no file can have this name: ");
    }

    @Test
    void a_key_of_very_many_steps_is_refused_rather_than_followed() {
        String deep = "a.".repeat(50_000) + "a";
        assertThat(Sandbox.codes(sandbox().builder().arguments("--" + deep + "=1")))
                .containsExactly("config.no-place");
        assertThat(Sandbox.codes(sandbox().file("a.properties", deep + "=1").with("a.properties")))
                .containsExactly("config.too-deep");
        String most = "a.".repeat(999) + "a";
        assertThat(sandbox()
                        .builder()
                        .arguments("--" + most + "=1")
                        .load()
                        .get(most)
                        .asInt())
                .isOne();
    }

    @Test
    void arguments_that_set_nothing_are_refused_without_telling_what_may_be_a_secret() {
        List<Problem> problems = Sandbox.problems(sandbox()
                .builder()
                .arguments(
                        "--set",
                        "password:MARKER",
                        "--set==MARKER",
                        "--set",
                        "a[*]=MARKER",
                        "--set",
                        "a..b=MARKER",
                        "--set"));
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "arguments.no-value",
                        "arguments.no-value",
                        "arguments.query",
                        "path.missing-key",
                        "arguments.no-value");
        assertThat(problems.toString()).doesNotContain("MARKER");
    }

    @Test
    void properties_of_others_never_keep_a_configuration_from_being_loaded() {
        Config config = sandbox()
                .file("a.yaml", "x: 1", "s: [1]", "m: {a: 1}")
                .with("a.yaml")
                .systemProperties(
                        "",
                        Map.of(
                                "x.y", "1", "s[7]", "1", "s.t", "1", "m", "text", "p", "[%d]", "q", "{", "..", "1",
                                "a[*]", "1"))
                .load();
        assertThat(Flat.of(config)).isEqualTo("{x: 1, s: [1], m: {a: 1}, p: \"[%d]\", q: \"{\"}");
        assertThat(config.notes())
                .hasSize(4)
                .allSatisfy(note -> assertThat(note.message()).endsWith("it is ignored"));
    }

    @Test
    void properties_with_a_prefix_are_meant_for_us() {
        assertThat(Sandbox.codes(sandbox()
                        .file("a.yaml", "x: 1")
                        .with("a.yaml")
                        .systemProperties("app", Map.of("app.x.y", "1", "app.z", "{"))))
                .contains("config.no-place", "json.unclosed-bracket");
    }

    @Test
    void a_value_is_found_by_its_path_however_that_is_written() {
        Config config = sandbox()
                .file("a.yaml", "s: [{n: 1}, {n: 2}]", "'a b': {c: 3}")
                .with("a.yaml")
                .load();
        assertThat(config.get("s[-1].n").asInt()).isEqualTo(2);
        assertThat(config.get("/s/1/n").asInt()).isEqualTo(2);
        assertThat(config.get("[\"s\"][0].n").asInt()).isOne();
        assertThat(config.get("'a b'.c").asInt()).isEqualTo(3);
        assertThat(config.has("s[-3]")).isFalse();
        assertThat(config.find("s[*]")).isEmpty();
    }
}
