package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.document.tree.Coercion;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers, booleans and characters. */
final class Numbers {
    private Numbers() {}

    static @Nullable Converter<?> find(String type) {
        return switch (type) {
            case "java.lang.Integer" -> new Common.Int();
            case "java.lang.Long" -> new Common.Whole();
            case "java.lang.Short" ->
                whole(Short.class, text -> (short) Coercion.integer(text, Short.MIN_VALUE, Short.MAX_VALUE));
            case "java.lang.Byte" ->
                whole(Byte.class, text -> (byte) Coercion.integer(text, Byte.MIN_VALUE, Byte.MAX_VALUE));
            case "java.math.BigInteger" -> whole(BigInteger.class, Coercion::integer);
            case "java.lang.Double" -> new Common.Floating();
            case "java.lang.Float" -> number(Float.class, Coercion::single);
            case "java.math.BigDecimal" -> number(BigDecimal.class, Coercion::decimal);
            case "java.lang.Boolean" -> new Common.Bool();
            case "java.lang.Character" -> Converter.of(Character.class, "a single character", Numbers::character);
            default -> null;
        };
    }

    /** Return the class of a primitive type, and any other type as it is. */
    static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }

    private static <T> Converter<T> whole(Class<T> type, Function<String, T> function) {
        return Converter.of(type, "a whole number", function);
    }

    private static <T> Converter<T> number(Class<T> type, Function<String, T> function) {
        return Converter.of(type, "a number", function);
    }

    private static Character character(String text) {
        if (text.length() != 1) {
            throw Mismatch.of("a single character", text.isEmpty() ? "none" : "several");
        }
        return text.charAt(0);
    }
}
