package io.configbuddy.document.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void scalars_keepWhatTheySay() {
        assertScalar(null, ScalarType.NULL, "null");
        assertScalar(true, ScalarType.BOOLEAN, "true");
        assertScalar(new StringBuilder("x"), ScalarType.STRING, "x");
        assertScalar((short) 1, ScalarType.INTEGER, "1");
        assertScalar(BigInteger.TEN.pow(30), ScalarType.INTEGER, "1" + "0".repeat(30));
        assertScalar(1.5f, ScalarType.FLOAT, "1.5");
        assertScalar(Double.NEGATIVE_INFINITY, ScalarType.FLOAT, "-inf");
        assertScalar(Double.NaN, ScalarType.FLOAT, "nan");
        assertScalar(new BigDecimal("1.10"), ScalarType.FLOAT, "1.10");
        assertScalar(new BigDecimal("7"), ScalarType.INTEGER, "7");
    }

    @Test
    void containers_keepTheirOrder() {
        Value value = Values.of(List.of(Map.of("a", List.of(1)), "x"));

        assertThat(value)
                .isInstanceOfSatisfying(
                        Value.Sequence.class,
                        sequence -> assertThat(sequence.items())
                                .hasSize(2)
                                .first()
                                .satisfies(item -> assertThat(item.value()).isInstanceOf(Value.Mapping.class)));
        assertThat(Values.of(value)).isSameAs(value);
    }

    @Test
    void otherObjects_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Values.of(new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> Values.of(List.of(new AtomicInteger())));
    }

    private static void assertScalar(@Nullable Object object, ScalarType type, String text) {
        assertThat(Values.of(object)).isEqualTo(Value.Scalar.of(type, text));
    }
}
