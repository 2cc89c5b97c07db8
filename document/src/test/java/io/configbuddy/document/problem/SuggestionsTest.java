package io.configbuddy.document.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    @ParameterizedTest
    @CsvSource({
        "port, port", // the same
        "prt, port", // one missing
        "portt, port", // one too many
        "pirt, port", // one changed
        "prot, port", // two swapped
        "PORT, port", // another case
        "a, A",
        "aa, ab",
        "ab, a",
        "timeuot, timeout",
        "tmieuot, timeout", // a third of seven: two
        "TIMEOUT_MS, timeout-ms",
    })
    void nearest_ofANearName_isThatName(String written, String meant) {
        assertThat(Suggestions.nearest(written, List.of("something else", meant)))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "port, host", // two of four
        "a, b",
        "a, ab1",
        "abc, xyz",
        "tmieuto, timeout", // three of seven
        "port, transport",
        "'', a",
        "a, ''",
    })
    void nearest_ofAFarName_isNone(String written, String candidate) {
        assertThat(Suggestions.nearest(written, List.of(candidate))).isEmpty();
    }

    @Test
    void nearest_ofSeveral_isTheNearestAndThenTheFirst() {
        assertThat(Suggestions.nearest("prot", List.of("prof", "port", "plot"))).contains("prof");
        assertThat(Suggestions.nearest("servers", List.of("serve", "server", "Servers")))
                .contains("Servers");
        assertThat(Suggestions.nearest("Prot", List.of("port", "Port"))).contains("Port");
        assertThat(Suggestions.nearest("x", List.of())).isEmpty();
    }

    @Test
    void nearest_ofLongNames_isNone() {
        String name = "n".repeat(64);

        assertThat(Suggestions.nearest(name, List.of("n".repeat(63) + "m"))).isPresent();
        assertThat(Suggestions.nearest(name, List.of(name + "n"))).isEmpty();
        assertThat(Suggestions.nearest(name + "n", List.of(name))).isEmpty();
    }

    @Test
    void nearest_amongVeryMany_isQuick() {
        Random random = new Random(1);
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            candidates.add(word(random, 60));
        }
        String written = word(random, 60);

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(Suggestions.nearest(written, candidates)).isNotEqualTo(Optional.of(written)));
    }

    /** The early end of the search and the limits change nothing: the plain definition gives the same. */
    @Test
    void nearest_isWhatTheDefinitionSays() {
        Seeds.forEach(random -> {
            String written = word(random, 1 + random.nextInt(12));
            List<String> candidates = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                candidates.add(random.nextBoolean() ? word(random, random.nextInt(12)) : mistyped(written, random));
            }

            assertThat(Suggestions.nearest(written, candidates))
                    .as(written + " among " + candidates)
                    .isEqualTo(plain(written, candidates));
        });
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abcdAB".charAt(random.nextInt(6)));
        }
        return word.toString();
    }

    private static String mistyped(String word, Random random) {
        StringBuilder typed = new StringBuilder(word);
        for (int i = random.nextInt(4); i > 0 && !typed.isEmpty(); i--) {
            int at = random.nextInt(typed.length());
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, 'x');
                case 2 -> typed.setCharAt(at, Character.toUpperCase(typed.charAt(at)));
                default -> typed.append(typed.charAt(at)).deleteCharAt(at);
            }
        }
        return typed.toString();
    }

    private static Optional<String> plain(String written, List<String> candidates) {
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int longer = Math.max(written.length(), candidate.length());
            int allowed = longer == 1 ? 0 : Math.max(1, longer / 3);
            int differences = differences(
                    written.toLowerCase(Locale.ROOT),
                    candidate.toLowerCase(Locale.ROOT),
                    written.length(),
                    candidate.length(),
                    new Integer[20][20]);
            int distance = 2 * differences + (capitals(written) == capitals(candidate) ? 0 : 1);
            if (!candidate.isEmpty() && differences <= allowed && distance < least) {
                best = Optional.of(candidate);
                least = distance;
            }
        }
        return best;
    }

    private static long capitals(String name) {
        return name.chars().filter(Character::isUpperCase).count();
    }

    private static int differences(String a, String b, int i, int j, Integer[][] known) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        if (known[i][j] == null) {
            char c = a.charAt(i - 1);
            char d = b.charAt(j - 1);
            int least = Math.min(
                    differences(a, b, i - 1, j - 1, known) + (c == d ? 0 : 1),
                    1 + Math.min(differences(a, b, i - 1, j, known), differences(a, b, i, j - 1, known)));
            if (i > 1 && j > 1 && c == b.charAt(j - 2) && a.charAt(i - 2) == d) {
                least = Math.min(least, 1 + differences(a, b, i - 2, j - 2, known));
            }
            known[i][j] = least;
        }
        return known[i][j];
    }
}
