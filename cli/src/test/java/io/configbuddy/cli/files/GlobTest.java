package io.configbuddy.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "*.yaml,a.yaml",
        "*,a",
        "a*b*c,aXbYbZc",
        "?.json,x.json",
        "[a-c]1,b1",
        "[!a-c]1,d1",
        "[^x],y",
        "[]],]",
        "a[.]b,a.b",
        "a\\*b,a*b",
        ".*,.env",
        "*.{x},a.{x}",
        "a[b,a[b"
    })
    void matches_whatThePatternSays_isFound(String pattern, String name) {
        assertThat(Glob.matches(pattern, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.yaml,a.yml",
        "*,.env",
        "?,''",
        "?,ab",
        "[a-c]1,d1",
        "[!a-c]1,b1",
        "a*b,abc",
        "a\\*b,axb",
        "A,a",
        "[.]env,.env"
    })
    void matches_anythingElse_isNot(String pattern, String name) {
        assertThat(Glob.matches(pattern, name)).isFalse();
    }

    @Test
    void matches_manyStarsOnALongName_takesNoTimeToSpeakOf() {
        assertThat(Glob.matches("*a".repeat(200) + "b", "a".repeat(5_000))).isFalse();
    }

    @Test
    void alternatives_areAllThatTheBracesStandFor() {
        assertThat(Glob.alternatives("a.{json,y{a,}ml}"))
                .containsExactlyInAnyOrder("a.json", "a.yaml", "a.json", "a.yml");
        assertThat(Glob.alternatives("{a,b}/{c,d}")).containsExactly("a/c", "a/d", "b/c", "b/d");
        assertThat(Glob.alternatives("a}b{c")).containsExactly("a}b{c");
    }

    @Test
    void alternatives_exponentiallyMany_areNotAllWrittenOut() {
        assertThat(Glob.alternatives("{a,b}".repeat(40)).size()).isLessThan(20_000);
    }
}
