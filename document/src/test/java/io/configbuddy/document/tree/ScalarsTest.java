package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.outline.Outline;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    private static final String LIMITS = "from -2147483648 to 2147483647";

    private static Node node(String text) {
        return Node.root(
                        new KeyValueFormat()
                                .parse(Source.of("a.kv", "[s]\nx = " + text + "\ny.z = 1\n"), ParseOptions.DEFAULT)
                                .tree()
                                .orElseThrow(),
                        0)
                .get("s.x");
    }

    private static String message(ThrowingCallable call) {
        ConfigException exception = catchThrowableOfType(ConfigException.class, call);
        assertThat(exception.problems()).hasSize(1);
        Problem problem = exception.problems().get(0);
        assertThat(problem.code()).isEqualTo("document.wrong-type");
        assertThat(problem.location().orElseThrow()).hasToString("a.kv:2:5");
        assertThat(problem.path()).contains("s.x");
        return problem.message();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "8080, 8080",
        "+7, 7",
        "007, 7",
        "-2147483648, -2147483648",
        "2147483647, 2147483647",
        "1.0, 1",
        "1., 1",
        "1e3, 1000",
        "1E+3, 1000",
        "1.5e1, 15",
        "10e-1, 1",
        "0.0, 0",
        "2147483647.000, 2147483647"
    })
    void asInt_ofAWholeNumber_isThatNumber(String text, int expected) {
        assertThat(node(text).asInt()).isEqualTo(expected);
        assertThat(node(text).asLong()).isEqualTo(expected);
        assertThat(node(text).asBigInteger()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2147483648", "-2147483649", "9223372036854775808", "1e10", "1e999999999", "1e99999999999999"})
    void asInt_beyondItsRange_isAProblemWithTheRange(String text) {
        assertThat(message(() -> node(text).asInt()))
                .isEqualTo("expected a whole number " + LIMITS + ", but found one beyond that");
    }

    @Test
    void asLong_knowsItsRange() {
        assertThat(node("9223372036854775807").asLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(node("-9223372036854775808").asLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(message(() -> node("9223372036854775808").asLong()))
                .isEqualTo("expected a whole number from -9223372036854775808 to 9223372036854775807,"
                        + " but found one beyond that");
        assertThat(message(() -> node("-9223372036854775809").asLong())).endsWith("one beyond that");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc", "1a", "--1", "+-1", "1e", "1e+", "e1", ".", "-", "1.2.3", "0x10", "1_000", "١٢", "1 2", "1f",
                "1d", "1e1.5", "inf", "nan", "true"
            })
    void asInt_ofNoNumber_isAProblem(String text) {
        assertThat(message(() -> node(text).asInt())).startsWith("expected a whole number " + LIMITS + ", but found ");
        assertThat(message(() -> node(text).asBigInteger())).startsWith("expected a whole number, but found ");
        assertThat(message(() -> node(text).asBigDecimal())).startsWith("expected a number, but found ");
    }

    @Test
    void asInt_ofAFraction_isAProblem() {
        assertThat(message(() -> node("1.5").asInt()))
                .isEqualTo("expected a whole number " + LIMITS + ", but found a number with a fraction");
        assertThat(message(() -> node("1e-3").asBigInteger()))
                .isEqualTo("expected a whole number, but found a number with a fraction");
    }

    @Test
    void wrongType_saysWhatWasFoundButNotItsText() {
        assertThat(message(() -> node("hunter2").asInt())).endsWith("but found other text");
        assertThat(message(() -> node("true").asInt())).endsWith("but found a boolean");
        assertThat(message(() -> node("null").asInt())).endsWith("but found nothing (null)");
        assertThat(message(() -> node("nan").asInt())).endsWith("but found a number");
        assertThat(message(() -> node("2").asBoolean())).isEqualTo("expected true or false, but found an integer");
        assertThat(message(() -> node("null").asBoolean()))
                .isEqualTo("expected true or false, but found nothing (null)");
        assertThat(message(() -> node("null").asString()))
                .isEqualTo("expected a single value, but found nothing (null)");
        assertThat(message(() -> node("null").asDouble())).isEqualTo("expected a number, but found nothing (null)");
        assertThat(message(() -> node("null").asBigDecimal())).isEqualTo("expected a number, but found nothing (null)");
        assertThat(message(() -> node("null").asBigInteger()))
                .isEqualTo("expected a whole number, but found nothing (null)");
    }

    @Test
    void wrongType_ofAContainer_saysSo() {
        Node mapping = node("1").parent().orElseThrow();
        Node sequence = Outline.root("[]");

        assertThat(catchThrowableOfType(ConfigException.class, mapping::asString))
                .hasMessageContaining("expected a single value, but found a mapping");
        assertThat(catchThrowableOfType(ConfigException.class, sequence::asDouble))
                .hasMessageContaining("expected a number, but found a sequence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "yes", "Yes", "on", "ON", "1"})
    void asBoolean_ofAWordForIt_isTrue(String text) {
        assertThat(node(text).asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "FALSE", "no", "NO", "off", "Off", "0"})
    void asBoolean_ofAWordForIt_isFalse(String text) {
        assertThat(node(text).asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "t", "10", "01", "1.0", "-0", "tru", "truee", "enabled"})
    void asBoolean_ofAnythingElse_isAProblem(String text) {
        assertThat(message(() -> node(text).asBoolean())).startsWith("expected true or false, but found ");
    }

    @Test
    void asString_isTheTextWhateverItMeans() {
        assertThat(node("1.10").asString()).isEqualTo("1.10");
        assertThat(node("true").asString()).isEqualTo("true");
        assertThat(node("").asString()).isEmpty();
    }

    @Test
    void asDouble_isTheNearest() {
        assertThat(node("1.5").asDouble()).isEqualTo(1.5);
        assertThat(node("-1e3").asDouble()).isEqualTo(-1000.0);
        assertThat(node(".5").asDouble()).isEqualTo(0.5);
        assertThat(node("0.1").asDouble()).isEqualTo(0.1);
        assertThat(node("1e-999").asDouble()).isZero();
        assertThat(node("1.7976931348623157e308").asDouble()).isEqualTo(Double.MAX_VALUE);
        assertThat(node("inf").asDouble()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(node("-inf").asDouble()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(node("nan").asDouble()).isNaN();
        assertThat(message(() -> node("1e999").asDouble()))
                .isEqualTo("expected a number from -1.8e308 to 1.8e308, but found one beyond that");
        assertThat(message(() -> node("0x1p3").asDouble())).isEqualTo("expected a number, but found other text");
        assertThat(message(() -> node("Infinity").asDouble())).isEqualTo("expected a number, but found other text");
    }

    @Test
    void asBigDecimal_keepsEveryDigit() {
        assertThat(node("1.10").asBigDecimal()).isEqualTo(new BigDecimal("1.10"));
        assertThat(node("-0.000000000000000000000000000001").asBigDecimal())
                .isEqualTo(new BigDecimal("-0.000000000000000000000000000001"));
        assertThat(node("1e400").asBigDecimal()).isEqualTo(new BigDecimal("1e400"));
        assertThat(node("123456789012345678901234567890").asBigInteger())
                .isEqualTo(new BigInteger("123456789012345678901234567890"));
    }

    @Test
    void bigNumbers_areLimited() {
        String most = "9".repeat(Coercion.MOST_DIGITS);
        String longer = " of at most 10000 digits, but found a longer one";

        assertThat(node(most).asBigInteger()).isEqualTo(new BigInteger(most));
        assertThat(node("1e9999").asBigInteger()).isEqualTo(BigInteger.TEN.pow(9_999));
        assertThat(node("1e-10000").asBigDecimal()).isEqualTo(new BigDecimal("1e-10000"));
        assertThat(message(() -> node(most + "9").asBigInteger())).isEqualTo("expected a whole number" + longer);
        assertThat(message(() -> node("1e10000").asBigInteger())).isEqualTo("expected a whole number" + longer);
        assertThat(message(() -> node("1e10000").asBigDecimal())).isEqualTo("expected a number" + longer);
        assertThat(message(() -> node("1e-10001").asBigDecimal())).isEqualTo("expected a number" + longer);
        assertThat(message(() -> node("0." + most + "9").asBigDecimal())).isEqualTo("expected a number" + longer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e2147483647", "-1e-2147483648", "1e9999999999", "0e999999999"})
    void hugeExponents_takeNoTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(message(() -> node(text).asBigInteger())).endsWith("but found a longer one");
            assertThat(message(() -> node(text).asBigDecimal())).endsWith("but found a longer one");
            assertThat(message(() -> node(text).asInt())).endsWith("one beyond that");
        });
    }

    @Test
    void manyDigits_takeNoTime() {
        String text = "1".repeat(5_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(message(() -> node(text).asBigInteger())).endsWith("but found a longer one");
            assertThat(message(() -> node(text).asDouble())).endsWith("one beyond that");
            assertThat(node("0." + text).asDouble()).isEqualTo(1 / 9.0);
        });
    }
}
