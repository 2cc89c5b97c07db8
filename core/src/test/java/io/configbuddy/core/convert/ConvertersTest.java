package io.configbuddy.core.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.document.problem.Mismatch;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConvertersTest {
    private static final Converters CONVERTERS = Converters.create();

    enum Twins {
        READ_ONLY,
        readOnly,
        OTHER
    }

    enum None {}

    record Colour(int rgb) {}

    private static Mismatch mismatch(Class<?> type, String text) {
        return catchThrowableOfType(Mismatch.class, () -> CONVERTERS.convert(type, text));
    }

    @Test
    void convert_makesTheValueThatTheTextSays() {
        assertThat(CONVERTERS.convert(int.class, "1e3")).isEqualTo(1000);
        assertThat(CONVERTERS.convert(byte.class, "-128")).isEqualTo((byte) -128);
        assertThat(CONVERTERS.convert(short.class, "300")).isEqualTo((short) 300);
        assertThat(CONVERTERS.convert(long.class, "-1")).isEqualTo(-1L);
        assertThat(CONVERTERS.convert(float.class, "0.1")).isEqualTo(0.1f);
        assertThat(CONVERTERS.convert(boolean.class, "off")).isFalse();
        assertThat(CONVERTERS.convert(char.class, "x")).isEqualTo('x');
        assertThat(CONVERTERS.convert(byte[].class, "aGVsbG8=")).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
        assertThat(CONVERTERS.convert(char[].class, "ab")).containsExactly('a', 'b');
        assertThat(CONVERTERS.convert(Path.class, "a/b")).isEqualTo(Path.of("a", "b"));
        assertThat(CONVERTERS.convert(Locale.class, "de_AT")).isEqualTo(new Locale("de", "AT"));
        assertThat(CONVERTERS.convert(Pattern.class, "a+").pattern()).isEqualTo("a+");
        assertThat(CONVERTERS.convert(ChronoUnit.class, "half-days")).isEqualTo(ChronoUnit.HALF_DAYS);
        assertThat(CONVERTERS.convert(Instant.class, "2026-01-31 12:00:00+01:00"))
                .isEqualTo(Instant.parse("2026-01-31T11:00:00Z"));
    }

    @Test
    void find_ofAPrimitiveType_isTheOneForItsClass() {
        assertThat(CONVERTERS.find(int.class).orElseThrow().type()).isEqualTo(Integer.class);
        assertThat(CONVERTERS.find(Object.class)).isEmpty();
        assertThat(CONVERTERS.find(StringBuilder.class)).isEmpty();
        assertThatThrownBy(() -> CONVERTERS.convert(StringBuilder.class, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no converter for java.lang.StringBuilder");
    }

    @Test
    void find_byManyThreads_givesOneThatWorks() throws InterruptedException {
        Converters fresh = Converters.create();
        List<Object> found = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(new Thread(() -> found.add(fresh.convert(Duration.class, "1h30m"))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(found).hasSize(8).containsOnly(Duration.ofMinutes(90));
    }

    @Test
    void mismatch_saysWhatWasExpected_andNeverTheText() {
        assertThat(mismatch(int.class, "hunter2")).hasMessage("expected a whole number from -2147483648 to 2147483647");
        assertThat(mismatch(Path.class, "")).hasMessage("expected a path such as data/cache");
        assertThat(mismatch(char.class, "ab")).hasMessage("expected a single character, but found several");
        assertThat(mismatch(Instant.class, "hunter2"))
                .hasMessage("expected a point in time such as 2026-01-31T12:00:00Z");
    }

    @Test
    void anEnum_withFewConstants_namesThemAllAndTheNearest() {
        Mismatch mismatch = mismatch(DayOfWeek.class, "Mondya");

        assertThat(mismatch)
                .hasMessage("expected one of monday, tuesday, wednesday, thursday, friday, saturday, sunday");
        assertThat(mismatch.help()).contains("did you mean monday?");
        assertThat(mismatch(DayOfWeek.class, "xyzzy").help()).isEmpty();
    }

    @Test
    void anEnum_withMany_namesTheNearest() {
        assertThat(mismatch(Month.class, "febuary"))
                .hasMessage("expected one of the 12 names of Month, such as january");
        assertThat(mismatch(Month.class, "febuary").help()).contains("did you mean february?");
        assertThat(mismatch(None.class, "x")).hasMessageContaining("which has none");
    }

    @Test
    void anEnum_whoseConstantsHaveTheSameWords_takesTheirOwnNames() {
        assertThat(CONVERTERS.convert(Twins.class, "READ_ONLY")).isEqualTo(Twins.READ_ONLY);
        assertThat(CONVERTERS.convert(Twins.class, "readOnly")).isEqualTo(Twins.readOnly);
        assertThat(CONVERTERS.convert(Twins.class, "other")).isEqualTo(Twins.OTHER);
        assertThat(mismatch(Twins.class, "read-only")).hasMessage("expected one of READ_ONLY, readOnly, other");
    }

    @Test
    void duration_isWhatItSays() {
        assertThat(CONVERTERS.convert(Duration.class, "1w2d3h4m5s6ms7us8ns"))
                .isEqualTo(Duration.ofDays(9)
                        .plusHours(3)
                        .plusMinutes(4)
                        .plusSeconds(5)
                        .plusMillis(6)
                        .plusNanos(7008));
        assertThat(CONVERTERS.convert(Duration.class, "1.5h")).isEqualTo(Duration.ofMinutes(90));
        assertThat(CONVERTERS.convert(Duration.class, "-250ms")).isEqualTo(Duration.ofMillis(-250));
        assertThat(CONVERTERS.convert(Duration.class, "0s")).isEqualTo(Duration.ZERO);
        assertThat(CONVERTERS.convert(Duration.class, "-P1D")).isEqualTo(Duration.ofDays(-1));
    }

    @Test
    void duration_withoutAUnit_saysToWriteOne() {
        Mismatch mismatch = mismatch(Duration.class, "30");

        assertThat(mismatch)
                .hasMessage(
                        "expected a duration such as 5s, 250ms, 1h30m, 2d or PT5S, but found a number without a unit");
        assertThat(mismatch.help()).contains("write the unit after the number: ms, s, m (minutes), h or d");
        assertThat(mismatch(Duration.class, "1h30").found()).contains("a number without a unit");
        assertThat(mismatch(Duration.class, "30 min").help())
                .hasValueSatisfying(help -> assertThat(help).startsWith("the units are w, d"));
        assertThat(mismatch(Duration.class, "99999999999999999999w").found())
                .contains("one that is too long, or finer than a nanosecond");
    }

    @Test
    void aBrokenPattern_saysWhere() {
        assertThat(mismatch(Pattern.class, "ab(c").help())
                .contains("Java's regular expressions say at character 5: Unclosed group");
    }

    @Test
    void aSocketsName_isNotLookedUp() {
        InetSocketAddress name = CONVERTERS.convert(InetSocketAddress.class, "host.invalid:80");
        InetSocketAddress literal = CONVERTERS.convert(InetSocketAddress.class, "[2001:db8::1]:80");

        assertThat(name.isUnresolved()).isTrue();
        assertThat(name.getHostString()).isEqualTo("host.invalid");
        assertThat(literal.isUnresolved()).isFalse();
        assertThat(mismatch(InetSocketAddress.class, "a:70000").found()).contains("no port from 0 to 65535");
    }

    @Test
    void classes_areOffUntilSwitchedOn() {
        Converters on =
                Converters.builder().classes(getClass().getClassLoader()).build();

        assertThat(CONVERTERS.find(Class.class)).isEmpty();
        assertThat(on.convert(Class.class, "java.lang.String")).isEqualTo(String.class);
        assertThat(catchThrowableOfType(Mismatch.class, () -> on.convert(Class.class, "no.such.Thing"))
                        .found())
                .contains("none that can be loaded");
    }

    @Test
    void aConverterThatWasAdded_countsBeforePlugInsAndBuiltInOnes() {
        Converters plain = Converters.create();
        Converters added = Converters.builder()
                .add(Converter.of(Colour.class, "a colour such as #ff8800", text -> new Colour(7)))
                .add(Converter.of(Integer.class, "a roman number", String::length))
                .build();

        assertThat(plain.convert(PluginType.class, "x")).isEqualTo(new PluginType("plug-in: x"));
        assertThat(Converters.builder().withoutServices().build().find(PluginType.class))
                .isEmpty();
        assertThat(Converters.builder()
                        .add(Converter.of(PluginType.class, "x", PluginType::new))
                        .build()
                        .convert(PluginType.class, "x"))
                .isEqualTo(new PluginType("x"));
        assertThat(added.convert(Colour.class, "red")).isEqualTo(new Colour(7));
        assertThat(added.convert(int.class, "viii")).isEqualTo(4);
    }

    @Test
    void twoPlugInsForOneType_areAMistake() {
        assertThatThrownBy(() -> CONVERTERS.find(PluginType.Contested.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two plug-ins")
                .hasMessageContaining("add one of them to the builder");
    }

    @Test
    void aFunctionThatThrows_isAMismatch() {
        Converter<Colour> converter = Converter.of(Colour.class, "a colour such as #ff8800", text -> {
            throw new IllegalArgumentException(text);
        });

        assertThat(catchThrowableOfType(Mismatch.class, () -> converter.convert("hunter2")))
                .hasMessage("expected a colour such as #ff8800");
        assertThat(converter.expected()).isEqualTo("a colour such as #ff8800");
    }
}
