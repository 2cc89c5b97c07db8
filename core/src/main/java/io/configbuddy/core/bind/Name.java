package io.configbuddy.core.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a component of a record the name of its key, or a record of a sealed interface the name that the discriminator has
 * for it, in place of the name in Java.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Name {
    /** The name; like one in Java it stands for all names of the same words. */
    String value();
}
