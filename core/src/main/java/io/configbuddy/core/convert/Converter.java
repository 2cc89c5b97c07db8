package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import java.util.function.Function;

/**
 * Makes values of one type of texts.
 *
 * <p>A converter is registered with {@link Converters.Builder#add}, or found by {@link java.util.ServiceLoader}. It must
 * be safe for use by several threads.
 *
 * @param <T> the type of the values
 */
public interface Converter<T> {
    /** Return the type of the values; the converter is asked for exactly this type, not for subtypes. */
    Class<T> type();

    /** Say what a text should be, with an example, such as {@code a colour such as #ff8800}. */
    default String expected() {
        return "a text for " + type().getSimpleName();
    }

    /**
     * Make a value of a text.
     *
     * @param text what the configuration says, with all quoting undone; possibly empty
     * @throws Mismatch when the text stands for no value; it becomes a problem at the text's place. It must not quote the
     *     text, which may be a secret
     */
    T convert(String text);

    /**
     * Return a converter that applies a function.
     *
     * @param type the type of the values
     * @param expected what a text should be, with an example, such as {@code a colour such as #ff8800}
     * @param function makes a value of a text; a {@link RuntimeException} of any kind means that it can't
     */
    static <T> Converter<T> of(Class<T> type, String expected, Function<String, ? extends T> function) {
        return new FunctionConverter<>(type, expected, function);
    }
}
