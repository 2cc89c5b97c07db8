package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.document.outline.Outline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Merge keys, by yaml.org/type/merge.html, and repeated keys. */
class MergeKeysTest {
    private static String entries(Node node) {
        return ((MappingNode) node)
                .entries().stream()
                        .map(entry -> entry.name() + "=" + ((ScalarNode) entry.value()).lexeme())
                        .collect(Collectors.joining(" "));
    }

    private static String entriesOf(String path, String text) {
        return entries(Outline.root(text).get(path));
    }

    @Test
    void theExampleOfTheTypeRepository_readsAsItSays() {
        Node root = Outline.root("""
                - &CENTER { x: 1, y: 2 }
                - &LEFT { x: 0, y: 2 }
                - &BIG { r: 10 }
                - &SMALL { r: 1 }
                # All the following maps are equal:
                - # Explicit keys
                  x: 1
                  y: 2
                  r: 10
                  label: center/big
                - # Merge one map
                  << : *CENTER
                  r: 10
                  label: center/big
                - # Merge multiple maps
                  << : [ *CENTER, *BIG ]
                  label: center/big
                - # Override
                  << : [ *BIG, *LEFT, *SMALL ]
                  x: 1
                  label: center/big
                """);

        for (int i = 4; i < 8; i++) {
            assertThat(entries(root.get("[" + i + "]")).split(" "))
                    .containsExactlyInAnyOrder("x=1", "y=2", "r=10", "label=center/big");
        }
    }

    @Test
    void ownKeys_winWhereverTheyStand() {
        assertThat(entriesOf("m", "b: &b {x: 1, y: 2}\nm:\n  <<: *b\n  x: 3\n")).isEqualTo("x=3 y=2");
        assertThat(entriesOf("m", "b: &b {x: 1, y: 2}\nm:\n  x: 3\n  <<: *b\n")).isEqualTo("x=3 y=2");
        assertThat(entriesOf("m", "b: &b {x: 1, y: 2}\nm:\n  a: 0\n  <<: *b\n  z: 3\n"))
                .isEqualTo("a=0 x=1 y=2 z=3");
    }

    @Test
    void earlierMappings_winOverLaterOnes() {
        assertThat(entriesOf("m", "b: &b {x: 1}\nc: &c {x: 2, y: 2}\nm:\n  <<: [*b, *c]\n"))
                .isEqualTo("x=1 y=2");
        assertThat(entriesOf("m", "b: &b {x: 1}\nc: &c {x: 2, y: 2}\nm:\n  <<: *b\n  <<: *c\n"))
                .isEqualTo("x=1 y=2");
        assertThat(entriesOf("m", "m:\n  <<: {x: 1}\n  <<: [{x: 2}, {y: 3}]\n")).isEqualTo("x=1 y=3");
        assertThat(entriesOf("m", "b: &b {x: 1}\nl: &l [*b, {y: 2}]\nm:\n  <<: *l\n"))
                .isEqualTo("x=1 y=2");
    }

    @Test
    void mergedMappings_countWithAllThatTheyMerge() {
        String text = """
                a: &a {x: 1, y: 1, z: 1}
                b: &b
                  <<: *a
                  x: 2
                c: &c
                  <<: *b
                  y: 3
                d:
                  <<: [*a, *c]
                e:
                  <<: [*c, *a]
                """;

        assertThat(entriesOf("b", text)).isEqualTo("x=2 y=1 z=1");
        assertThat(entriesOf("c", text)).isEqualTo("x=2 y=3 z=1");
        assertThat(entriesOf("d", text)).isEqualTo("x=1 y=1 z=1");
        assertThat(entriesOf("e", text)).isEqualTo("x=2 y=3 z=1");
        assertThat(entriesOf("f", text + "f:\n  <<: [*a, *a]\n  w: 0\n")).isEqualTo("x=1 y=1 z=1 w=0");
    }

    @Test
    void keysOfOtherTypes_areOthers() {
        assertThat(entriesOf("m", "m:\n  <<: {\"1\": a}\n  1: b\n")).isEqualTo("1=a 1=b");
        assertThat(entriesOf("m", "m:\n  <<: {null: a}\n  \"null\": b\n")).isEqualTo("null=a null=b");
        assertThat(entriesOf("m", "m: {<<: {[1]: a, [2]: c}, [1]: b}\n")).isEqualTo("[1]=b [2]=c");
        assertThat(entriesOf("m", "k: &k x\nm:\n  <<: {x: a}\n  *k : b\n")).isEqualTo("x=b");
    }

    @Test
    void keysOfOneText_areTheSameHoweverTheyAreQuoted() {
        assertThat(entriesOf("m", "m:\n  <<: {\"x\": a}\n  x: b\n")).isEqualTo("x=b");
    }

