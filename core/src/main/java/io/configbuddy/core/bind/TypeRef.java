package io.configbuddy.core.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * Names a generic type, which a class can't: {@code new TypeRef<List<Server>>() {}}.
 *
 * @param <T> the type
 */
public abstract class TypeRef<T> {
    private final Type type;

    /** Take the type from the subclass, which must name it. */
    protected TypeRef() {
        if (!(getClass().getGenericSuperclass() instanceof ParameterizedType parameterized)
                || parameterized.getRawType() != TypeRef.class) {
            throw new IllegalArgumentException("name the type: new TypeRef<List<Server>>() {}");
        }
        this.type = parameterized.getActualTypeArguments()[0];
    }

    /** Return the type. */
    public final Type type() {
        return type;
    }

    /** Return the type's name. */
    @Override
    public final String toString() {
        return type.getTypeName();
    }
}
