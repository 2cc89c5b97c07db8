package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The types that a text can become: those that were added, then those of plug-ins, then the built-in ones.
 *
 * <p>Immutable and safe for use by several threads. {@code docs/reference/binding.md} lists the built-in types and what
 * they accept.
 */
public final class Converters {
    private final Map<Class<?>, Converter<?>> added;
    private final boolean services;
    private final @Nullable ClassLoader loader;
    /** Converters found, made on demand: a program needs a few of some fifty. */
    private final Map<Class<?>, Converter<?>> found = new ConcurrentHashMap<>();
    /** What plug-ins offer, looked for once: a search of the class path takes half a millisecond. */
    private volatile @Nullable List<Converter<?>> plugIns;

    private Converters(Builder builder) {
        this.added = Map.copyOf(builder.added);
        this.services = builder.services;
        this.loader = builder.loader;
    }

    /** Return the built-in types and those of plug-ins. */
    public static Converters create() {
        return builder().build();
    }

    /** Begin a set of converters. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Return the converter for a type, or empty when there is none.
     *
     * @param type a class; a primitive type is the same as its class
     * @throws IllegalStateException when two plug-ins offer one
     */
    public <T> Optional<Converter<T>> find(Class<T> type) {
        Converter<?> converter = found.get(type);
        if (converter == null) {
            Class<?> boxed = Numbers.boxed(type);
            converter = added.get(boxed);
            if (converter == null && services) {
                converter = service(boxed);
            }
            if (converter == null) {
                converter = builtIn(boxed);
            }
            if (converter == null) {
                return Optional.empty();
            }
            found.put(type, converter);
        }
        @SuppressWarnings("unchecked") // Each is kept by its own type, and a primitive type by its class.
        Converter<T> typed = (Converter<T>) converter;
        return Optional.of(typed);
    }

    /**
     * Make a value of a text.
     *
     * @throws Mismatch when the text stands for no value of the type
     * @throws IllegalArgumentException when there is no converter for the type
     */
    public <T> T convert(Class<T> type, String text) {
        Converter<T> converter = find(type).orElse(null);
        if (converter == null) {
            throw new IllegalArgumentException("there is no converter for " + type.getName()
                    + "; add one with Converters.builder().add(Converter.of(...))");
        }
        return converter.convert(text);
    }

    private @Nullable Converter<?> builtIn(Class<?> type) {
        if (type.isEnum()) {
            return EnumConverter.of(type);
        }
        String name = type.getName();
        if (name.equals("java.lang.Class")) {
            return loader == null ? null : Places.classes(loader);
        }
        Converter<?> converter = Numbers.find(name);
        converter = converter == null ? Texts.find(name) : converter;
        converter = converter == null ? Places.find(name) : converter;
        return converter == null ? Times.find(name) : converter;
    }

    private @Nullable Converter<?> service(Class<?> type) {
        Converter<?> only = null;
        for (Converter<?> converter : plugIns()) {
            if (converter.type() == type) {
                if (only != null) {
                    throw new IllegalStateException("two plug-ins convert texts to " + type.getName() + ": "
                            + only.getClass().getName() + " and "
                            + converter.getClass().getName() + "; add one of them to the builder");
                }
                only = converter;
            }
        }
        return only;
    }

    private List<Converter<?>> plugIns() {
        List<Converter<?>> all = plugIns;
        if (all == null) {
            // A race here looks twice, which is harmless.
            all = new ArrayList<>();
            for (Converter<?> converter : ServiceLoader.load(Converter.class)) {
                all.add(converter);
            }
            plugIns = all;
        }
        return all;
    }

    /** Collects converters; not for use by several threads. */
    public static final class Builder {
        private final Map<Class<?>, Converter<?>> added = new HashMap<>();
        private boolean services = true;
        private @Nullable ClassLoader loader;

        private Builder() {}

        /** Add a converter; it counts before all others for its type, also before one that was added earlier. */
        public Builder add(Converter<?> converter) {
            added.put(Numbers.boxed(converter.type()), converter);
            return this;
        }

        /** Leave plug-ins alone that {@link ServiceLoader} would find. */
        public Builder withoutServices() {
            services = false;
            return this;
        }

        /**
         * Let texts name classes. They can't by default: whoever may write the configuration would choose which code is
         * loaded. The classes aren't initialized.
         *
         * @param classes where to look the classes up
         */
        public Builder classes(ClassLoader classes) {
            loader = classes;
            return this;
        }

        /** Return the converters. */
        public Converters build() {
            return new Converters(this);
        }
    }
}
