package io.configbuddy.core.bind;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type with all of its variables filled in: a class and the types of its arguments.
 *
 * @param raw the class; of an array, the array's
 * @param arguments the arguments, empty when it has none; of an array, that of its items
 */
record Shape(Class<?> raw, List<Shape> arguments) {
    private static final Shape ANY = new Shape(Object.class, List.of());

    static Shape of(Type type) {
        return of(type, Map.of());
    }

    private static Shape of(Type type, Map<TypeVariable<?>, Shape> variables) {
        if (type instanceof Class<?> raw) {
            return raw.isArray() ? new Shape(raw, List.of(of(raw.getComponentType()))) : new Shape(raw, List.of());
        }
        if (type instanceof ParameterizedType parameterized) {
            List<Shape> arguments = new ArrayList<>();
            for (Type argument : parameterized.getActualTypeArguments()) {
                arguments.add(of(argument, variables));
            }
            return new Shape((Class<?>) parameterized.getRawType(), arguments);
        }
        if (type instanceof GenericArrayType array) {
            Shape item = of(array.getGenericComponentType(), variables);
            return new Shape(item.raw.arrayType(), List.of(item));
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], variables);
        }
        Shape filled = variables.get(type);
        if (filled == null) {
            throw new IllegalArgumentException(
                    "nothing says what " + type.getTypeName() + " is; bind to a TypeRef that names the whole type");
        }
        return filled;
    }

    /** Return the shape of a type that stands in the declaration of this one. */
    Shape within(Type type) {
        Map<TypeVariable<?>, Shape> variables = new HashMap<>();
        TypeVariable<?>[] parameters = raw.getTypeParameters();
        for (int i = 0; i < parameters.length && i < arguments.size(); i++) {
            variables.put(parameters[i], arguments.get(i));
        }
        return of(type, variables);
    }

    /** Return an argument; of a raw type, anything. */
    Shape argument(int index) {
        return index < arguments.size() ? arguments.get(index) : ANY;
    }

    // Written out, like hashCode: what a record has by itself takes tens of milliseconds the first time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shape shape && shape.raw == raw && shape.arguments.equals(arguments);
    }

    @Override
    public int hashCode() {
        return 31 * raw.hashCode() + arguments.hashCode();
    }

    @Override
    public String toString() {
        if (arguments.isEmpty() || raw.isArray()) {
            return raw.getTypeName();
        }
        StringBuilder name = new StringBuilder(raw.getTypeName());
        for (int i = 0; i < arguments.size(); i++) {
            name.append(i == 0 ? "<" : ", ").append(arguments.get(i));
        }
        return name.append('>').toString();
    }
}
