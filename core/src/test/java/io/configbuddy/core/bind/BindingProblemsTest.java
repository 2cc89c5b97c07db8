package io.configbuddy.core.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.core.convert.Secret;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.report.HumanStyle;
import io.configbuddy.document.report.ProblemRenderer;
import io.configbuddy.document.report.Report;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BindingProblemsTest {
    private static final Binder BINDER = Binder.create();

    record Server(String host, int port, @Default("5s") Duration timeout) {}

    record App(
            String name,
            Server server,
            @Default List<Server> others,
            @Default Map<String, Integer> limits) {}

    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("from must not be above to");
            }
        }
    }

    record Ranges(Range range, @Default List<Range> more) {}

    record Login(String user, Secret password) {
        Login {
            if (password.reveal().length() < 8) {
                throw new IllegalArgumentException("too short: " + password.reveal());
            }
        }
    }

    record Silent(String name) {
        Silent {
            throw new NullPointerException();
        }
    }

    record Guarded(int number, Secret key, @Default List<Secret> keys) {}

    record Pool(int maxSize, String user) {}

    private static List<Problem> problems(ThrowingCallable call) {
        return catchThrowableOfType(ConfigException.class, call).problems();
    }

    private static Problem problem(ThrowingCallable call) {
        List<Problem> problems = problems(call);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void allProblemsOfOneBind_areInOneException() {
        ConfigValue root = Trees.yaml("""
                server:
                  host: null
                  prot: 8080
                  timeout: 5
                others:
                  - {host: a, port: x}
                  - [1]
                limits: {a: 1, b: many}
                """);

        assertThat(problems(() -> BINDER.bind(root, App.class)))
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "application.yaml:3:3: unknown key `prot` [config.unknown-key]",
                        "application.yaml:1:1: `name` is missing: expected a text [config.missing]",
                        "application.yaml:2:9: expected a text, but found nothing (null) [config.null]",
                        "application.yaml:1:1: `server.port` is missing: expected a whole number [config.missing]",
                        "application.yaml:4:12: expected a duration such as 5s, 250ms, 1h30m, 2d or PT5S,"
                                + " but found a number without a unit [config.wrong-type]",
                        "application.yaml:6:21: expected a whole number from -2147483648 to 2147483647,"
                                + " but found other text [config.wrong-type]",
                        "application.yaml:7:5: expected a mapping with the keys host, port, timeout,"
                                + " but found a sequence [config.wrong-type]",
                        "application.yaml:8:19: expected a whole number from -2147483648 to 2147483647,"
                                + " but found other text [config.wrong-type]");
    }

    @Test
    void aMissingKey_saysItsPathAndWhereToPutIt() {
        ConfigValue root = Trees.yaml("name: a\nserver:\n  host: b\n");
        Binder named = Binder.builder()
                .environmentNames(path -> "APP_" + path.replace(".", "__").toUpperCase(java.util.Locale.ROOT))
                .build();

        Problem problem = problem(() -> BINDER.bind(root, App.class));
        assertThat(problem.path()).contains("server.port");
        assertThat(problem.location().orElseThrow()).hasToString("application.yaml:2:1");
        assertThat(problem.help()).contains("add the key");
        assertThat(problem(() -> named.bind(root, App.class)).help()).contains("add the key or set APP_SERVER__PORT");
    }

    @Test
    void anUnknownKey_namesTheNearest_orAll() {
        Problem near = problem(() -> BINDER.bind(Trees.yaml("host: a\nport: 1\ntimeuot: 1s\n"), Server.class));
        Problem far = problem(() -> BINDER.bind(Trees.yaml("host: a\nport: 1\nxyzzy: 1s\n"), Server.class));

        assertThat(near.help()).contains("did you mean `timeout`?");
        assertThat(near.path()).contains("timeuot");
        assertThat(far.help()).contains("the keys here are host, port, timeout");
    }

    @Test
    void unknownKeys_ofALayerThatIsNotStrict_areLetBe() {
        MappingValue lenient =
                Trees.of(Trees.file("a.yaml", "host: a\nport: 1\n"), Trees.environment(false, "other", "OTHER", "x"));
        MappingValue strict =
                Trees.of(Trees.file("a.yaml", "host: a\nport: 1\n"), Trees.environment(true, "prot", "APP_PROT", "x"));

        assertThat(BINDER.bind(lenient, Server.class).port()).isEqualTo(1);
        Problem problem = problem(() -> BINDER.bind(strict, Server.class));
        assertThat(problem.help()).contains("did you mean `port`?");
        assertThat(problem.location().orElseThrow().source().text()).startsWith("APP_PROT");
    }

    @Test
    void twoSpellingsOfOneKey_areAProblemWithBothPlaces() {
        Problem problem = problem(() -> BINDER.bind(Trees.yaml("maxSize: 1\nuser: a\nmax-size: 2\n"), Pool.class));

        assertThat(problem)
                .hasToString("application.yaml:3:1: `max-size` and `maxSize` are two spellings of one key"
                        + " [config.same-key]");
        assertThat(problem.related())
                .singleElement()
                .satisfies(related -> assertThat(related.location()).hasToString("application.yaml:1:1"));
    }

    @Test
    void aWrongValue_tellsWhatItOverrides() {
        MappingValue root = Trees.of(
                Trees.file("a.yaml", "host: a\nport: 1\n"),
                Trees.file("b.yaml", "port: 2\n"),
                Trees.environment(true, "port", "APP_PORT", "lots"));

        Problem problem = problem(() -> BINDER.bind(root, Server.class));
        assertThat(problem.location().orElseThrow().source().text()).isEqualTo("APP_PORT=lots");
        assertThat(problem.related())
                .extracting(related -> related.location().toString())
                .containsExactly("b.yaml:1:7", "a.yaml:2:7");
    }

    @Test
    void aConstructorThatThrows_isAProblemOfTheMapping() {
        ConfigValue root = Trees.yaml("range: {from: 2, to: 1}\nmore: [{from: 1, to: 2}, {from: 4, to: 3}]\n");

        assertThat(problems(() -> BINDER.bind(root, Ranges.class)))
                .extracting(Problem::toString)
                .containsExactly(
                        "application.yaml:1:8: Range refuses a mapping: from must not be above to [config.refused]",
                        "application.yaml:2:26: Range refuses a mapping: from must not be above to [config.refused]");
        assertThat(problem(() -> BINDER.bind(Trees.yaml("name: x\n"), Silent.class))
                        .message())
                .isEqualTo("Silent refuses a mapping: NullPointerException");
    }

    @Test
    void aConstructorThatThrows_isNotQuotedAboutASecret() {
        ConfigValue root = Trees.yaml("user: a\npassword: hunter2\n");

        Problem problem = problem(() -> BINDER.bind(root, Login.class));
        assertThat(problem.message()).isEqualTo("Login refuses a mapping");
        assertThat(problem.help()).contains("why isn't shown here, since the reason may tell a secret");
    }

    @Test
    void whatIsBoundToASecret_isOne_withAllThatItOverrides() {
        MappingValue root = Trees.of(
                Trees.file("a.yaml", "number: 1\nkey: hunter2\n"), Trees.file("b.yaml", "key: hunter3\nkeys: c,d\n"));

        Guarded guarded = BINDER.bind(root, Guarded.class);
        assertThat(guarded.key().reveal()).isEqualTo("hunter3");
        assertThat(guarded.keys()).containsExactly(Secret.of("c"), Secret.of("d"));
        assertThat(root.child("key").isSecret()).isTrue();
        assertThat(root.child("key").overridden().orElseThrow().isSecret()).isTrue();
        assertThat(root.child("keys").isSecret()).isTrue();
        assertThat(root.child("number").isSecret()).isFalse();
    }

    @Test
    void aSecretOfTheWrongKind_isOneAllTheSame() {
        MappingValue root = Trees.yaml("number: 1\nkey: [hunter2]\n");

        Problem problem = problem(() -> BINDER.bind(root, Guarded.class));
        assertThat(problem.message()).isEqualTo("expected a secret text, but found a sequence");
        assertThat(root.child("key").isSecret()).isTrue();
    }

    @Test
    void aNull_isNoDefault() {
        Problem problem = problem(() -> BINDER.bind(Trees.yaml("host: a\nport: 1\ntimeout: null\n"), Server.class));

        assertThat(problem.code()).isEqualTo("config.null");
        assertThat(problem.help()).contains("write a value; or leave the key out, which is not the same as null");
        assertThat(problem(() -> BINDER.bind(
                                Trees.yaml("host: a\nport: 1\ntimeout: null\n"), new Server("a", 1, Duration.ZERO)))
                        .code())
                .isEqualTo("config.null");
    }

    @Test
    void aTextThatIsNoItem_saysWhich() {
        ConfigValue value = Trees.yaml("a: '1, x'\n").child("a");

        assertThat(problem(() -> BINDER.bind(value, new TypeRef<List<Integer>>() {}))
                        .message())
                .isEqualTo("expected a whole number from -2147483648 to 2147483647 as item 2 of the text,"
                        + " but found something else");
        assertThat(problem(() -> BINDER.bind(value, new TypeRef<List<Server>>() {}))
                        .message())
                .startsWith("expected a mapping with the keys host, port, timeout as item 1");
    }

    @Test
    void anOptionalOfTheWrongType_isAProblem() {
        assertThat(problem(() -> BINDER.bind(Trees.yaml("a: x\n").child("a"), new TypeRef<Optional<Duration>>() {}))
                        .message())
                .startsWith("expected a duration such as 5s");
    }

    @Test
    void secretsBesideAProblem_areNotShown() throws IOException {
        MappingValue root = Trees.yaml("{number: x, key: alpha7, keys: [bravo8, charlie9], nuber: 5}\n");

        List<Problem> problems = problems(() -> BINDER.bind(root, Guarded.class));
        assertThat(problems).hasSize(2);
        StringBuilder report = new StringBuilder();
        ProblemRenderer.human(HumanStyle.plain()).render(Report.of(problems), report);
        assertThat(report.toString())
                .contains("unknown key `nuber`")
                .contains("***")
                .doesNotContain("alpha7")
                .doesNotContain("bravo8")
                .doesNotContain("charlie9");
    }
}
