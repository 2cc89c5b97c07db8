package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.document.problem.ConfigException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamespacesTest {
    @TempDir
    Path folder;

    private ConfigBuilder tenants(String... lines) {
        return new Sandbox(folder).file("a.yaml", lines).with("a.yaml");
    }

    private static String flat(Config config, String namespace) {
        return Flat.of(config.namespace(namespace));
    }

    @Test
    void a_namespace_sees_itself_only() {
        Config config = tenants("x: 0", "tenants: {acme: {x: 1}, acme2: {x: 2, y: 2}, 'acme.x': {z: 3}}")
                .namespaces("tenants.*")
                .load();
        assertThat(flat(config, "tenants.acme")).isEqualTo("{x: 1}");
        assertThat(flat(config, "tenants.acme2")).isEqualTo("{x: 2, y: 2}");
        assertThat(flat(config, "tenants.\"acme.x\"")).isEqualTo("{z: 3}");
        assertThat(config.namespaces()).containsExactly("tenants.acme", "tenants.acme2", "tenants.\"acme.x\"");
    }

    @Test
    void an_inheriting_namespace_sees_what_is_around_it_but_no_other_namespace() {
        Config config = tenants(
                        "x: 0",
                        "s: {a: 0, b: 0}",
                        "tenants: {limit: 5, acme: {x: 1, s: {b: 1}}, acme2: {y: 2}, 'acme.x': {z: 3}}")
                .inheritingNamespaces("tenants.*")
                .load();
        assertThat(flat(config, "tenants.acme")).isEqualTo("{x: 1, s: {a: 0, b: 1}, limit: 5}");
        assertThat(flat(config, "tenants.acme2")).isEqualTo("{x: 0, s: {a: 0, b: 0}, limit: 5, y: 2}");
        assertThat(flat(config, "tenants.\"acme.x\"")).isEqualTo("{x: 0, s: {a: 0, b: 0}, limit: 5, z: 3}");
    }

    @Test
    void namespaces_within_a_namespace_are_seen_from_outside_and_not_from_beside() {
        Config config = tenants("g: 0", "t: {a: {x: 1, u: {b: {y: 2}, c: {z: 3}}}}")
                .inheritingNamespaces("t.*")
                .inheritingNamespaces("t.*.u.*")
                .load();
        assertThat(flat(config, "t.a")).isEqualTo("{g: 0, x: 1, u: {b: {y: 2}, c: {z: 3}}}");
        assertThat(flat(config, "t.a.u.b")).isEqualTo("{g: 0, x: 1, y: 2}");
    }

    @Test
    void a_reference_is_looked_up_outwards_and_never_in_a_sibling() {
        Config config = tenants(
                        "name: whole",
                        "tenants: {acme: {name: acme, own: '${name}', u: {deep: '${name}'}}, other: {around: '${name}'}}")
                .namespaces("tenants.*")
                .load();
        assertThat(config.get("tenants.acme.own").asString()).isEqualTo("acme");
        assertThat(config.get("tenants.acme.u.deep").asString()).isEqualTo("acme");
        assertThat(config.get("tenants.other.around").asString()).isEqualTo("whole");
        for (String reference : List.of("tenants.acme.pin", "tenants.acme", "tenants", "tenants.acme2.pin")) {
            ConfigBuilder sibling = tenants(
                            "tenants: {acme: {pin: MARKER}, acme2: {pin: MARKER}, acme3: {x: '${" + reference + "}'}}")
                    .namespaces("tenants.*");
            assertThat(Sandbox.problems(sibling).toString())
                    .as(reference)
                    .doesNotContain("MARKER")
                    .contains("substitution.");
        }
    }

    @Test
    void what_is_overridden_is_remembered_in_a_view_without_any_change_to_the_original() {
        Sandbox sandbox = new Sandbox(folder)
                .file("a.yaml", "s: [9]", "t: {acme: {s: [1], m: {k: 1}}}")
                .file("a.local.yaml", "t: {acme: {s: [2], m: {k: 2}}}");
        Config config = sandbox.with("a.yaml").inheritingNamespaces("t.*").load();
        Config view = config.namespace("t.acme");
        ConfigValue lower = view.get("s").overridden().orElseThrow();
        assertThat(Flat.of(lower)).isEqualTo("[1]");
        assertThat(Flat.of(lower.overridden().orElseThrow())).isEqualTo("[9]");
        assertThat(lower.path()).isEqualTo("s");
        assertThat(view.explain("m.k").claims()).hasSize(2);
        assertThat(config.get("t.acme.s").path()).isEqualTo("t.acme.s");
        assertThat(config.get("t.acme.s").overridden().orElseThrow().path()).isEqualTo("t.acme.s");
        assertThat(config.get("t.acme.s").overridden().orElseThrow().overridden())
                .isEmpty();
        assertThat(config.get("s").path()).isEqualTo("s");
    }

    @Test
    void what_is_read_in_a_view_is_used_in_the_whole() {
        Config config = tenants("x: 0", "y: 0", "t: {acme: {x: 1, z: 1}}")
                .inheritingNamespaces("t.*")
                .load();
        Config view = config.namespace("t.acme");
        assertThat(view.get("x").asInt() + view.get("y").asInt()).isOne();
        assertThat(config.unused()).extracting(ConfigValue::path).containsExactly("x", "t.acme.z");
    }

    @Test
    void files_and_folders_in_a_folder_are_namespaces() {
        Config config = new Sandbox(folder)
                .file("tenants/acme.yaml", "x: 1", "y: '${base}${x}'", "base: b")
                .file("tenants/beta/application.toml", "x = 2")
                .file("tenants/beta/application.local.toml", "z = 3")
                .file("tenants/beta/notes.txt", "nothing")
                .file("tenants/.hidden.yaml", "x: 4")
                .file("a.yaml", "base: 0")
                .with("a.yaml")
                .namespaceFiles("tenants", "tenants")
                .load();
        assertThat(config.namespaces()).containsExactly("tenants.acme", "tenants.beta");
        assertThat(flat(config, "tenants.acme")).isEqualTo("{x: 1, y: b1, base: b}");
        assertThat(flat(config, "tenants.beta")).isEqualTo("{x: 2, z: 3}");
        assertThat(config.layers()).hasSize(4);
    }

    @Test
    void a_folder_of_namespaces_must_be_there_unless_it_is_optional() {
        assertThat(Sandbox.codes(new Sandbox(folder).builder().namespaceFiles("t", "nowhere")))
                .containsExactly("source.absent");
        assertThat(new Sandbox(folder)
                        .builder()
                        .namespaceFiles("t", "optional:nowhere")
                        .load()
                        .namespaces())
                .isEmpty();
        assertThatThrownBy(() -> new Sandbox(folder).builder().namespaceFiles("t[0]", "nowhere"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_namespace_that_is_no_mapping_is_refused() {
        Config config = tenants("t: {a: 1}").namespaces("t.*").load();
        assertThatThrownBy(() -> config.namespace("t.a"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("config.no-namespace");
        assertThatThrownBy(() -> config.namespace("t.b"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("config.no-such-path");
    }

    @Test
    void a_view_tells_the_variables_by_which_its_values_are_set() {
        Config view = tenants("t: {acme: {port: 1}}")
                .namespaces("t.*")
                .environment("APP", Map.of("APP_T__ACME__PORT", "2"))
                .load()
                .namespace("t.acme");
        assertThat(view.get("port").asInt()).isEqualTo(2);
        assertThat(view.variable("port")).contains("APP_T__ACME__PORT");
        assertThat(view.whyNot("APP_T__ACME__PORT")).first().asString().contains("it sets t.acme.port");
    }

    @Test
    void a_secret_of_the_whole_is_one_in_each_view() {
        Config config = tenants("db: {pin: MARKER}", "t: {acme: {code: '${db.pin}', password: MARKER}}")
                .inheritingNamespaces("t.*")
                .secrets("db.pin")
                .load();
        Config view = config.namespace("t.acme");
        for (String path : List.of("db.pin", "code", "password")) {
            assertThat(view.get(path).isSecret()).as(path).isTrue();
            assertThat(view.explain(path).toString()).doesNotContain("MARKER");
        }
    }
}
