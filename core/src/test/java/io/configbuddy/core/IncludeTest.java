package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludeTest {
    @TempDir
    Path folder;

    private Sandbox sandbox() {
        return new Sandbox(folder);
    }

    private static String include(String address) {
        return "configbuddy: {include: " + address + "}";
    }

    @Test
    void a_file_may_not_include_itself_by_whatever_name() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("a.yaml"));
        for (String name : new String[] {"a.yaml", "./a.yaml", "x/../a.yaml", "link.yaml", folder + "/a.yaml"}) {
            Sandbox sandbox = sandbox().file("x/nothing.yaml", "x: 1").file("a.yaml", include(name));
            assertThat(Sandbox.codes(sandbox.with("a.yaml"))).as(name).containsExactly("config.include-cycle");
        }
    }

    @Test
    void a_cycle_is_told_with_its_chain() {
        Sandbox sandbox = sandbox().file("a.yaml", include("sub/b.yaml")).file("sub/b.yaml", include("../a.yaml"));
        Problem problem = Sandbox.problems(sandbox.with("a.yaml")).get(0);
        assertThat(problem.message()).isEqualTo("files include each other: a.yaml -> sub/b.yaml -> sub/../a.yaml");
        assertThat(problem.location().orElseThrow().toString()).isEqualTo(folder + "/sub/b.yaml:1:24");
        assertThat(problem.related()).hasSize(1);
        assertThat(problem.help()).isPresent();
    }

    @Test
    void a_folder_may_not_lead_back_to_the_file_that_includes_it() {
        Sandbox sandbox = sandbox().file("a.yaml", include("conf.d")).file("conf.d/x.yaml", include("../a.yaml"));
        assertThat(Sandbox.codes(sandbox.with("a.yaml"))).containsExactly("config.include-cycle");
    }

    @Test
    void a_file_may_be_included_twice() {
        Sandbox sandbox = sandbox()
                .file("a.yaml", include("[b.yaml, c.yaml]"), "a: 1")
                .file("b.yaml", include("d.yaml"), "b: 1")
                .file("c.yaml", include("d.yaml"), "c: 1")
                .file("d.yaml", "a: 4", "b: 4", "c: 4", "d: 4");
        assertThat(Flat.of(sandbox.with("a.yaml").load())).isEqualTo("{a: 1, b: 4, c: 1, d: 4}");
    }

    @Test
    void what_cannot_be_included_is_told_where_it_is_named() {
        Sandbox sandbox =
                sandbox().file("a.yaml", include("[b.yaml, 'valt:x', 'optional:c.yaml', 'classpath:nowhere.yaml']"));
        assertThat(Sandbox.problems(sandbox.with("a.yaml")))
                .allSatisfy(problem -> {
                    assertThat(problem.location().orElseThrow().toString()).startsWith(folder + "/a.yaml:1:");
                    assertThat(problem.help()).isPresent();
                })
                .extracting(Problem::code)
                .containsExactly("source.absent", "source.unknown-scheme", "source.absent");
    }

    @Test
    void an_unknown_scheme_is_answered_with_the_nearest_one() {
        Problem problem =
                Sandbox.problems(sandbox().with("optional:claspath:a.yaml")).get(0);
        assertThat(problem.help().orElseThrow()).startsWith("did you mean classpath:?");
    }

    @Test
    void files_that_lead_ever_deeper_are_not_followed() {
        Sandbox sandbox = sandbox();
        IntStream.range(0, 300).forEach(i -> sandbox.file("f" + i + ".yaml", include("f" + (i + 1) + ".yaml")));
        assertThat(Sandbox.codes(sandbox.with("f0.yaml"))).containsExactly("config.include-depth");
    }

    @Test
    void files_that_double_with_each_step_end_at_the_limit_of_files() {
        Sandbox sandbox = sandbox();
        IntStream.range(0, 20)
                .forEach(i -> sandbox.file("f" + i + ".yaml", include("[f%1$d.yaml, f%1$d.yaml]".formatted(i + 1))));
        sandbox.file("f20.yaml", "x: 1");
        assertThat(Sandbox.codes(sandbox.with("f0.yaml"))).containsExactly("config.too-many-files");
    }
}
