package io.configbuddy.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void equalTexts_giveNothing() {
        assertThat(UnifiedDiff.of("x", "a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void aChangedLine_hasThreeLinesAround() {
        assertThat(UnifiedDiff.of("x", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("""
                --- x
                +++ x
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """);
    }

    @Test
    void changesWithinSixLines_shareAHunk() {
        String before = "a\n1\n2\n3\n4\n5\n6\nb\n1\n2\n3\n4\n5\n6\n7\nc\n";

        String diff = UnifiedDiff.of(
                "x", before, before.replace("a\n", "A\n").replace("b\n", "B\n").replace("c\n", "C\n"));

        assertThat(diff.lines().filter(line -> line.startsWith("@@")))
                .containsExactly("@@ -1,11 +1,11 @@", "@@ -13,4 +13,4 @@");
    }

    @Test
    void oneLineAndNone_areCountedAsDiffDoes() {
        assertThat(UnifiedDiff.of("x", "a\n", "b\n")).contains("@@ -1 +1 @@");
        assertThat(UnifiedDiff.of("x", "", "b\n")).contains("@@ -0,0 +1 @@");
        assertThat(UnifiedDiff.of("x", "a\nb\n", "")).contains("@@ -1,2 +0,0 @@");
    }

    @Test
    void aMissingLineFeedAtTheEnd_isTold() {
        assertThat(UnifiedDiff.of("x", "a", "a\n")).isEqualTo("""
                --- x
                +++ x
                @@ -1 +1 @@
                -a
                \\ No newline at end of file
                +a
                """);
    }

    @Test
    void carriageReturns_areKept() {
        assertThat(UnifiedDiff.of("x", "a\r\nb\r\n", "a\r\nc\r\n")).endsWith(" a\r\n-b\r\n+c\r\n");
    }

    @Test
    void anyDifference_turnsTheOldTextIntoTheNewOne_inTheFewestLines() {
        Seeds.forEach(random -> {
            String before = text(random);
            String after = text(random);

            String diff = UnifiedDiff.of("x", before, after);

            assertThat(Patch.apply(before, diff)).isEqualTo(after);
            assertThat(changes(diff)).isEqualTo(fewest(before.split("(?<=\n)"), after.split("(?<=\n)")));
        });
    }

    @Test
    void textsWithNothingInCommon_areNotComparedLineByLineForEver() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 40_000; i++) {
            before.append(random.nextInt(40_000)).append('\n');
            after.append(random.nextInt(40_000)).append('\n');
        }

        String diff = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> UnifiedDiff.of("x", before.toString(), after.toString()));

        assertThat(Patch.apply(before.toString(), diff)).isEqualTo(after.toString());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(30);
        for (int i = 0; i < lines; i++) {
            text.append((char) ('a' + random.nextInt(5))).append('\n');
        }
        return random.nextBoolean() ? text.toString() : text + "end";
    }

    private static long changes(String diff) {
        return diff.lines()
                .skip(2)
                .filter(line -> line.startsWith("-") || line.startsWith("+"))
                .count();
    }

    /** The textbook's table of longest common subsequences. */
    private static long fewest(String[] before, String[] after) {
        int[][] common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] = before[i].equals(after[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int lines = lines(before) + lines(after);
        return lines - 2L * (lines(before) == 0 || lines(after) == 0 ? 0 : common[0][0]);
    }

    /** An empty text has no line, though it splits into one piece. */
    private static int lines(String[] pieces) {
        return pieces.length == 1 && pieces[0].isEmpty() ? 0 : pieces.length;
    }
}
