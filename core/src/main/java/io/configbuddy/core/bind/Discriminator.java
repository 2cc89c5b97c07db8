package io.configbuddy.core.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the key that says which record of a sealed interface a mapping stands for; without the annotation it is {@code
 * type}. The key's value is the words of the record's simple name, {@code file-store} for {@code FileStore}, or what its
 * {@link Name} says.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /** The key. */
    String value();
}
