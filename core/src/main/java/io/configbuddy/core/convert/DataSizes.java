package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import java.math.BigDecimal;

/** Reads and prints sizes. */
final class DataSizes {
    static final String EXPECTED = "a size such as 512, 10MB (1000²) or 10MiB (1024²)";

    private static final String[] UNITS = {
        "EiB", "EB", "PiB", "PB", "TiB", "TB", "GiB", "GB", "MiB", "MB", "KiB", "kB", "B"
    };

    private DataSizes() {}

    static DataSize parse(String text) {
        Quantity quantity = Quantity.at(text, text.startsWith("+") ? 1 : 0);
        if (quantity == null || quantity.end() != text.length()) {
            throw text.startsWith("-") ? Mismatch.of(EXPECTED, "a negative one") : Mismatch.of(EXPECTED);
        }
        BigDecimal bytes = quantity.number().multiply(BigDecimal.valueOf(factor(quantity.unit())));
        try {
            return DataSize.ofBytes(bytes.longValueExact());
        } catch (ArithmeticException e) {
            throw Mismatch.of(EXPECTED, "one that is no whole number of bytes below 2⁶³");
        }
    }

    private static long factor(String unit) {
        if (unit.isEmpty()) {
            return 1;
        }
        for (int i = 0; i < UNITS.length; i++) {
            if (UNITS[i].equalsIgnoreCase(unit)) {
                return factor(i);
            }
        }
        throw Mismatch.of(EXPECTED, "an unknown unit")
                .help("the units are B, kB, MB, GB, TB, PB and EB, powers of 1000,"
                        + " and KiB, MiB, GiB, TiB, PiB and EiB, powers of 1024");
    }

    private static long factor(int unit) {
        long base = unit % 2 == 0 ? 1024 : 1000;
        long factor = 1;
        for (int power = (UNITS.length - unit) / 2; power > 0; power--) {
            factor *= base;
        }
        return factor;
    }

    static String print(long bytes) {
        int best = UNITS.length - 1;
        for (int i = 0; bytes > 0 && i < UNITS.length; i++) {
            if (bytes % factor(i) == 0 && factor(i) > factor(best)) {
                best = i;
            }
        }
        return bytes / factor(best) + UNITS[best];
    }
}
