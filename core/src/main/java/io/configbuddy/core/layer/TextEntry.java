package io.configbuddy.core.layer;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;

/**
 * One value of a layer that knows nothing but texts, such as an environment variable.
 *
 * @param path where the value belongs
 * @param spelling how its source spells all of it: {@code APP_SERVER__PORT=9090}, {@code --server.port=9090}
 * @param valueStart where the value begins in the spelling
 */
public record TextEntry(Path path, String spelling, int valueStart) {
    /**
     * Return an entry spelled {@code name=text}.
     *
     * @param path where the value belongs
     * @param name how its source spells the name
     * @param text the value
     */
    public static TextEntry of(Path path, String name, String text) {
        return new TextEntry(path, name + "=" + text, name.length() + 1);
    }

    /** Return the value. */
    public String text() {
        return spelling.substring(valueStart);
    }

    /** Return the name as its source spells it, with what stands before it, such as two dashes. */
    public String name() {
        return spelling.substring(
                0, valueStart > 0 && spelling.charAt(valueStart - 1) == '=' ? valueStart - 1 : valueStart);
    }

    /** Return the place of the value; the text is named after the layer. */
    public Location valueIn(String layer) {
        return new Location(Source.of(layer, spelling), new Span(valueStart, spelling.length()));
    }

    /** Return the place of the name; the text is named after the layer. */
    public Location keyIn(String layer) {
        return new Location(Source.of(layer, spelling), new Span(0, name().length()));
    }

    /** Return the name, never the value, which may be a secret. */
    @Override
    public String toString() {
        return name();
    }
}
