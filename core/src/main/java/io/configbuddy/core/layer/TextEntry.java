package io.configbuddy.core.layer;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import org.jspecify.annotations.Nullable;

/**
 * One value of a layer that knows nothing but texts, such as an environment variable.
 *
 * <p>Immutable, but for the mark of a secret, which is only ever set; safe for use by several threads.
 */
public final class TextEntry {
    private final Path path;
    private final String name;
    private final String text;
    private final @Nullable Location key;
    private final @Nullable Location value;
    private volatile boolean secret;

    private TextEntry(Path path, String name, String text, @Nullable Location key, @Nullable Location value) {
        this.path = path;
        this.name = name;
        this.text = text;
        this.key = key;
        this.value = value;
    }

    /**
     * Return an entry that stands in no file.
     *
     * @param path where the value belongs
     * @param name how its source spells the name: {@code APP_SERVER__PORT}, {@code --server.port}
     * @param text the value
     */
    public static TextEntry of(Path path, String name, String text) {
        return new TextEntry(path, name, text, null, null);
    }

    /** Return the same entry, which stands in a file. */
    public TextEntry at(Location keyPlace, Location valuePlace) {
        return new TextEntry(path, name, text, keyPlace, valuePlace);
    }

    /** Return where the value belongs. */
    public Path path() {
        return path;
    }

    /** Return how its source spells the name. */
    public String name() {
        return name;
    }

    /** Return the value. */
    public String text() {
        return text;
    }

    /** Keep the text from being shown by reports, from now on. */
    public void conceal() {
        secret = true;
        if (value != null) {
            value.source().conceal(value.span());
        }
    }

    /** Tell whether it stands in a file. */
    public boolean isInFile() {
        return key != null;
    }

    /** Return the place of the value; what stands in no file is a text of its own, named after its layer. */
    public Location valueIn(String layer) {
        return value != null
                ? value
                : new Location(spelled(layer), new Span(name.length() + 1, name.length() + 1 + text.length()));
    }

    /** Return the place of the name, as {@link #valueIn} returns that of the value. */
    public Location keyIn(String layer) {
        return key != null ? key : new Location(spelled(layer), new Span(0, name.length()));
    }

    private Source spelled(String layer) {
        Source spelled = Source.ofEntry(layer.equals(name) ? name : layer + " " + name, name + "=" + text);
        if (secret) {
            spelled.conceal(new Span(name.length() + 1, name.length() + 1 + text.length()));
        }
        return spelled;
    }

    /** Return the name, never the value, which may be a secret. */
    @Override
    public String toString() {
        return name;
    }
}
