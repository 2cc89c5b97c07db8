package io.configbuddy.core;

import io.configbuddy.core.layer.TextEntry;

/** A value that the program has set above all layers; in force until it is closed, and closing it twice does nothing. */
public final class RuntimeOverride implements AutoCloseable {
    private final LiveConfig live;
    private final TextEntry entry;

    RuntimeOverride(LiveConfig live, TextEntry entry) {
        this.live = live;
        this.entry = entry;
    }

    TextEntry entry() {
        return entry;
    }

    /**
     * Take the override back.
     *
     * @throws io.configbuddy.document.problem.ConfigException when the configuration can't be loaded without it, since a
     *     file was broken meanwhile; it stays in force then
     */
    @Override
    public void close() {
        live.remove(this);
    }

    /** Return the path, never the value, which may be a secret. */
    @Override
    public String toString() {
        return "RuntimeOverride[" + entry.path() + "]";
    }
}