    @Test
    void quotedOrUnmergeable_isAKeyLikeOthers() {
        assertThat(entriesOf("m", "m: {\"<<\": 1, x: 2}\n")).isEqualTo("<<=1 x=2");
        assertThat(entriesOf("m", "m: {<: 1, x<<: 2}\n")).isEqualTo("<=1 x<<=2");
    }

    @Test
    void ownEntries_areThoseOfTheText() {
        MappingNode mapping = (MappingNode)
                Outline.root("b: &b {x: 1}\nm:\n  <<: *b\n  x: 2\n  x: 3\n").get("m");

        assertThat(mapping.ownEntries()).extracting(Entry::name).containsExactly("<<", "x", "x");
        assertThat(mapping.ownEntries().get(2).value().path()).hasToString("m.x");
        assertThat(mapping.ownEntries().get(0).value().path()).hasToString("m.<<");
        assertThat(mapping.ownEntries().get(0).value().isAlias()).isTrue();
        mapping.ownEntries().clear();
        assertThat(mapping.ownEntries()).hasSize(3);
    }

    @Test
    void merged_valuesAreSeenWhereTheyAreMerged() {
        Node merged = Outline.root("b: &b {x: {y: 1}}\nm:\n  z: 0\n  <<: *b\n").get("m.x.y");

        assertThat(merged.path()).hasToString("m.x.y");
        assertThat(merged.location().position()).hasToString("1:15");
        assertThat(merged.parent().orElseThrow().position()).isEqualTo(1);
    }

    @Test
    void repeatedKeys_areReadByTheRule() {
        String text = "a: 1\nb: 2\na: 3\n";
        assertThat(entries(Outline.root(text, Duplicates.REJECT))).isEqualTo("a=1 b=2 a=3");
        assertThat(entries(Outline.root(text, Duplicates.FIRST))).isEqualTo("a=1 b=2");
        assertThat(entries(Outline.root(text, Duplicates.LAST))).isEqualTo("a=3 b=2");
        assertThat(Outline.root(text, Duplicates.REJECT).get("a").asInt()).isEqualTo(3);
    }

    @Test
    void repeatedKeys_amongMerged_areReadByTheRule() {
        String text = "m:\n  <<: {a: 1, a: 2}\n  b: 3\n  b: 4\n";
        assertThat(entries(Outline.root(text, Duplicates.REJECT).get("m"))).isEqualTo("a=2 b=3 b=4");
        assertThat(entries(Outline.root(text, Duplicates.FIRST).get("m"))).isEqualTo("a=1 b=3");
        assertThat(entries(Outline.root(text, Duplicates.LAST).get("m"))).isEqualTo("a=2 b=4");

        String overridden = "m:\n  <<: {a: 1}\n  a: 2\n  a: 3\n";
        assertThat(entries(Outline.root(overridden, Duplicates.REJECT).get("m")))
                .isEqualTo("a=2 a=3");
        assertThat(entries(Outline.root(overridden, Duplicates.FIRST).get("m"))).isEqualTo("a=2");
        assertThat(entries(Outline.root(overridden, Duplicates.LAST).get("m"))).isEqualTo("a=3");
    }

    @ParameterizedTest
    @EnumSource(Duplicates.class)
    void manyKeys_areFoundByName(Duplicates rule) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            text.append("k").append(i).append(": ").append(i).append('\n');
        }
        MappingNode root = (MappingNode) Outline.root(text + "k7: 100\n", rule);

        assertThat(root.size()).isEqualTo(rule == Duplicates.REJECT ? 51 : 50);
        assertThat(root.entry("k49").orElseThrow().value().asInt()).isEqualTo(49);
        assertThat(root.entry("k7").orElseThrow().value().asInt()).isEqualTo(rule == Duplicates.FIRST ? 7 : 100);
        assertThat(root.entry("k50")).isEmpty();
        assertThat(root.entries()).isSameAs(root.entries()).isUnmodifiable();
    }

    @Test
    void longChainOfMerges_takesLittleStack() throws InterruptedException {
        StringBuilder text = new StringBuilder("- &a0 {x: 0}\n");
        for (int i = 1; i <= 3_000; i++) {
            text.append("- &a").append(i).append(" {<<: *a").append(i - 1).append("}\n");
        }
        Node last = Outline.root(text.toString()).get("[-1]");
        List<String> found = new ArrayList<>();
        Thread small = new Thread(null, () -> found.add(entries(last)), "small", 256 << 10);
        small.start();
        small.join(10_000);

        assertThat(found).containsExactly("x=0");
    }

    @Test
    void wideMerges_takeLinearTime() {
        StringBuilder text = new StringBuilder("b: &b\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("  k").append(i).append(": 1\n");
        }
        text.append("m:\n  <<: [*b, *b, *b]\n");
        MappingNode merged = (MappingNode) Outline.root(text.toString()).get("m");

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), merged::size))
                .isEqualTo(50_000);
    }
}
