package io.configbuddy.core.bind;

import io.configbuddy.core.convert.Converter;
import io.configbuddy.core.convert.Secret;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.document.problem.Mismatch;
import org.jspecify.annotations.Nullable;

/** Makes a value of a text. */
final class ScalarPlan extends Plan {
    private final Converter<?> converter;
    private final boolean secret;

    ScalarPlan(Converter<?> converter) {
        this.converter = converter;
        this.secret = converter.type() == Secret.class;
    }

    @Override
    Object bind(ConfigValue value, @Nullable Object fallback, Binding binding) {
        value.markUsed();
        if (secret) {
            binding.conceal(value);
        }
        if (!(value instanceof ScalarValue scalar) || scalar.isNull()) {
            return binding.wrong(value, expected());
        }
        try {
            return converter.convert(scalar.text());
        } catch (Mismatch e) {
            return binding.mismatch(value, e);
        } catch (RuntimeException e) {
            return binding.refused(value, converter.type(), e);
        }
    }

    @Override
    Object text(String text) {
        return converter.convert(text);
    }

    @Override
    String expected() {
        return converter.expected();
    }

    @Override
    boolean isSecret() {
        return secret;
    }
}
