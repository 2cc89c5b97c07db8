package io.configbuddy.document.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PathPropertyTest {
    private static final String ALPHABET = "ab09.[]\"'=*\\/~-?+ \t\n\u0000\u00a0\u200b\u202e\ud83d\ude00é名u$#";

    @Test
    void whatIsPrinted_readsAsTheSamePath() {
        Seeds.forEach(random -> {
            Path path = path(random);

            assertThat(Path.parse(path.toString())).as(path.toString()).isEqualTo(path);
        });
    }

    @Test
    void whatIsPrintedAsAPointer_readsAsTheSamePointer() {
        Seeds.forEach(random -> {
            Path path = Path.root();
            for (int i = random.nextInt(5); i > 0; i--) {
                path = random.nextBoolean() ? path.child(random.nextInt(20)) : path.child(text(random));
            }
            String pointer = path.toPointer();

            assertThat(Path.parse(pointer).toPointer()).isEqualTo(pointer);
        });
    }

    @Test
    void anyText_isAPathOrAProblemInIt() {
        Seeds.forEach(random -> {
            String text = text(random) + text(random);
            try {
                Path path = Path.parse(text);
                assertThat(Path.parse(path.toString())).as(text).isEqualTo(path);
            } catch (ConfigException e) {
                Location location = e.problems().get(0).location().orElseThrow();
                assertThat(location.source().text()).isEqualTo(text);
            }
        });
    }

    @Test
    void hugePaths_takeLinearTime() {
        String text = "a[0].".repeat(200_000) + "b";

        Path path = Assertions.assertTimeout(Duration.ofSeconds(60), () -> Path.parse(text));

        assertThat(path.segments()).hasSize(400_001);
        assertThat(path.toString()).hasSameSizeAs(text);
    }

    private static Path path(Random random) {
        Path path = Path.root();
        for (int i = random.nextInt(6); i > 0; i--) {
            path = path.child(segment(random));
        }
        return path;
    }

    private static Segment segment(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Segment.Index(random.nextInt(-Integer.MAX_VALUE, Integer.MAX_VALUE));
            case 1 -> new Segment.KeyOrIndex(random.nextInt(Integer.MAX_VALUE));
            case 2 -> new Segment.Selector(text(random), text(random));
            case 3 -> new Segment.AnyChild();
            case 4 -> new Segment.AnyDepth();
            default -> new Segment.Key(text(random));
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
