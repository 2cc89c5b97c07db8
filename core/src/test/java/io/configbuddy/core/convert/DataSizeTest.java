package io.configbuddy.core.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.testsupport.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0B",
        "512, 512, 512B",
        "512B, 512, 512B",
        "10kB, 10000, 10kB",
        "10KB, 10000, 10kB",
        "10MB, 10000000, 10MB",
        "10MiB, 10485760, 10MiB",
        "10mib, 10485760, 10MiB",
        "1.5 GiB, 1610612736, 1536MiB",
        "1024kB, 1024000, 1000KiB",
        "1024, 1024, 1KiB",
        "2TB, 2000000000000, 2TB",
        "2PiB, 2251799813685248, 2PiB",
        "9EB, 9000000000000000000, 9EB",
        "7EiB, 8070450532247928832, 7EiB",
        "9223372036854775807, 9223372036854775807, 9223372036854775807B"
    })
    void parse_readsPowersOf1000And1024(String text, long bytes, String printed) {
        assertThat(DataSize.parse(text).bytes()).isEqualTo(bytes);
        assertThat(DataSize.parse(text)).hasToString(printed);
    }

    @Test
    void parse_readsWhatItPrints() {
        Seeds.forEach(random -> {
            DataSize size = DataSize.ofBytes(
                    (random.nextLong() >>> 1 + random.nextInt(63)) / 1024 * (random.nextBoolean() ? 1000 : 1024));

            assertThat(DataSize.parse(size.toString())).isEqualTo(size);
        });
    }

    @Test
    void parse_ofAnAmbiguousUnit_namesTheUnits() {
        Mismatch mismatch = catchThrowableOfType(Mismatch.class, () -> DataSize.parse("10M"));

        assertThat(mismatch.found()).contains("an unknown unit");
        assertThat(mismatch.help()).hasValueSatisfying(help -> assertThat(help).contains("KiB, MiB"));
        assertThat(catchThrowableOfType(Mismatch.class, () -> DataSize.parse("-1"))
                        .found())
                .contains("a negative one");
        assertThat(catchThrowableOfType(Mismatch.class, () -> DataSize.parse("1.5B"))
                        .found())
                .contains("one that is no whole number of bytes below 2⁶³");
    }

    @Test
    void sizes_compareByBytes() {
        assertThat(DataSize.parse("1MiB")).isGreaterThan(DataSize.parse("1MB"));
        assertThat(DataSize.parse("1kB")).isEqualTo(DataSize.ofBytes(1000)).hasSameHashCodeAs(DataSize.ofBytes(1000));
        assertThat(DataSize.ofBytes(1)).isNotEqualTo(DataSize.ofBytes(2)).isNotEqualTo(1L);
        assertThat(DataSize.parse("2GB").intBytes()).isEqualTo(2_000_000_000);
        assertThatThrownBy(() -> DataSize.parse("3GB").intBytes()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> DataSize.ofBytes(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
