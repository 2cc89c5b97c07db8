package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import java.util.function.Function;

/** Applies a function to a text. */
final class FunctionConverter<T> implements Converter<T> {
    private final Class<T> type;
    private final String expected;
    private final Function<String, ? extends T> function;

    FunctionConverter(Class<T> type, String expected, Function<String, ? extends T> function) {
        this.type = type;
        this.expected = expected;
        this.function = function;
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public T convert(String text) {
        try {
            return function.apply(text);
        } catch (Mismatch e) {
            throw e;
        } catch (RuntimeException e) {
            // Its message is left out: those of java.time and java.net quote the text.
            throw Mismatch.of(expected);
        }
    }
}
