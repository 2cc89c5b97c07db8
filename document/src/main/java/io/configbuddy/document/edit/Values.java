package io.configbuddy.document.edit;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values of Java's own types. */
public final class Values {
    private Values() {}

    /**
     * Return a value that says what an object says.
     *
     * @param object a string, a number, a boolean, {@code null}, a collection or a map of such (in their order), or a
     *     {@link Value}
     * @throws IllegalArgumentException when it is, or holds, anything else
     */
    public static Value of(@Nullable Object object) {
        if (object instanceof Value value) {
            return value;
        }
        if (object == null) {
            return Value.Scalar.of(ScalarType.NULL, "null");
        }
        if (object instanceof CharSequence text) {
            return Value.Scalar.of(ScalarType.STRING, text.toString());
        }
        if (object instanceof Boolean) {
            return Value.Scalar.of(ScalarType.BOOLEAN, object.toString());
        }
        if (object instanceof Number number) {
            return number(number);
        }
        return object instanceof Map<?, ?> map ? mapping(map) : sequence(object);
    }

    private static Value number(Number number) {
        if (number instanceof Integer
                || number instanceof Long
                || number instanceof BigInteger
                || number instanceof Short
                || number instanceof Byte) {
            return Value.Scalar.of(ScalarType.INTEGER, number.toString());
        }
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            String text = Double.isNaN(value)
                    ? "nan"
                    : Double.isInfinite(value) ? (value < 0 ? "-inf" : "inf") : number.toString();
            return Value.Scalar.of(ScalarType.FLOAT, text);
        }
        if (number instanceof BigDecimal decimal) {
            boolean whole = decimal.scale() == 0;
            return Value.Scalar.of(whole ? ScalarType.INTEGER : ScalarType.FLOAT, decimal.toString());
        }
        throw new IllegalArgumentException("no number of a known kind: " + number.getClass());
    }

    private static Value mapping(Map<?, ?> map) {
        List<Value.Entry> entries = new ArrayList<>(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            entries.add(new Value.Entry(of(entry.getKey()), of(entry.getValue()), CommentText.NONE));
        }
        return new Value.Mapping(entries, NodeStyle.BLOCK, CommentText.NONE);
    }

    private static Value sequence(Object object) {
        if (!(object instanceof Collection<?> collection)) {
            throw new IllegalArgumentException("no value of a known kind: " + object.getClass());
        }
        List<Value.Item> items = new ArrayList<>(collection.size());
        for (Object item : collection) {
            items.add(new Value.Item(of(item), CommentText.NONE));
        }
        return new Value.Sequence(items, NodeStyle.BLOCK, CommentText.NONE);
    }

    /** Return a mapping of one entry. */
    static Value.Mapping single(String key, Value value) {
        Value.Entry entry = new Value.Entry(Value.Scalar.of(ScalarType.STRING, key), value, CommentText.NONE);
        return new Value.Mapping(List.of(entry), NodeStyle.BLOCK, CommentText.NONE);
    }

    /** Return a sequence of one item. */
    static Value.Sequence single(Value value) {
        return new Value.Sequence(List.of(new Value.Item(value, CommentText.NONE)), NodeStyle.BLOCK, CommentText.NONE);
    }

    /** Return a value with another style. */
    static Value styled(Value value, NodeStyle style) {
        if (value instanceof Value.Mapping mapping) {
            return new Value.Mapping(mapping.entries(), style, mapping.inner());
        }
        if (value instanceof Value.Sequence sequence) {
            return new Value.Sequence(sequence.items(), style, sequence.inner());
        }
        Value.Scalar scalar = (Value.Scalar) value;
        return new Value.Scalar(scalar.type(), scalar.text(), style);
    }
}
