package io.configbuddy.core.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.core.environment.IgnoredVariable.Reason;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentNamesTest {
    private static final EnvironmentNames NAMES = EnvironmentNames.of("APP");
    private static final String[] PIECES = {
        "a",
        "b",
        "x",
        "X",
        "A",
        "Port",
        "max",
        "SIZE",
        "_",
        "__",
        "-",
        ".",
        "2E",
        "x2E",
        "_x",
        "_x2E_",
        "0",
        "7",
        "ö",
        "\uD83C\uDF84",
        "\uD800",
        " ",
        "\u0000"
    };

    @ParameterizedTest
    @ValueSource(strings = {"", "1APP", "A-B", "ä", "APP_", "_"})
    void of_notAPrefix_isAProblem(String prefix) {
        if (prefix.equals("_")) {
            assertThatThrownBy(() -> EnvironmentNames.of(prefix)).hasMessageContaining("[environment.bad-prefix]");
            return;
        }
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> EnvironmentNames.of(prefix))
                .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo("environment.bad-prefix"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APP", "_A1", "my_app"})
    void of_aPrefix_isKept(String prefix) {
        EnvironmentNames names = EnvironmentNames.of(prefix);

        assertThat(names.prefix()).isEqualTo(prefix);
        assertThat(names.name(Path.of("a"))).isEqualTo(prefix + "_A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[-1]", "a.*", "a.**", "a[b=c]"})
    void name_ofMoreOrLessThanOneValue_isRefused(String path) {
        assertThatThrownBy(() -> NAMES.name(Path.parse(path))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void name_ofAPointer_takesItsNumbersAsTheyAre() {
        assertThat(NAMES.name(Path.parse("/a/0"))).isEqualTo("APP_A__0");
    }

    @Test
    void forwardThenRead_givesTheSamePaths_andNoTwoShareANameUnlessReported() {
        Seeds.forEach(random -> {
            List<Path> paths = new ArrayList<>();
            TestKeys known = new TestKeys();
            grow(Path.root(), 0, random, paths);
            paths.forEach(known::add);
            Map<String, String> variables = new HashMap<>();
            Set<String> shared = new HashSet<>();
            for (Path path : paths) {
                if (variables.put(NAMES.name(path), path.toString()) != null) {
                    shared.add(NAMES.name(path));
                }
            }

            List<Problem> collisions = NAMES.collisions(known);
            EnvironmentReading reading = NAMES.read(variables, known);

            assertThat(variables.keySet()).allMatch(name -> name.matches("[A-Za-z0-9_]+"));
            assertThat(shared.isEmpty() || !collisions.isEmpty()).isTrue();
            if (collisions.isEmpty()) {
                assertThat(reading.problems()).isEmpty();
                assertThat(reading.ignored()).isEmpty();
                assertThat(reading.entries())
                        .allSatisfy(entry ->
                                assertThat(entry.text()).isEqualTo(entry.path().toString()));
                assertThat(reading.entries()).extracting(TextEntry::path).containsExactlyInAnyOrderElementsOf(paths);
            } else {
                assertThat(reading.entries())
                        .allSatisfy(entry ->
                                assertThat(entry.text()).isEqualTo(entry.path().toString()));
            }
        });
    }

    @Test
    void unusualKeys_thatAreNotKnown_areReadAsTheyAre() {
        Seeds.forEach(random -> {
            String key = key(random) + "." + key(random);
            Path path = Path.of("a", key, "b");

            List<TextEntry> entries =
                    NAMES.read(Map.of(NAMES.name(path), "1"), new TestKeys()).entries();

            assertThat(entries).extracting(TextEntry::path).containsExactly(path);
        });
    }

    private static void grow(Path path, int depth, Random random, List<Path> paths) {
        boolean sequence = depth > 0 && random.nextInt(4) == 0;
        Set<String> keys = new HashSet<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String key = key(random);
            if (!sequence && !keys.add(key)) {
                continue;
            }
            Path child = sequence ? path.child(i) : path.child(key);
            if (depth < 3 && random.nextInt(3) == 0) {
                grow(child, depth + 1, random, paths);
            } else {
                paths.add(child);
            }
        }
    }

    private static String key(Random random) {
        StringBuilder key = new StringBuilder();
        int count = random.nextInt(4);
        for (int i = 0; i <= count && random.nextInt(40) > 0; i++) {
            key.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return key.toString();
    }

    @Test
    void read_anyNames_neverFailsAndAccountsForAll() {
        Seeds.forEach(random -> {
            Map<String, String> variables = new TreeMap<>();
            String[] pieces = {
                "_", "__", "A", "a", "x", "_x2E_", "0", "1", "SERVICE_HOST", "_SERVICE_PORT", "_PORT", "é"
            };
            for (int i = 0; i < 8; i++) {
                StringBuilder name = new StringBuilder("APP_");
                for (int j = random.nextInt(6); j > 0; j--) {
                    name.append(pieces[random.nextInt(pieces.length)]);
                }
                variables.put(name.toString(), random.nextBoolean() ? "1" : "tcp://h:1");
            }
            TestKeys known = TestKeys.of(List.of("a.x", "\"A.\"", "0", "x[0].a"));

            EnvironmentReading reading = NAMES.read(variables, known);

            List<String> all = new ArrayList<>();
            reading.entries().forEach(entry -> all.add(entry.name()));
            reading.ignored().forEach(ignored -> all.add(ignored.name()));
            assertThat(all).containsExactlyInAnyOrderElementsOf(variables.keySet());
        });
    }

    @Test
    void read_whateverTheOrderOfVariables_theOrderOfEntriesIsTheSame() {
        Map<String, String> forwards = new LinkedHashMap<>();
        Map<String, String> backwards = new LinkedHashMap<>();
        List<String> names = List.of("APP_B", "APP_A__10", "APP_A__9", "APP_A__0", "APP_A_B", "APP_a", "APP");
        for (int i = 0; i < names.size(); i++) {
            forwards.put(names.get(i), "1");
            backwards.put(names.get(names.size() - 1 - i), "1");
        }

        List<TextEntry> entries = NAMES.read(forwards, new TestKeys()).entries();

        assertThat(entries)
                .hasToString(NAMES.read(backwards, new TestKeys()).entries().toString());
        assertThat(entries)
                .extracting(TextEntry::name)
                .containsExactly("APP", "APP_A__0", "APP_A__9", "APP_A__10", "APP_A_B", "APP_B", "APP_a");
    }

    @Test
    void read_serviceLinks_areOneNoteForEachService() {
        EnvironmentReading reading = NAMES.read(
                Map.of(
                        "APP_MY_REDIS_SERVICE_HOST", "10.0.0.7",
                        "APP_MY_REDIS_SERVICE_PORT", "6379",
                        "APP_MY_REDIS_PORT", "tcp://10.0.0.7:6379",
                        "APP_PORT", "80"),
                TestKeys.of(List.of("port")));

        assertThat(reading.problems()).hasSize(1);
        Problem note = reading.problems().get(0);
        assertThat(note.severity()).isEqualTo(Severity.NOTE);
        assertThat(note.message())
                .isEqualTo("'APP_MY_REDIS_PORT' and 2 more tell of the Kubernetes service 'app-my-redis', "
                        + "and are not taken as configuration");
        assertThat(reading.ignored())
                .extracting(IgnoredVariable::reason)
                .containsOnly(Reason.SERVICE_LINK)
                .hasSize(3);
    }

    @Test
    void read_aPrefixThatEndsInSERVICE_isNoService() {
        EnvironmentReading reading = EnvironmentNames.of("MY_SERVICE")
                .read(Map.of("MY_SERVICE_HOST", "h", "MY_SERVICE_PORT", "1"), TestKeys.of(List.of("host", "port")));

        assertThat(reading.entries()).extracting(TextEntry::name).containsExactly("MY_SERVICE_HOST", "MY_SERVICE_PORT");
    }

    @Test
    void read_tooDeep_isAProblem() {
        EnvironmentReading reading = NAMES.read(Map.of("APP_A" + "__A".repeat(20_000), "1"), new TestKeys());

        assertThat(reading.problems()).extracting(Problem::code).containsExactly("environment.malformed-name");
    }

    @Test
    void malformed_showsTheNameAndNotTheValue() {
        Problem problem = NAMES.read(Map.of("APP__X", "hunter2"), new TestKeys())
                .problems()
                .get(0);

        assertThat(problem.location().orElseThrow().source().text()).isEqualTo("APP__X");
        assertThat(problem)
                .hasToString("environment:1:5: 'APP__X' has an underscore too many [environment.malformed-name]");
    }

    @Test
    void collisions_nameBothPlaces() {
        Source source = Source.of("a.yaml", "fooBar: 1\nfoo-bar: 2\n");
        TestKeys known = TestKeys.of(List.of("fooBar", "foo-bar", "list[0].a.b", "list[0].a.B"));
        known.place("fooBar", new Location(source, new Span(0, 6)));
        known.place("foo-bar", new Location(source, new Span(10, 17)));

        List<Problem> problems = NAMES.collisions(known);

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0))
                .hasToString("a.yaml:2:1: 'fooBar' and 'foo-bar' have the same environment name, APP_FOO_BAR "
                        + "[environment.collision]");
        assertThat(problems.get(0).related())
                .extracting(related -> "" + related.location())
                .containsExactly("a.yaml:1:1");
        assertThat(problems.get(1).message()).contains("list[0].a.b", "list[0].a.B", "APP_LIST__0__A__B");
    }

    @Test
    void nearMisses_ofAPath() {
        List<String> variables =
                List.of("APP_SERVER__PORT", "APP_SERVER_PORT", "SERVER__PORT", "PATH", "app_server__port", "APP_PORT");

        assertThat(NAMES.nearMisses(Path.parse("server.port"), variables))
                .containsExactly("APP_SERVER_PORT", "SERVER__PORT", "app_server__port");
    }

    @Test
    void suggestions_forManyVariables_lookAtEachKeyOnce() {
        TestKeys known = new TestKeys();
        for (int i = 0; i < 50_000; i++) {
            known.add(Path.of("key" + i, "a"));
        }
        Function<String, Optional<String>> suggestions = NAMES.suggestions(known);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 6_000; i++) {
                assertThat(suggestions.apply("APP_KEY" + i + "_A")).contains("APP_KEY" + i + "__A");
            }
        });
    }

    @Test
    void manyVariablesAndManyKeys_areReadAtOnce() {
        TestKeys known = new TestKeys();
        for (int i = 0; i < 100_000; i++) {
            known.add(Path.of("group" + i / 1000, "someKey" + i));
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < 6_000; i++) {
            variables.put("APP_GROUP" + i / 1000 + "__SOME_KEY" + i, "1");
        }

        EnvironmentReading reading =
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> NAMES.read(variables, known));

        assertThat(reading.entries()).hasSize(6_000);
        assertThat(reading.entries().get(0).path()).isEqualTo(Path.of("group0", "someKey0"));
        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> NAMES.suggestion("APP" + "_GROUP1_SOME".repeat(3_000), known));
    }
}
