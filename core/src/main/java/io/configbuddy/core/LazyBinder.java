package io.configbuddy.core;

import io.configbuddy.core.bind.Binder;
import org.jspecify.annotations.Nullable;

/** The binder of a builder's configurations, made when something is bound for the first time: many never are. */
final class LazyBinder {
    private final Binder.Builder builder;
    private @Nullable Binder binder;

    LazyBinder(Binder.Builder builder) {
        this.builder = builder;
    }

    synchronized Binder get() {
        if (binder == null) {
            binder = builder.build();
        }
        return binder;
    }
}
