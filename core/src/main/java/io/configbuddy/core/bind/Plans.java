package io.configbuddy.core.bind;

import io.configbuddy.core.convert.Converter;
import io.configbuddy.core.convert.Converters;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.document.problem.Mismatch;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Builds the plans for types, and keeps them. */
final class Plans {
    private final Converters converters;
    private final Map<Type, Plan> byType = new ConcurrentHashMap<>();
    private final Map<Shape, Plan> byShape = new ConcurrentHashMap<>();

    Plans(Converters converters) {
        this.converters = converters;
    }

    /**
     * Return the plan for a type.
     *
     * @throws IllegalArgumentException when it is no type to bind to
     */
    Plan of(Type type) {
        Plan plan = byType.get(type);
        if (plan == null) {
            Builder builder = new Builder();
            plan = builder.plan(Shape.of(type));
            // Only now: before, a plan of a record may lack components, which other threads must not see.
            byShape.putAll(builder.made);
            byType.put(type, plan);
        }
        return plan;
    }

    /** Builds the plans that one type needs, all of them reachable from its own. */
    private final class Builder {
        private final Map<Shape, Plan> made = new HashMap<>();

        Plan plan(Shape shape) {
            Plan plan = byShape.get(shape);
            plan = plan == null ? made.get(shape) : plan;
            if (plan == null) {
                plan = build(shape);
                made.putIfAbsent(shape, plan);
            }
            return plan;
        }

        private Plan build(Shape shape) {
            Class<?> type = shape.raw();
            Converter<?> converter = converters.find(type).orElse(null);
            if (converter != null) {
                return new ScalarPlan(converter);
            }
            if (type == Object.class) {
                return new AnyPlan();
            }
            if (ConfigValue.class.isAssignableFrom(type)) {
                return new RawPlan(type);
            }
            if (CollectionPlan.makes(type)) {
                return new CollectionPlan(type, plan(shape.argument(0)));
            }
            return type == Map.class ? map(shape) : wrapper(shape);
        }

        private Plan map(Shape shape) {
            Class<?> type = shape.argument(0).raw();
            // Of a raw Map, whose keys may be anything, texts.
            Class<?> texts = type == Object.class ? String.class : type;
            Converter<?> key = converters.find(texts).orElse(null);
            if (key == null) {
                throw new IllegalArgumentException("the keys of " + shape + " can't be made of texts");
            }
            return new MapPlan(key, plan(shape.argument(1)));
        }

        private Plan wrapper(Shape shape) {
            Class<?> type = shape.raw();
            Class<?> content = OptionalPlan.contentOf(type);
            if (content != null) {
                return new OptionalPlan(type, plan(Shape.of(content)));
            }
            if (type == Optional.class) {
                return new OptionalPlan(type, plan(shape.argument(0)));
            }
            if (type.isRecord()) {
                return record(shape, null);
            }
            if (type.isSealed() && type.isInterface()) {
                return sealed(shape);
            }
            throw new IllegalArgumentException("can't bind to " + shape + ": it is no record, no sealed interface of"
                    + " records, no enum, List, Set, Map, array or Optional, and has no converter;"
                    + " add one with Converter.of(...)");
        }

        private RecordPlan record(Shape shape, @Nullable String discriminator) {
            RecordComponent[] declared = shape.raw().getRecordComponents();
            Class<?>[] types = new Class<?>[declared.length];
            for (int i = 0; i < declared.length; i++) {
                types[i] = declared[i].getType();
            }
            RecordPlan plan = new RecordPlan(shape.raw(), constructor(shape.raw(), types));
            if (discriminator == null) {
                // Before the components, which may lead back here.
                made.put(shape, plan);
            }
            Component[] components = new Component[declared.length];
            for (int i = 0; i < declared.length; i++) {
                components[i] = component(shape, declared[i]);
            }
            try {
                plan.complete(new Keys(components, discriminator));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(shape + ": " + e.getMessage(), e);
            }
            return plan;
        }

        private Component component(Shape owner, RecordComponent declared) {
            Name name = declared.getAnnotation(Name.class);
            Default byDefault = declared.getAnnotation(Default.class);
            String what = owner.raw().getSimpleName() + "." + declared.getName();
            Plan plan;
            try {
                plan = plan(owner.within(declared.getGenericType()));
                if (byDefault != null) {
                    plan.checkDefault(byDefault.value());
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(what + ": " + e.getMessage(), e);
            } catch (Mismatch e) {
                throw new IllegalArgumentException("the default of " + what + " is wrong: " + e.getMessage(), e);
            }
            return new Component(
                    declared.getName(),
                    name == null ? declared.getName() : name.value(),
                    plan,
                    byDefault == null ? null : byDefault.value(),
                    accessible(declared.getAccessor(), owner.raw()));
        }

        private SealedPlan sealed(Shape shape) {
            Discriminator declared = shape.raw().getAnnotation(Discriminator.class);
            String discriminator = declared == null ? "type" : declared.value();
            SealedPlan plan = new SealedPlan(discriminator);
            made.put(shape, plan);
            addChoices(plan, shape.raw(), discriminator);
            return plan;
        }

        private void addChoices(SealedPlan plan, Class<?> type, String discriminator) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                if (permitted.isRecord()) {
                    Name name = permitted.getAnnotation(Name.class);
                    plan.add(
                            name == null ? permitted.getSimpleName() : name.value(),
                            record(Shape.of(permitted), discriminator));
                } else if (permitted.isSealed() && permitted.isInterface()) {
                    addChoices(plan, permitted, discriminator);
                } else {
                    throw new IllegalArgumentException("can't bind to " + type.getName() + ": " + permitted.getName()
                            + ", which it permits, is no record and no sealed interface");
                }
            }
        }
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] components) {
        try {
            return accessible(type.getDeclaredConstructor(components), type);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type.getName(), e);
        }
    }

    private static <T extends AccessibleObject> T accessible(T member, Class<?> type) {
        if (!member.trySetAccessible()) {
            throw new IllegalArgumentException("can't create " + type.getName() + ": module "
                    + type.getModule().getName() + " must declare `opens " + type.getPackageName() + " to "
                    + Plans.class.getModule().getName() + ";`");
        }
        return member;
    }
}
