package io.configbuddy.core.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.core.convert.Converter;
import io.configbuddy.core.convert.Converters;
import io.configbuddy.core.convert.DataSize;
import io.configbuddy.core.convert.Secret;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.testsupport.Repository;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of {@code docs/reference/binding.md}. */
class BindingReferenceTest {
    private static final Converters CONVERTERS = Converters.create();
    private static final Binder BINDER = Binder.create();

    private static final List<Class<?>> TYPES = List.of(
            String.class,
            CharSequence.class,
            char[].class,
            char.class,
            boolean.class,
            byte.class,
            short.class,
            int.class,
            long.class,
            float.class,
            double.class,
            BigInteger.class,
            BigDecimal.class,
            DayOfWeek.class,
            ChronoUnit.class,
            Duration.class,
            Period.class,
            DataSize.class,
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            OffsetTime.class,
            ZonedDateTime.class,
            Year.class,
            YearMonth.class,
            MonthDay.class,
            ZoneId.class,
            ZoneOffset.class,
            URI.class,
            URL.class,
            java.nio.file.Path.class,
            File.class,
            InetAddress.class,
            InetSocketAddress.class,
            Pattern.class,
            Charset.class,
            Locale.class,
            Currency.class,
            UUID.class,
            byte[].class,
            Secret.class,
            Class.class);

    private static final Map<String, TypeRef<?>> HOLDERS = Map.ofEntries(
            Map.entry("List<Integer>", new TypeRef<List<Integer>>() {}),
            Map.entry("List<List<Integer>>", new TypeRef<List<List<Integer>>>() {}),
            Map.entry("Set<String>", new TypeRef<Set<String>>() {}),
            Map.entry("Collection<String>", new TypeRef<Collection<String>>() {}),
            Map.entry("int[]", new TypeRef<int[]>() {}),
            Map.entry("Map<String, Integer>", new TypeRef<Map<String, Integer>>() {}),
            Map.entry("Map<DayOfWeek, Integer>", new TypeRef<Map<DayOfWeek, Integer>>() {}),
            Map.entry("Optional<Integer>", new TypeRef<Optional<Integer>>() {}),
            Map.entry("OptionalInt", new TypeRef<OptionalInt>() {}),
            Map.entry("Object", new TypeRef<Object>() {}));

    record R1(int n) {}

    record R2(String n) {}

    record R3(Optional<Integer> n) {}

    record R4(OptionalInt n) {}

    record R5(@Default("8080") int n) {}

    record R6(@Default("a, b") List<String> n) {}

    record R7(@Default List<String> n) {}

    record R8(List<String> n) {}

    record R9(Map<String, String> n) {}

    record R10(@Default Map<String, String> n) {}

    private static final List<Class<? extends Record>> RECORDS = List.of(
            R1.class, R2.class, R3.class, R4.class, R5.class, R6.class, R7.class, R8.class, R9.class, R10.class);

    record Row(List<String> cells) {
        /** Return the parts of a cell that stand between backquotes. */
        List<String> codes(int column) {
            List<String> codes = new ArrayList<>();
            Matcher matcher = Pattern.compile("`([^`]+)`|\\(empty\\)").matcher(cells.get(column));
            while (matcher.find()) {
                codes.add(matcher.group(1) == null ? "" : matcher.group(1));
            }
            return codes;
        }

        String code(int column) {
            return codes(column).get(0);
        }

        boolean isCode(int column) {
            return cells.get(column).matches("`[^`]*`");
        }

        @Override
        public String toString() {
            return String.join(" | ", cells);
        }
    }

    static Stream<Row> texts() throws IOException {
        return rows("accepts");
    }

    static Stream<Row> holders() throws IOException {
        return rows("configuration");
    }

    static Stream<Row> components() throws IOException {
        return rows("key absent");
    }

    /** Return the rows of the table whose second column is headed {@code head}. */
    private static Stream<Row> rows(String head) throws IOException {
        List<Row> rows = new ArrayList<>();
        String table = "";
        for (String line : Files.readAllLines(Repository.root().resolve("docs/reference/binding.md"))) {
            if (!line.startsWith("| ")) {
                continue;
            }
            List<String> cells =
                    Arrays.asList(line.substring(2).split(" ?\\| ?", -1)).subList(0, 3);
            if (cells.get(0).startsWith("`")) {
                if (table.equals(head)) {
                    rows.add(new Row(cells));
                }
            } else {
                table = cells.get(1);
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource
    void texts(Row row) {
        Class<?> type = TYPES.stream()
                .filter(candidate -> candidate.getSimpleName().equals(row.code(0)))
                .findFirst()
                .orElseThrow();
        Converter<?> converter = CONVERTERS.find(type).orElse(null);
        assertThat(converter == null).isEqualTo(row.codes(1).isEmpty());
        for (String text : row.codes(1)) {
            assertThat(converter.convert(text)).as(text).isNotNull();
        }
        for (String text : row.codes(2)) {
            if (converter != null) {
                Mismatch mismatch = catchThrowableOfType(Mismatch.class, () -> converter.convert(text));
                assertThat(mismatch).as(text).isNotNull();
                assertThat(mismatch.expected()).as(text).isNotBlank();
            }
        }
    }

    @Test
    void everyType_hasARow() throws IOException {
        assertThat(texts().map(row -> row.code(0)))
                .containsExactlyInAnyOrderElementsOf(
                        TYPES.stream().map(Class::getSimpleName).toList());
        assertThat(holders().map(row -> row.code(0)).distinct()).containsExactlyInAnyOrderElementsOf(HOLDERS.keySet());
        assertThat(components()).hasSize(RECORDS.size());
    }

    @ParameterizedTest
    @MethodSource
    void holders(Row row) {
        ConfigValue value = Trees.yaml("v: " + row.code(1) + "\n").child("v");

        check(row, 2, () -> BINDER.bind(value, HOLDERS.get(row.code(0))));
    }

    @ParameterizedTest
    @MethodSource
    void components(Row row) {
        Class<? extends Record> type = RECORDS.stream()
                .filter(candidate -> declaration(candidate).equals(row.code(0)))
                .findFirst()
                .orElseThrow();

        check(row, 1, () -> component(BINDER.bind(Trees.yaml("{}"), type)));
        check(row, 2, () -> component(BINDER.bind(Trees.yaml("n: null\n"), type)));
    }

    private static void check(Row row, int column, java.util.function.Supplier<Object> bind) {
        if (row.isCode(column)) {
            Object bound = bind.get();
            assertThat(bound instanceof int[] array ? Arrays.toString(array) : bound.toString())
                    .isEqualTo(row.code(column));
        } else {
            ConfigException exception = catchThrowableOfType(ConfigException.class, bind::get);
            assertThat(exception.problems()).hasSize(1);
            assertThat(exception.problems().get(0).message())
                    .isEqualTo(row.cells().get(column));
        }
    }

    private static String declaration(Class<?> type) {
        RecordComponent component = type.getRecordComponents()[0];
        Default byDefault = component.getAnnotation(Default.class);
        String annotation = byDefault == null
                ? ""
                : byDefault.value().isEmpty() ? "@Default " : "@Default(\"" + byDefault.value() + "\") ";
        return annotation + component.getGenericType().getTypeName().replaceAll("[a-z.]+\\.", "") + " n";
    }

    private static Object component(Record bound) {
        try {
            return bound.getClass().getRecordComponents()[0].getAccessor().invoke(bound);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClassThatIsNoRecord_isTheProgramsMistake() {
        assertThatThrownBy(() -> BINDER.bind(Trees.yaml("{}"), StringBuilder.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("can't bind to java.lang.StringBuilder");
    }
}
