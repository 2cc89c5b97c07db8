package io.configbuddy.core.tree;

import static io.configbuddy.core.tree.TestTrees.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.resolve.Resolver;
import io.configbuddy.core.resolve.ResolverContext;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.testsupport.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterpolatorTest {
    @Test
    void references_seeOverridesOfHigherLayers() {
        TestTrees trees = TestTrees.of("host: a\nurl: http://${host}\n")
                .file("g.yaml", "host: b\n")
                .variable("host", "APP_HOST", "${c}");

        MappingValue root = trees.expanded();

        assertThat(at(root, "url").asString()).isEqualTo("http://${c}");
        assertThat(at(root, "host").asString()).isEqualTo("${c}");
        assertThat(trees.problems()).isEmpty();
    }

    @Test
    void textsOfTheEnvironment_areNotExpanded_alsoWhenTheyAreCopied() {
        TestTrees trees = TestTrees.of("a: {x: 1}\nb: ${a}\nc: ${b}\n").variable("a.y", "APP_A__Y", "${nope}");

        MappingValue root = trees.expanded();

        assertThat(trees.problems()).isEmpty();
        assertThat(at(root, "b.y").asString()).isEqualTo("${nope}");
        assertThat(at(root, "c.y").asString()).isEqualTo("${nope}");
    }

    @Test
    void whatLooksLikeATombstone_isOneOnlyWhenItIsWrittenSo() {
        MappingValue root = TestTrees.of("a: {x: '$${unset:}'}\nb: ${a}\n").expanded();

        assertThat(at(root, "b.x").asString()).isEqualTo("${unset:}");
    }

    @Test
    void aCopiedMapping_isItsOwn() {
        MappingValue root = TestTrees.of("a: {x: {y: [1, {z: 2}]}}\nb: ${a}\n").expanded();

        ConfigValue copy = at(root, "b.x.y[1].z");
        assertThat(copy).isNotSameAs(at(root, "a.x.y[1].z"));
        assertThat(copy.path()).isEqualTo("b.x.y[1].z");
        assertThat(copy.origin()).hasToString("f.yaml:1:17");
        assertThat(at(root, "b").origin()).hasToString("f.yaml:2:1");
        copy.markSecret();
        assertThat(at(root, "a.x.y[1].z").isSecret()).isFalse();
    }

    @Test
    void whatACopyReplaced_isKept() {
        MappingValue root = TestTrees.of("b: {y: 2}\na: {x: 1}\n")
                .file("g.yaml", "b: ${a}\n")
                .expanded();

        assertThat(at(root, "b").overridden().orElseThrow().origin()).hasToString("f.yaml:1:1");
        assertThat(at(root, "b.x").asInt()).isEqualTo(1);
    }

    @Test
    void theWayToAValue_isRemembered() {
        MappingValue root = TestTrees.of(
                        "host: h\nport: ${env:PORT:-80}\nurl: ${host}:${port}${x:-}\nall: ${url}\nm: {a: 1}\nn: ${m}\n")
                .expanded();

        Substitution url = at(root, "url").substitution().orElseThrow();
        assertThat(url.text()).isEqualTo("${host}:${port}${x:-}");
        assertThat(url.uses()).extracting(Substitution.Use::name).containsExactly("host", "port", "x");
        assertThat(url.uses().get(0).value()).containsSame(at(root, "host"));
        assertThat(url.uses()).extracting(Substitution.Use::isDefault).containsExactly(false, false, true);
        Substitution port = at(root, "port").substitution().orElseThrow();
        assertThat(port).hasToString("[env:PORT]");
        assertThat(port.uses().get(0).value()).isEmpty();
        assertThat(at(root, "all").substitution().orElseThrow().uses().get(0).value())
                .containsSame(at(root, "url"));
        assertThat(at(root, "n").substitution().orElseThrow().uses().get(0).value())
                .containsSame(at(root, "m"));
        assertThat(at(root, "host").substitution()).isEmpty();
    }

    @Test
    void aProblemWithAValue_showsWhatItWasMadeOf() {
        MappingValue root = TestTrees.of("a: ${b}\nb: ${c}\nc: text\n").expanded();

        Problem problem = at(root, "a").problem("x.y", "wrong").build();

        assertThat(problem.related())
                .extracting(related -> related.location() + " " + related.message())
                .containsExactly("f.yaml:2:4 'b' is here", "f.yaml:3:4 'c' is here");
    }

    @Test
    void secrets_spreadToAllThatIsMadeOfThem() {
        MappingValue root = TestTrees.of(
                        "a: hunter2\nb: <${a}>\nc: ${b}\nd: ${a}\ne: {x: '${a}', y: 1}\nf: ${e}\ng: ${e.y}\n"
                                + "h: ${env:DB_PASSWORD:-}\ni: ${env:HOME:-}\nj: ${k:-${a}}\nm: ${h}\n")
                .secret("a")
                .expanded();

        for (String path : List.of("b", "c", "d", "e.x", "f.x", "h", "j", "m")) {
            assertThat(at(root, path).isSecret()).as(path).isTrue();
        }
        for (String path : List.of("e", "e.y", "f.y", "g", "i")) {
            assertThat(at(root, path).isSecret()).as(path).isFalse();
        }
        assertThat(at(root, "b").substitution().orElseThrow().toString()).doesNotContain("hunter2");
    }

    @Test
    void aSecretKeyWithAReference_makesSecretsOfACopy() {
        MappingValue root = TestTrees.of("a: {x: [1]}\nb: ${a}\n").secret("b").expanded();

        assertThat(at(root, "b.x[0]").isSecret()).isTrue();
        assertThat(at(root, "a.x[0]").isSecret()).isFalse();
    }

    private record Given(String name, Map<String, String> values, boolean hidden, List<String> asked)
            implements Resolver {
        @Override
        public Optional<String> resolve(String argument, ResolverContext context) {
            asked.add(argument);
            if (argument.equals("broken")) {
                throw new IllegalStateException("hunter2");
            }
            return Optional.ofNullable(values.get(argument));
        }

        @Override
        public boolean isSecret(String argument) {
            return hidden;
        }
    }

    @Test
    void aResolverOfTheProgram_isAskedOnceForEachThing() {
        List<String> asked = new ArrayList<>();
        MappingValue root = TestTrees.of("a: ${vault:db}\nb: <${vault:db}>\nc: ${vault:x:-1}\n")
                .resolver(new Given("vault", Map.of("db", "s3"), true, asked))
                .expanded();

        assertThat(at(root, "b").asString()).isEqualTo("<s3>");
        for (String path : List.of("a", "b", "c")) {
            assertThat(at(root, path).isSecret()).isTrue();
        }
        assertThat(asked).containsExactly("db", "x");
    }

    @Test
    void aResolverOfTheProgram_takesThePlaceOfABuiltInOne() {
        MappingValue root = TestTrees.of("a: ${env:A}\n")
                .environment(Map.of("A", "1"))
                .resolver(new Given("env", Map.of("A", "2"), false, new ArrayList<>()))
                .expanded();

        assertThat(at(root, "a").asInt()).isEqualTo(2);
    }

    @Test
    void aResolverThatFails_isAProblemWithoutWhatItSays() {
        TestTrees trees = TestTrees.of("a: ${vault:broken}\nb: ${valt:x}\n")
                .resolver(new Given("vault", Map.of(), true, new ArrayList<>()));

        trees.expanded();

        assertThat(trees.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.yaml:1:4: the resolver 'vault' failed with java.lang.IllegalStateException "
                                + "[substitution.resolver-failed]",
                        "f.yaml:2:4: there is no resolver 'valt' [substitution.unknown-resolver]");
        assertThat(trees.problems().get(1).help().orElseThrow()).startsWith("did you mean ${vault:...}?");
    }

    @Test
    void files_areRelativeToTheFileThatNamesThem(@TempDir java.nio.file.Path folder) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(folder.resolve("conf/x"), "in conf");
        Files.writeString(folder.resolve("x"), "here");
        TestTrees trees = new TestTrees()
                .folder(folder)
                .file(folder.resolve("conf/a.yaml").toString(), "a: ${file:x}\n")
                .file(folder.resolve("b.yaml").toString(), "b: ${file:x}\n")
                .file("classpath:conf/c.yaml", "c: ${file:x}\n");

        MappingValue root = trees.expanded();

        assertThat(at(root, "a").asString()).isEqualTo("in conf");
        assertThat(at(root, "b").asString()).isEqualTo("here");
        assertThat(at(root, "c").asString()).isEqualTo("here");
    }

    /** Two tenants that see themselves first, then all that is shared; the one doesn't see the other. */
    private static final class Tenants implements Scope {
        @Override
        public List<Path> starts(String from) {
            int dot = from.indexOf('.');
            return dot < 0 ? List.of(Path.root()) : List.of(Path.of(from.substring(0, dot)), Path.root());
        }

        @Override
        public boolean sees(String from, String target) {
            return !(from.startsWith("eu") && target.startsWith("us"));
        }
    }

    @Test
    void aScope_saysWhereReferencesAreLookedUp() {
        TestTrees trees = TestTrees.of("x: root\ny: shared\neu: {x: mine, a: '${x}', b: '${y}', c: '${us.x}'}\n"
                        + "us: {x: other, a: '${x}', d: '${eu.x}'}\n")
                .scope(new Tenants());

        MappingValue root = trees.expanded();

        assertThat(at(root, "eu.a").asString()).isEqualTo("mine");
        assertThat(at(root, "eu.b").asString()).isEqualTo("shared");
        assertThat(at(root, "us.a").asString()).isEqualTo("other");
        assertThat(at(root, "us.d").asString()).isEqualTo("mine");
        assertThat(trees.problems()).hasSize(1);
        assertThat(trees.problems().get(0).message()).isEqualTo("there is no value for ${us.x}");
        assertThat(trees.problems().get(0).help().orElseThrow()).doesNotContain("did you mean");
    }

    @Test
    void anyReferences_giveWhatPlainReplacementGives() {
        Seeds.forEach(random -> {
            int count = 1 + random.nextInt(8);
            Map<String, String> expected = new HashMap<>();
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                StringBuilder text = new StringBuilder("t");
                StringBuilder meant = new StringBuilder("t");
                for (int j = random.nextInt(4); j > 0; j--) {
                    piece(random, i, expected, text, meant);
                }
                expected.put("k" + i, meant.toString());
                lines.add(random.nextInt(lines.size() + 1), "k" + i + ": \"" + text + "\"\n");
            }
            TestTrees trees = TestTrees.of(String.join("", lines));

            MappingValue root = trees.expanded();

            assertThat(trees.problems()).isEmpty();
            expected.forEach((key, text) -> {
                assertThat(at(root, key).asString()).isEqualTo(text);
                assertThat(((ScalarValue) at(root, key)).type()).isEqualTo(ScalarType.STRING);
            });
        });
    }

    private static void piece(
            Random random, int i, Map<String, String> expected, StringBuilder text, StringBuilder meant) {
        int to = random.nextInt(i + 1);
        if (to < i) {
            text.append("${k").append(to).append(random.nextBoolean() ? "}" : ":-no}");
            meant.append(expected.get("k" + to));
        } else if (random.nextBoolean()) {
            text.append("$${x}");
            meant.append("${x}");
        } else {
            text.append("${none:-${k").append(i).append("x:-d}}");
            meant.append("d");
        }
    }
}
