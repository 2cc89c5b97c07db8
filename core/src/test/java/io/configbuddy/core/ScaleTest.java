package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.merge.MergeRule;
import io.configbuddy.document.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large configurations are as right as small ones; how long they take is the benchmarks' business. */
class ScaleTest {
    @TempDir
    Path folder;

    private Sandbox sandbox() {
        return new Sandbox(folder);
    }

    @Test
    void six_thousand_variables_find_their_keys() {
        Map<String, String> variables = new TreeMap<>();
        String yaml = IntStream.range(0, 6000)
                .peek(i -> variables.put("APP_GROUP" + i % 60 + "__SOME_KEY" + i, "" + i))
                .boxed()
                .collect(Collectors.groupingBy(i -> i % 60))
                .entrySet()
                .stream()
                .map(group -> "group" + group.getKey() + ":\n"
                        + group.getValue().stream()
                                .map(i -> "  someKey" + i + ": -1\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        Config config = sandbox()
                .file("a.yaml", yaml)
                .with("a.yaml")
                .environment("APP", variables)
                .load();
        for (int i = 0; i < 6000; i++) {
            assertThat(config.get("group" + i % 60 + ".someKey" + i).asInt()).isEqualTo(i);
        }
        assertThat(config.shadowed()).hasSize(6000);
    }

    @Test
    void six_thousand_variables_that_nobody_knows_are_taken_as_they_are() {
        Map<String, String> variables = new TreeMap<>();
        IntStream.range(0, 6000).forEach(i -> variables.put("APP_K" + i + "__X", "" + i));
        Config config = sandbox().builder().environment("APP", variables).load();
        assertThat(config.root().size()).isEqualTo(6000);
        assertThat(config.get("k5999.x").asInt()).isEqualTo(5999);
    }

    @Test
    void fifty_thousand_keys_are_merged_from_two_formats() {
        StringBuilder yaml = new StringBuilder();
        StringBuilder properties = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            if (i % 100 == 0) {
                yaml.append('g').append(i / 100).append(":\n");
            }
            yaml.append("  k").append(i).append(": ").append(i).append('\n');
            properties
                    .append('g')
                    .append(i / 100)
                    .append(".k")
                    .append(i)
                    .append('=')
                    .append(i + 1)
                    .append('\n');
        }
        Config config = sandbox()
                .file("a.yaml", yaml.toString())
                .file("b.properties", properties.toString())
                .with("a.yaml")
                .file("b.properties")
                .load();
        for (int i = 0; i < 50_000; i += 7) {
            assertThat(config.get("g" + i / 100 + ".k" + i).asInt()).isEqualTo(i + 1);
        }
        assertThat(config.unused()).hasSize(50_000 - (50_000 + 6) / 7);
    }

    @Test
    void two_hundred_files_append_to_one_sequence() {
        for (int i = 0; i < 200; i++) {
            sandbox()
                    .file(
                            "conf.d/%03d.yaml".formatted(i),
                            "s: [{n: %d, last: %d}]".formatted(i % 20, i),
                            "k" + i + ": " + i);
        }
        Config config =
                sandbox().with("conf.d").merge("s", MergeRule.byKey("n")).load();
        assertThat(config.root().size()).isEqualTo(201);
        for (int i = 0; i < 20; i++) {
            assertThat(config.get("s[" + i + "].last").asInt()).isEqualTo(180 + i);
        }
        assertThat(config.explain("s[0].last").claims()).hasSize(10);
        assertThat(sandbox()
                        .with("conf.d")
                        .merge("s", MergeRule.APPEND)
                        .load()
                        .explain("s")
                        .toString())
                .contains("000.yaml");
    }

    @Test
    void fifty_profiles_apply_in_their_order() {
        String all = IntStream.range(0, 50).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        Sandbox sandbox = sandbox().file("a.yaml", "x: -1", "configbuddy: {profiles: {declared: [" + all + "]}}");
        IntStream.range(0, 50).forEach(i -> sandbox.file("a-p" + i + ".yaml", "x: " + i, "own" + i + ": " + i));
        Config config = sandbox.with("a.yaml").profiles(all).load();
        assertThat(config.get("x").asInt()).isEqualTo(49);
        assertThat(config.explain("x").claims()).hasSize(51);
        assertThat(config.profiles()).hasSize(50).startsWith("p0").endsWith("p49");
    }

    @Test
    void mappings_may_be_as_deep_as_documents_are() {
        int depth = 990;
        String yaml = "{a: ".repeat(depth) + "{x: 1}" + "}".repeat(depth);
        String path = "a.".repeat(depth);
        Config config = sandbox()
                .file("a.yaml", yaml)
                .with("a.yaml")
                .arguments("--" + path + "y=2")
                .load();
        assertThat(config.get(path + "x").asInt()).isOne();
        assertThat(config.get(path + "y").asInt()).isEqualTo(2);
        assertThat(config.explain(path + "x").isPresent()).isTrue();
        assertThat(config.namespace("a").has(path.substring(2) + "x")).isTrue();
        String deeper = "{a: ".repeat(5000) + "1" + "}".repeat(5000);
        assertThat(Sandbox.problems(sandbox().file("b.yaml", deeper).with("b.yaml")))
                .extracting(Problem::code)
                .contains("yaml.too-deep");
        assertThat(Sandbox.problems(sandbox().builder().arguments("--x=" + "[".repeat(5000) + "]".repeat(5000))))
                .extracting(Problem::code)
                .contains("json.too-deep");
    }

    @Test
    void aliases_are_written_out_up_to_the_limit() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d]%n".formatted(i, i - 1));
            if (i == 4) {
                assertThat(sandbox()
                                .file("a.yaml", yaml.toString())
                                .with("a.yaml")
                                .load()
                                .get("a4[4][4][4][4][4]")
                                .asString())
                        .isEqualTo("x");
            }
        }
        assertThat(Sandbox.codes(sandbox().file("a.yaml", yaml.toString()).with("a.yaml")))
                .containsOnly("yaml.alias-expansion");
    }

    @Test
    void a_thousand_files_are_included_in_their_order() {
        Sandbox sandbox = sandbox();
        IntStream.range(0, 1000).forEach(i -> sandbox.file("inc/" + i + ".yaml", "last: " + i, "k" + i + ": 1"));
        String includes =
                IntStream.range(0, 1000).mapToObj(i -> "inc/" + i + ".yaml").collect(Collectors.joining(", "));
        Config config = sandbox.file("a.yaml", "configbuddy: {include: [" + includes + "]}", "own: 1")
                .with("a.yaml")
                .load();
        assertThat(config.root().size()).isEqualTo(1002);
        assertThat(config.get("last").asInt()).isEqualTo(999);
        assertThat(config.layers()).hasSize(1001);
    }

    @Test
    void many_arguments_for_one_path_are_all_remembered() {
        String[] arguments =
                IntStream.range(0, 20_000).mapToObj(i -> "--x=" + i).toArray(String[]::new);
        Config config = sandbox().builder().arguments(arguments).load();
        assertThat(config.get("x").asInt()).isEqualTo(19_999);
        assertThat(config.explain("x").claims()).hasSize(20_000);
        assertThat(config.shadowed()).hasSize(19_999);
        assertThat(List.of(config.namespace("").get("x").asInt())).containsExactly(19_999);
    }
}
