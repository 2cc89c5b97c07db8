package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.report.HumanStyle;
import io.configbuddy.document.report.ProblemRenderer;
import io.configbuddy.document.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts a marker into every secret, provokes every message, and looks for the marker. */
class SecretsTest {
    private static final String MARKER = "h4nterMARK";

    @TempDir
    Path folder;

    private final StringBuilder said = new StringBuilder();

    /** Secrets by name, by the builder, by the schema and by what is interpolated; in every layer. */
    private ConfigBuilder secrets() {
        return new Sandbox(folder)
                .file("schema.json", """
                        {"properties": {"inner": {"x-secret": true}, "written": {"writeOnly": true},
                         "list": {"items": {"properties": {"code": {"x-secret": true}}}}}}""")
                .file(
                        "a.yaml",
                        "db: {password: base-MARK, pin: base-MARK, user: u}",
                        "inner: {deep: [base-MARK], port: MARK}",
                        "written: base-MARK",
                        "list: [{code: base-MARK}, {code: MARK}]",
                        "gone: {password: MARK, pin: MARK}",
                        "url: 'https://u:${db.pin}@host'",
                        "copy: ${inner}",
                        "again: ${url}")
                .file("a.local.yaml", "db: {password: MARK}", "gone: '${unset:}'", "list: [{code: local-MARK}]")
                .with("a.yaml")
                .schema("schema.json")
                .secrets("db.pin", "gone.pin", "*.hidden")
                .inheritingNamespaces("tenants.*")
                .defaults(Map.of("db.pin", MARKER))
                .environment(
                        "APP",
                        Map.of(
                                "APP_DB__PIN",
                                MARKER,
                                "APP_WRITTEN",
                                MARKER,
                                "APP_M__HIDDEN",
                                MARKER,
                                "APP_TENANTS__A__TOKEN",
                                MARKER))
                .systemProperties("", Map.of("db.password", MARKER))
                .arguments("--db.pin=" + MARKER, "--set", "inner.port=" + MARKER)
                .override("db.apiKey", MARKER);
    }

    @Test
    void secrets_are_secrets_wherever_they_come_from() {
        Config config = secrets().load();
        for (String path : List.of(
                "db.password",
                "db.pin",
                "db.apiKey",
                "inner.deep[0]",
                "inner.port",
                "written",
                "list[0].code",
                "url",
                "copy.deep[0]",
                "copy.port",
                "again",
                "m.hidden",
                "tenants.a.token")) {
            assertThat(config.get(path).isSecret()).as(path).isTrue();
            assertThat(config.get(path).asString()).as(path).contains("MARK");
        }
        assertThat(config.get("db.user").isSecret()).isFalse();
    }

    @Test
    void nothing_that_a_configuration_says_of_itself_shows_a_secret() {
        Config config = secrets().load();
        tell(config);
        tell(config.namespace("tenants.a"));
        assertThat(said.length()).isGreaterThan(2000);
        assertThat(said.toString().lines().filter(line -> line.contains("MARK")))
                .isEmpty();
    }

    private void tell(Config config) {
        say(config);
        say(config.layers());
        say(config.notes());
        say(config.explain(""));
        say(config.unused());
        say(config.shadowed());
        say(config.profileOverview());
        say(config.environmentOverview());
        say(config.render(RenderOptions.in("yaml").withComments().withOrigins()));
        for (String name : List.of(
                "APP_DB__PIN", "APP_M__HIDDEN", "--db.pin", "-Ddb.password", "db.apiKey", "a.yaml", "gone.pin")) {
            say(config.whyNot(name));
        }
        for (String path : List.of("gone", "gone.pin", "gone.password", "nothing", "db.pn", "list[7]")) {
            say(config.explain(path));
            say(config.explain(path).claims());
        }
        visit(config.root());
        for (String path : List.of("db", "inner", "written", "list", "url", "copy", "m")) {
            fail(() -> config.bind(path, int.class));
            fail(() -> config.bind(path, Duration.class));
            fail(() -> config.bind(path, Wrong.class));
            fail(() -> config.get(path + ".nothing"));
            fail(() -> config.namespace(path));
        }
    }

    record Wrong(int password, boolean pin, List<Integer> deep, Duration port, int code) {}

