package io.configbuddy.core.bind;

import io.configbuddy.core.convert.Converter;
import io.configbuddy.core.convert.Converters;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes Java values of a configuration's: records, sealed interfaces of records, enums, lists, sets, maps, arrays,
 * optionals, and whatever a text can become. {@code docs/reference/binding.md} has the rules.
 *
 * <p>A key is for the component whose name has the same words: {@code maxSize}, {@code max-size}, {@code max_size} and
 * {@code MAX_SIZE} are one key. A component must have one, unless it is an optional or has a default; that holds for
 * collections as well, since a key that was forgotten or misspelt would look like an empty list. A null stands for an
 * empty optional and for nothing else. Keys that the type has no use for are problems, unless their layer isn't strict.
 *
 * <p>Immutable and safe for use by several threads. What it has to know of a type it finds out the first time: use one
 * binder again and again.
 */
public final class Binder {
    private final Plans plans;
    private final List<BoundCheck> checks;
    private final boolean ignoresUnknown;
    private final @Nullable UnaryOperator<String> environmentNames;

    private Binder(Builder builder) {
        this.plans = new Plans(builder.converters.build());
        this.checks = builder.allChecks();
        this.ignoresUnknown = builder.ignoresUnknown;
        this.environmentNames = builder.environmentNames;
    }

    private Binder(Binder other, UnaryOperator<String> environmentNames) {
        this.plans = other.plans;
        this.checks = other.checks;
        this.ignoresUnknown = other.ignoresUnknown;
        this.environmentNames = environmentNames;
    }

    /** Return a binder like this one, whose messages name other environment variables. */
    public Binder withEnvironmentNames(UnaryOperator<String> names) {
        return new Binder(this, names);
    }

    /** Return a binder with the built-in converters, and the converters and checks of plug-ins. */
    public static Binder create() {
        return builder().build();
    }

    /** Begin a binder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Make a value of a type.
     *
     * @throws ConfigException when the configuration doesn't fit, with all problems that were found
     * @throws IllegalArgumentException when it is no type to bind to, such as a class that is no record
     */
    @SuppressWarnings("unchecked") // The plan for a type makes values of that type.
    public <T> T bind(ConfigValue value, Class<T> type) {
        return (T) bound(value, type, null);
    }

    /**
     * Make a value of a generic type.
     *
     * @throws ConfigException when the configuration doesn't fit, with all problems that were found
     * @throws IllegalArgumentException when it is no type to bind to, such as a class that is no record
     */
    @SuppressWarnings("unchecked") // The plan for a type makes values of that type.
    public <T> T bind(ConfigValue value, TypeRef<T> type) {
        return (T) bound(value, type.type(), null);
    }

    /**
     * Make a record, taking from another one what the configuration doesn't say: the components whose keys are absent, and
     * likewise within records in it. Lists and maps are taken from one or the other as a whole. A component that is null
     * there has no such default.
     *
     * @throws ConfigException when the configuration doesn't fit, with all problems that were found
     * @throws IllegalArgumentException when it is no type to bind to, such as a class that is no record
     */
    @SuppressWarnings("unchecked") // The plan for a type makes values of that type.
    public <T extends Record> T bind(ConfigValue value, T defaults) {
        return (T) bound(value, defaults.getClass(), defaults);
    }

    /**
     * Make a value where the configuration has none: the empty optional, a record whose components all have defaults.
     *
     * @param nearest the value nearest to where it should be, at which problems point
     * @param path the path of what is absent
     * @throws ConfigException when there has to be a value
     * @throws IllegalArgumentException when it is no type to bind to, such as a class that is no record
     */
    @SuppressWarnings("unchecked") // The plan for a type makes values of that type.
    public <T> T bindAbsent(ConfigValue nearest, Path path, Class<T> type) {
        return (T) absent(nearest, path, type);
    }

    /** Make a value of a generic type where the configuration has none, as {@link #bindAbsent(ConfigValue, Path, Class)}. */
    @SuppressWarnings("unchecked") // The plan for a type makes values of that type.
    public <T> T bindAbsent(ConfigValue nearest, Path path, TypeRef<T> type) {
        return (T) absent(nearest, path, type.type());
    }

    private Object bound(ConfigValue value, Type type, @Nullable Object fallback) {
        Plan plan = plans.of(type);
        Binding binding = new Binding(ignoresUnknown, environmentNames);
        Object bound = plan.bind(value, fallback, binding);
        if (bound == null) {
            binding.wrong(value, plan.expected());
        } else if (bound != Plan.FAILED) {
            check(bound, plan, value, binding);
        }
        return finished(bound, value, binding);
    }

    private Object absent(ConfigValue nearest, Path path, Type type) {
        Plan plan = plans.of(type);
        Binding binding = new Binding(ignoresUnknown, environmentNames);
        Gap gap = Gap.at(nearest, path);
        Object bound = plan instanceof RecordPlan made ? made.byDefault("", gap, binding) : plan.absent();
        return finished(bound == null ? binding.missing(gap, plan.expected()) : bound, nearest, binding);
    }

    private static Object finished(@Nullable Object bound, ConfigValue root, Binding binding) {
        binding.finish(root);
        if (bound == null || bound == Plan.FAILED) {
            throw new IllegalStateException("no value, and no problem either");
        }
        return bound;
    }

    private void check(Object bound, Plan plan, ConfigValue value, Binding binding) {
        for (BoundCheck check : checks) {
            for (Violation violation : check.check(bound)) {
                Locator.note(violation, plan, value, binding);
            }
        }
    }

    /** Collects what a binder is to do; not for use by several threads. */
    public static final class Builder {
        private final Converters.Builder converters = Converters.builder();
        private final List<BoundCheck> checks = new ArrayList<>();
        private boolean services = true;
        private boolean ignoresUnknown;
        private @Nullable UnaryOperator<String> environmentNames;

        private Builder() {}

        /** Add a converter; it counts before those of plug-ins, the built-in ones, and what is said of records here. */
        public Builder converter(Converter<?> converter) {
            converters.add(converter);
            return this;
        }

        /** Let texts name classes, as {@link Converters.Builder#classes} says. */
        public Builder classes(ClassLoader loader) {
            converters.classes(loader);
            return this;
        }

        /** Add a check of what was bound. */
        public Builder check(BoundCheck check) {
            checks.add(check);
            return this;
        }

        /** Leave converters and checks alone that {@link ServiceLoader} would find. */
        public Builder withoutServices() {
            services = false;
            converters.withoutServices();
            return this;
        }

        /** Take no notice of keys that the type has no use for. */
        public Builder ignoreUnknownKeys() {
            ignoresUnknown = true;
            return this;
        }

        /**
         * Let messages about missing keys name an environment variable for each.
         *
         * @param names makes the name of the variable of a path, {@code APP_SERVER__PORT} of {@code server.port}
         */
        public Builder environmentNames(UnaryOperator<String> names) {
            environmentNames = names;
            return this;
        }

        /** Return the binder. */
        public Binder build() {
            return new Binder(this);
        }

        private List<BoundCheck> allChecks() {
            List<BoundCheck> all = new ArrayList<>(checks);
            if (services) {
                for (BoundCheck check : ServiceLoader.load(BoundCheck.class)) {
                    all.add(check);
                }
            }
            return List.copyOf(all);
        }
    }
}
