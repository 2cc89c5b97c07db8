package io.configbuddy.formats;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as maps, lists, strings, booleans, nulls and {@link Number}s, to compare a tree with what others read.
 *
 * <p>Of keys that stand twice the last counts; YAML merge keys are not applied; {@code inf}, {@code -inf} and
 * {@code nan} are {@link Double}s, all other numbers {@link BigDecimal}s.
 */
public final class PlainData {
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private PlainData() {}

    /** Return the data of a document of a tree. */
    public static Object of(Tree tree, int document) {
        return node(tree, tree.root(document));
    }

    /** Return the data of a JSON text, with much of JSON5 allowed, as Jackson reads it. */
    public static Object ofJson(String text) {
        return numbers(JACKSON.readValue(text, Object.class));
    }

    /** Tell whether two documents are equal: numbers by value, and as far as a {@code double} goes when one has more digits. */
    public static boolean areEqual(Object one, Object other) {
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet())
                    && a.entrySet().stream().allMatch(entry -> areEqual(entry.getValue(), b.get(entry.getKey())));
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            boolean equal = a.size() == b.size();
            for (int i = 0; equal && i < a.size(); i++) {
                equal = areEqual(a.get(i), b.get(i));
            }
            return equal;
        }
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0 || a.doubleValue() == b.doubleValue();
        }
        return Objects.equals(one, other);
    }

    private static Object node(Tree tree, int node) {
        return switch (tree.kind(node)) {
            case ALIAS -> node(tree, tree.target(node));
            case SCALAR -> scalar(tree.type(node), tree.text(node));
            case SEQUENCE -> {
                List<Object> items = new ArrayList<>();
                for (int item = tree.first(node); item != Tree.NONE; item = tree.next(item)) {
                    items.add(node(tree, item));
                }
                yield items;
            }
            case MAPPING -> {
                Map<Object, Object> entries = new LinkedHashMap<>();
                for (int key = tree.first(node); key != Tree.NONE; key = tree.next(tree.next(key))) {
                    Object name = tree.kind(key) == NodeKind.SCALAR ? tree.text(key) : node(tree, key);
                    entries.put(name, node(tree, tree.next(key)));
                }
                yield entries;
            }
        };
    }

    private static Object scalar(ScalarType type, String text) {
        return switch (type) {
            case NULL -> null;
            case BOOLEAN -> Boolean.valueOf(text);
            case INTEGER, FLOAT -> number(text);
            default -> text;
        };
    }

    private static Object number(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> finite(text);
        };
    }

    private static Object finite(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            // An exponent of more digits than Java has room for, which TOML and YAML allow.
            return text;
        }
    }

    private static Object numbers(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, child) -> copy.put(key, numbers(child)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(child -> copy.add(numbers(child)));
            return copy;
        }
        boolean special = value instanceof Double number && (number.isNaN() || number.isInfinite());
        return value instanceof Number && !special ? new BigDecimal(value.toString()) : value;
    }
}
