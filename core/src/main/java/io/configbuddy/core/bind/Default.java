package io.configbuddy.core.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a component of a record is when its key is absent; a key whose value is null isn't. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /**
     * The value as a configuration would write it: {@code 8080}, {@code 5s}, {@code read-only}, or {@code a, b} for a
     * collection. Left out or empty, it stands for the empty collection or mapping; of a record, for one whose own
     * components all take their defaults.
     */
    String value() default "";
}
