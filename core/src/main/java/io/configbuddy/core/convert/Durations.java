package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/**
 * Reads durations: those of ISO 8601 such as {@code PT5S}, and numbers with units, the largest unit first: {@code 1h30m}.
 */
final class Durations {
    static final String EXPECTED = "a duration such as 5s, 250ms, 1h30m, 2d or PT5S";

    private static final String[] UNITS = {"w", "d", "h", "m", "s", "ms", "us", "ns"};
    private static final long SECOND = 1_000_000_000L;
    private static final long[] NANOS = {
        7 * 86_400 * SECOND, 86_400 * SECOND, 3_600 * SECOND, 60 * SECOND, SECOND, 1_000_000, 1_000, 1
    };

    private Durations() {}

    static Duration parse(String text) {
        boolean negative = text.startsWith("-");
        int at = negative || text.startsWith("+") ? 1 : 0;
        if (at < text.length() && (text.charAt(at) == 'P' || text.charAt(at) == 'p')) {
            return Duration.parse(text);
        }
        BigDecimal nanos = BigDecimal.ZERO;
        int last = -1;
        do {
            Quantity next = Quantity.at(text, at);
            if (next == null) {
                throw Mismatch.of(EXPECTED);
            }
            int unit = unit(next.unit());
            if (unit <= last) {
                throw Mismatch.of(EXPECTED, "units that don't go from large to small");
            }
            nanos = nanos.add(next.number().multiply(BigDecimal.valueOf(NANOS[unit])));
            last = unit;
            at = next.end();
        } while (at < text.length());
        return duration(negative ? nanos.negate() : nanos);
    }

    private static int unit(String name) {
        if (name.isEmpty()) {
            throw Mismatch.of(EXPECTED, "a number without a unit")
                    .help("write the unit after the number: ms, s, m (minutes), h or d");
        }
        for (int i = 0; i < UNITS.length; i++) {
            if (UNITS[i].equals(name)) {
                return i;
            }
        }
        throw Mismatch.of(EXPECTED, "an unknown unit")
                .help("the units are w, d (24 hours), h, m (minutes), s, ms, us and ns");
    }

    private static Duration duration(BigDecimal nanos) {
        try {
            BigInteger[] parts = nanos.toBigIntegerExact().divideAndRemainder(BigInteger.valueOf(SECOND));
            return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
        } catch (ArithmeticException e) {
            throw Mismatch.of(EXPECTED, "one that is too long, or finer than a nanosecond");
        }
    }
}
