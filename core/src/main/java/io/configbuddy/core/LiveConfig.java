package io.configbuddy.core;

import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.document.path.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A configuration that can be replaced while the program runs: by loading it anew, or by overrides that the program sets
 * and takes back.
 *
 * <p>Each change makes a whole new {@link Config}, which takes the old one's place at once. Whoever reads takes {@link
 * #current} and reads everything from that, so that what belongs together is never read from two of them. Reading is
 * one volatile read and takes no lock; changes wait for each other. When a change fails, the old configuration stays.
 * Safe for use by several threads.
 */
public final class LiveConfig {
    private final Settings settings;
    private final Consumer<Config> check;
    private final Object lock = new Object();
    private final List<RuntimeOverride> overrides = new ArrayList<>();
    private volatile Config current;

    LiveConfig(Settings settings, Consumer<Config> check) {
        this.settings = settings;
        this.check = check;
        this.current = checked(settings.copy());
    }

    /** Return the configuration as it is now. */
    public Config current() {
        return current;
    }

    /**
     * Load everything anew; overrides stay.
     *
     * @return the new configuration
     * @throws io.configbuddy.document.problem.ConfigException with everything that is wrong; the old one stays then
     */
    public Config reload() {
        synchronized (lock) {
            return replace(overrides);
        }
    }

    /**
     * Set a value above all other layers, until the override is closed.
     *
     * @param path where the value belongs
     * @param text the value, which takes the type of the one that it replaces
     * @return what takes the override back, most often in a {@code try} with resources
     * @throws io.configbuddy.document.problem.ConfigException when that makes no configuration; nothing changes then
     */
    public RuntimeOverride override(String path, String text) {
        RuntimeOverride override = new RuntimeOverride(this, TextEntry.of(Path.parse(path), path, text));
        synchronized (lock) {
            List<RuntimeOverride> more = new ArrayList<>(overrides);
            more.add(override);
            replace(more);
            overrides.add(override);
        }
        return override;
    }

    void remove(RuntimeOverride override) {
        synchronized (lock) {
            if (overrides.contains(override)) {
                List<RuntimeOverride> fewer = new ArrayList<>(overrides);
                fewer.remove(override);
                replace(fewer);
                overrides.remove(override);
            }
        }
    }

    private Config replace(List<RuntimeOverride> effective) {
        Settings with = settings.copy();
        List<TextEntry> entries = new ArrayList<>(with.overrides);
        for (RuntimeOverride override : effective) {
            entries.add(override.entry());
        }
        with.overrides = entries;
        Config next = checked(with);
        current = next;
        return next;
    }

    private Config checked(Settings complete) {
        Config next = new Assembly(complete).load();
        check.accept(next);
        return next;
    }
}
