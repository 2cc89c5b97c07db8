package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {
    @TempDir
    Path folder;

    private Sandbox sandbox() {
        return new Sandbox(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "configbuddy: 1",
                "configbuddy: [include]",
                "configbuddy: {includes: a.yaml}",
                "configbuddy: {include: {a: b}}",
                "configbuddy: {include: [[b.yaml]]}",
                "configbuddy: {merge: append}",
                "configbuddy: {merge: {a: apend}}",
                "configbuddy: {merge: {a: [append]}}",
                "configbuddy: {merge: {'a[': append}}",
                "configbuddy: {merge: {a: by-key}}",
                "configbuddy: {merge: {a: by-key()}}",
                "configbuddy: {merge: {a: by-key( )}}",
                "configbuddy: {profiles: [production]}",
                "configbuddy: {profiles: {parent: {a: b}}}",
                "configbuddy: {profiles: {default: {a: b}}}",
                "configbuddy: {namespaces: 'a['}",
                "configbuddy: {namespaces: {a.*: shared}}",
                "configbuddy: {namespaces: [[a]]}",
                "profiles: [production]",
                "profiles: production",
                "profiles: {production: 1}"
            })
    void a_directive_that_says_nothing_is_refused_at_its_place(String text) {
        assertThat(Sandbox.problems(sandbox().file("a.yaml", text).with("a.yaml")))
                .allSatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("config.directive");
                    assertThat(problem.location().orElseThrow().toString()).startsWith(folder + "/a.yaml:1:");
                });
    }

    @Test
    void reserved_keys_are_no_values() {
        Config config = sandbox()
                .file("a.yaml", "configbuddy: {merge: {a: append}}", "profiles: {p: {x: 2}}", "x: 1")
                .with("a.yaml")
                .load();
        assertThat(Flat.of(config)).isEqualTo("{x: 1}");
    }

    @Test
    void sections_and_directives_without_anything_in_them_are_no_mistakes() {
        Config config = sandbox()
                .file("a.yaml", "configbuddy:", "profiles:", "  production:", "x: 1")
                .with("a.yaml")
                .profiles("production")
                .load();
        assertThat(Flat.of(config)).isEqualTo("{x: 1}");
        assertThat(config.profiles()).containsExactly("production");
    }

    @Test
    void reserved_keys_in_sections_and_sections_in_files_of_profiles_are_refused() {
        Sandbox sandbox = sandbox()
                .file("a.yaml", "profiles: {p: {profiles: {q: {x: 2}}, configbuddy: {include: b.yaml}}}")
                .file("a-p.yaml", "profiles: {q: {x: 1}}");
        assertThat(Sandbox.codes(sandbox.with("a.yaml").profiles("p")))
                .containsExactly("profile.nested", "profile.nested", "profile.nested");
    }

    @Test
    void rules_count_in_whichever_file_they_stand_and_those_of_higher_ones_more() {
        Sandbox sandbox = sandbox()
                .file("a.yaml", "s: [1]", "t: [1]", "configbuddy: {merge: {t: prepend}}")
                .file("a-p.yaml", "s: [2]", "t: [2]", "configbuddy: {merge: {s: append}}")
                .file("a.local.yaml", "s: [3]", "t: [3]", "configbuddy: {merge: {t: append}}");
        assertThat(Flat.of(sandbox.with("a.yaml").profiles("p").load())).isEqualTo("{s: [1, 2, 3], t: [1, 2, 3]}");
    }

    @Test
    void two_files_for_one_purpose_are_a_mistake() {
        Sandbox sandbox = sandbox()
                .file("a.yaml", "x: 1")
                .file("a-p.yaml", "x: 2")
                .file("a-p.json", "{}")
                .file("a.local.yaml", "x: 3")
                .file("a.local.json", "{}");
        assertThat(Sandbox.codes(sandbox.with("a.yaml").profiles("p")))
                .containsExactly("source.ambiguous", "source.ambiguous");
    }
}
