package io.configbuddy.core.bind;

import java.util.List;

/**
 * Checks what was bound, by rules that its type doesn't have by itself, such as those of Jakarta Validation.
 *
 * <p>A check is registered with {@link Binder.Builder#check}, or found by {@link java.util.ServiceLoader}. It must be safe
 * for use by several threads.
 */
public interface BoundCheck {
    /**
     * Check a value.
     *
     * @param bound what {@link Binder} made, complete with all within
     * @return what is wrong with it, empty when nothing is
     */
    List<Violation> check(Object bound);
}
