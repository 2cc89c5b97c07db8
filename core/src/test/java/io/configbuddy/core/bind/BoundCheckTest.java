package io.configbuddy.core.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.core.convert.Secret;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundCheckTest {
    private static final String TEXT = """
            max-size: 3
            hosts:
              - {name: a, class: x}
              - name: b
            limits: {low: 1}
            login: {user: a, pin: alpha7}
            store: {type: memory, room: 1}
            """;

    record Host(String name, @Name("class") @Default("none") String type) {}

    record Login(String user, Secret pin) {}

    sealed interface Store permits Memory {}

    record Memory(int room) implements Store {}

    record App(
            int maxSize,
            List<Host> hosts,
            Map<String, Integer> limits,
            Optional<Login> login,
            Store store,
            @Default("a, b") List<String> tags) {}

    private static Problem violation(String text, Class<?> type, String... path) {
        Binder binder = Binder.builder()
                .withoutServices()
                .check(bound -> List.of(new Violation(List.of(path), "must be better")))
                .build();
        List<Problem> problems = catchThrowableOfType(ConfigException.class, () -> binder.bind(Trees.yaml(text), type))
                .problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("config.violation");
        return problems.get(0);
    }

    private static String at(String... path) {
        Problem problem = violation(TEXT, App.class, path);
        return problem.location().orElseThrow().position() + " "
                + problem.path().orElseThrow() + ": " + problem.message();
    }

    @Test
    void aViolation_isAProblemAtItsValue() {
        assertThat(violation("room: 1\n", Memory.class, "no").location().orElseThrow())
                .hasToString("application.yaml:1:1");
        assertThat(at("maxSize")).isEqualTo("1:11 max-size: must be better");
        assertThat(at("hosts")).isEqualTo("3:3 hosts: must be better");
        assertThat(at("hosts", "1", "name")).isEqualTo("4:11 hosts[1].name: must be better");
        assertThat(at("hosts", "0", "type")).isEqualTo("3:22 hosts[0].class: must be better");
        assertThat(at("limits", "low")).isEqualTo("5:15 limits.low: must be better");
        assertThat(at("login", "user")).isEqualTo("6:15 login.user: must be better");
        assertThat(at("store", "room")).isEqualTo("7:29 store.room: must be better");
    }

    @Test
    void aViolationOfADefault_isAProblemOfTheMapping() {
        assertThat(at("hosts", "1", "type")).isEqualTo("4:5 hosts[1].class: must be better");
        assertThat(at("tags", "0")).isEqualTo("1:1 tags: must be better");
        assertThat(violation(TEXT, App.class, "tags").help())
                .contains("the key is absent, so this is about its default");
        assertThat(violation(TEXT, App.class, "maxSize").help()).isEmpty();
    }

    @Test
    void aViolationAboutASecret_isNotQuoted() {
        assertThat(at("login", "pin"))
                .isEqualTo("6:23 login.pin: the value breaks a rule, whose message may tell a secret");
        assertThat(at()).endsWith("the value breaks a rule, whose message may tell a secret");
        assertThat(at("login")).endsWith("the value breaks a rule, whose message may tell a secret");
    }

    @Test
    void aTextThatWasSplit_isOneValue() {
        Binder binder = Binder.builder()
                .check(bound -> List.of(new Violation(List.of("a", "1"), "must be better")))
                .build();

        assertThat(catchThrowableOfType(
                                ConfigException.class,
                                () -> binder.bind(
                                        Trees.yaml("a: 'x, y'\n"), new TypeRef<Map<String, List<String>>>() {}))
                        .problems())
                .singleElement()
                .hasToString("application.yaml:1:4: must be better [config.violation]");
    }

    @Test
    void nothingIsChecked_thatCouldNotBeBound() {
        Binder binder = Binder.builder()
                .check(bound -> {
                    throw new AssertionError("checked");
                })
                .build();

        assertThat(catchThrowableOfType(
                        ConfigException.class, () -> binder.bind(Trees.yaml("room: x\n"), Memory.class)))
                .isNotNull();
    }
}