    private void visit(ConfigValue value) {
        say(value);
        say(value.origin());
        say(value.describe());
        fail(value::asInt);
        fail(value::asBoolean);
        fail(value::asDouble);
        for (ConfigValue at = value; at != null; at = at.overridden().orElse(null)) {
            say(at);
            say(at.problem("code", "message").build());
        }
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                visit(mapping.value(i));
            }
        } else if (value instanceof SequenceValue sequence) {
            sequence.items().forEach(this::visit);
        }
    }

    @Test
    void no_mistake_in_a_file_shows_a_secret() {
        Sandbox sandbox = new Sandbox(folder);
        List<ConfigBuilder> wrong = new ArrayList<>();
        wrong.add(secretFile(sandbox, "broken1.yaml", "db:", "  password: \"" + MARKER, "  x: 1"));
        wrong.add(secretFile(sandbox, "broken2.json", "{\"db\": {\"password\": \"" + MARKER + "\" \"pin\": 1}}"));
        wrong.add(secretFile(sandbox, "broken3.toml", "password = " + MARKER));
        wrong.add(secretFile(sandbox, "broken4.yaml", "db: {password: [" + MARKER + "}"));
        wrong.add(secretFile(sandbox, "unclosed.yaml", "db: {password: '" + MARKER + "${x', user: '${db.password'}"));
        wrong.add(secretFile(
                sandbox,
                "unresolved.yaml",
                "db:",
                "  password: '" + MARKER + "${nothing}'",
                "  pin: '${base64:" + MARKER + "!}'"));
        wrong.add(secretFile(sandbox, "lower.yaml", "db:", "  password: " + MARKER, "  pin: " + MARKER)
                .file(sandbox.file("higher.yaml", "db:", "  password: {a: " + MARKER + "}", "  pin: [" + MARKER + "]")
                                .folder()
                        + "/higher.yaml"));
        showsNone(wrong);
    }

    @Test
    void no_mistake_in_a_text_shows_a_secret() {
        Sandbox sandbox = new Sandbox(folder);
        List<ConfigBuilder> wrong = new ArrayList<>();
        for (String name : List.of("APP_DB__PIN__X", "APP_DB__PASSWORD__X", "APP_DB__PIN__0")) {
            wrong.add(secretFile(sandbox, "scalar.yaml", "db: {password: x, pin: y}")
                    .environment("APP", Map.of(name, MARKER)));
        }
        for (String text :
                List.of("{\"a\": " + MARKER + "}", "[" + MARKER, "{\"password\": \"" + MARKER + "\" oops}")) {
            for (String path : List.of("password", "db.pin", "api.token", "new.pin.deep")) {
                wrong.add(
                        secretFile(sandbox, "empty.yaml", "").secrets("new.pin").arguments("--" + path + "=" + text));
            }
        }
        wrong.add(secretFile(sandbox, "mapping.yaml", "db: {pin: {a: 1}, password: {a: 1}}")
                .arguments("--db.pin=" + MARKER, "--db.password=" + MARKER));
        wrong.add(secretFile(sandbox, "items.yaml", "s: [{pin: " + MARKER + "}]")
                .file(sandbox.file("more.yaml", "s: [{pin: {a: " + MARKER + "}}, {password: " + MARKER + "}]")
                                .folder() + "/more.yaml")
                .merge("s", io.configbuddy.core.merge.MergeRule.byKey("n"))
                .secrets("s[*].pin"));
        showsNone(wrong);
    }

    private void showsNone(List<ConfigBuilder> wrong) {
        for (ConfigBuilder builder : wrong) {
            say(Sandbox.problems(builder));
        }
        assertThat(said.toString().lines().filter(line -> line.contains("MARK")))
                .isEmpty();
    }

    private static ConfigBuilder secretFile(Sandbox sandbox, String name, String... lines) {
        return sandbox.file(name, lines).with(name).secrets("db.pin");
    }

    private void fail(Runnable action) {
        try {
            action.run();
        } catch (ConfigException e) {
            say(e.getMessage());
            say(e.problems());
        }
    }

    private void say(Object object) {
        said.append(object).append('\n');
        if (object instanceof List<?> list) {
            list.forEach(item -> {
                if (item instanceof Problem problem) {
                    report(problem);
                }
            });
        } else if (object instanceof Problem problem) {
            report(problem);
        }
    }

    /** With the excerpts that people see. */
    private void report(Problem problem) {
        try {
            ProblemRenderer.human(HumanStyle.plain()).render(Report.of(List.of(problem)), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
