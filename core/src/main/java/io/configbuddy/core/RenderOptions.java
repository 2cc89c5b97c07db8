package io.configbuddy.core;

import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.WriteOptions;

/**
 * How a configuration is written as a text.
 *
 * @param format the format; it must be able to express all that YAML or JSON can
 * @param style how the format is laid out
 * @param path the value to write; empty for all of them
 * @param comments whether the comments of the values are carried along, where the format has any
 * @param origins whether a comment behind each value says where it comes from, where the format has any
 * @param reveal whether secrets are written, rather than {@code ***}
 */
public record RenderOptions(
        DocumentFormat format, WriteOptions style, String path, boolean comments, boolean origins, boolean reveal) {
    /** Begin with a format, without comments, and with secrets masked. */
    public static RenderOptions in(DocumentFormat format) {
        return new RenderOptions(format, WriteOptions.DEFAULT, "", false, false, false);
    }

    /**
     * Begin with an installed format, such as {@code yaml}.
     *
     * @throws io.configbuddy.document.problem.ConfigException when there is none of that name
     */
    public static RenderOptions in(String format) {
        return in(DocumentLoader.create().format(format));
    }

    /** Lay the format out in another style. */
    public RenderOptions withStyle(WriteOptions itsStyle) {
        return new RenderOptions(format, itsStyle, path, comments, origins, reveal);
    }

    /** Write the value at a path only. */
    public RenderOptions withPath(String itsPath) {
        return new RenderOptions(format, style, itsPath, comments, origins, reveal);
    }

    /** Carry comments along. */
    public RenderOptions withComments() {
        return new RenderOptions(format, style, path, true, origins, reveal);
    }

    /** Say behind each value where it comes from. */
    public RenderOptions withOrigins() {
        return new RenderOptions(format, style, path, comments, true, reveal);
    }

    /** Write secrets as they are: mind who reads the text. */
    public RenderOptions revealed() {
        return new RenderOptions(format, style, path, comments, origins, true);
    }

    /** Return the format's name: a format has no text of its own. */
    @Override
    public String toString() {
        return format.name() + (path.isEmpty() ? "" : " of " + path);
    }
}
