package io.configbuddy.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedsTest {
    private static final String ASKED = System.getProperty(Seeds.TRIALS, "200");

    @BeforeEach
    void beOrdinary() {
        System.setProperty(Seeds.TRIALS, "200");
    }

    @AfterEach
    void forget() {
        System.setProperty(Seeds.TRIALS, ASKED);
        System.clearProperty(Seeds.SEED);
    }

    @Test
    void forEach_runsOnAsManySeedsAsTrials() {
        Set<Long> first = new HashSet<>();

        Seeds.forEach(random -> first.add(random.nextLong()));

        assertThat(first).hasSize(Seeds.trials());
    }

    @Test
    void forEach_namesTheSeedThatRepeatsAFailure() {
        AtomicLong drawn = new AtomicLong();

        assertThatThrownBy(() -> Seeds.forEach(random -> {
                    drawn.set(random.nextLong());
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .satisfies(error -> {
                    String message = error.getMessage();
                    System.setProperty(Seeds.SEED, message.substring(message.lastIndexOf('=') + 1));
                });

        Seeds.forEach(random -> assertThat(random.nextLong()).isEqualTo(drawn.get()));
    }

    @Test
    void forEach_whenThorough_goesOnAfterAFailure() {
        System.setProperty(Seeds.TRIALS, "30");
        AtomicLong runs = new AtomicLong();

        assertThatThrownBy(() -> Seeds.forEach(
                        random -> assertThat(runs.incrementAndGet() % 2).isZero()))
                .hasMessage("15 of 30 seeds failed")
                .satisfies(error -> assertThat(error.getSuppressed()).hasSize(9))
                .cause()
                .hasMessageContaining(Seeds.SEED + "=");
        assertThat(runs).hasValue(30);
    }
}
