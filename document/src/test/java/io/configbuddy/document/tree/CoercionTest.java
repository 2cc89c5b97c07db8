package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.testsupport.Seeds;
import java.math.BigInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What {@link ScalarsTest} does not see through a node. */
class CoercionTest {
    private static Mismatch mismatch(ThrowingCallable call) {
        return catchThrowableOfType(Mismatch.class, call);
    }

    @Test
    void integer_readsShortAndLongWritingsAlike() {
        Seeds.forEach(random -> {
            long number = random.nextLong() >> random.nextInt(64);
            String text = String.valueOf(number);

            assertThat(Coercion.integer(text, Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(number);
            assertThat(Coercion.integer(text + ".0", Long.MIN_VALUE, Long.MAX_VALUE))
                    .isEqualTo(number);
            assertThat(Coercion.integer(text)).isEqualTo(BigInteger.valueOf(number));
        });
    }

    @Test
    void integer_beyondItsRange_saysTheRange() {
        assertThat(Coercion.integer("-128", -128, 127)).isEqualTo(-128);
        assertThat(mismatch(() -> Coercion.integer("128", -128, 127)))
                .hasMessage("expected a whole number from -128 to 127, but found one beyond that");
        assertThat(mismatch(() -> Coercion.integer("-129", -128, 127)).found()).contains("one beyond that");
        assertThat(mismatch(() -> Coercion.integer("1.28e2", -128, 127)).found())
                .contains("one beyond that");
    }

    @Test
    void integer_ofNoNumber_saysNothingOfTheText() {
        assertThat(mismatch(() -> Coercion.integer("hunter2", 0, 9))).hasMessage("expected a whole number from 0 to 9");
        assertThat(mismatch(() -> Coercion.integer("", 0, 9)).found()).isEmpty();
        assertThat(mismatch(() -> Coercion.integer("-", 0, 9)).found()).isEmpty();
    }

    @Test
    void floating_isTheNearestDouble() {
        Seeds.forEach(random -> {
            String digits = String.valueOf(random.nextLong() >>> 1 + random.nextInt(63));
            int point = random.nextInt(digits.length() + 1);
            String text = digits.substring(0, point) + "." + digits.substring(point);

            assertThat(Coercion.floating(text)).isEqualTo(Double.parseDouble(text));
            assertThat(Coercion.floating(digits)).isEqualTo(Double.parseDouble(digits));
            assertThat(Coercion.floating("-" + text)).isEqualTo(Double.parseDouble("-" + text));
        });
        assertThat(Coercion.floating("5.")).isEqualTo(5);
        assertThat(Coercion.floating(".5")).isEqualTo(0.5);
        assertThat(Coercion.floating("-0")).isEqualTo(-0.0);
        assertThat(mismatch(() -> Coercion.floating("."))).hasMessage("expected a number");
        assertThat(mismatch(() -> Coercion.floating(""))).hasMessage("expected a number");
        assertThat(mismatch(() -> Coercion.floating("1.2.3"))).hasMessage("expected a number");
    }

    @Test
    void single_isTheNearestFloat() {
        assertThat(Coercion.single("0.1")).isEqualTo(0.1f);
        // Rounded to a double first, it would become the float below.
        assertThat(Coercion.single("1.00000017881393432617187499")).isEqualTo(1.0000001f);
        assertThat(Coercion.single("-inf")).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(Coercion.single("nan")).isNaN();
        assertThat(mismatch(() -> Coercion.single("1e39")))
                .hasMessage("expected a number from -3.4e38 to 3.4e38, but found one beyond that");
        assertThat(mismatch(() -> Coercion.single("1f"))).hasMessage("expected a number");
    }

    @Test
    void mismatch_withHelp_keepsTheRest() {
        Mismatch mismatch = Mismatch.of("a size", "a bare number").help("write a unit");

        assertThat(mismatch).hasMessage("expected a size, but found a bare number");
        assertThat(mismatch.expected()).isEqualTo("a size");
        assertThat(mismatch.found()).contains("a bare number");
        assertThat(mismatch.help()).contains("write a unit");
        assertThat(mismatch.getStackTrace()).isEmpty();
    }
}
