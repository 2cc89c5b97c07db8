package io.configbuddy.document.format;

import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.value.Value;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A format that documents are written in: the extension point for formats.
 *
 * <p>The built-in formats use just this. A plugin is a public class with a public constructor without parameters, named
 * in {@code META-INF/services/io.configbuddy.document.format.DocumentFormat} or in a module's {@code provides}; it may
 * use this package, {@code edit}, {@code tree}, {@code value} and {@code problem}. Implementations are stateless and safe for use by
 * several threads, and cheap to construct: what they need for parsing or writing is loaded when it is needed.
 */
public interface DocumentFormat {
    /** Return the name by which users choose the format: lower case, such as {@code yaml}. */
    String name();

    /** Return the file name extensions that choose the format, lower case, without the dot. */
    List<String> extensions();

    /**
     * Tell whether a file name without its folder chooses the format where no extension does, such as
     * {@code .editorconfig}.
     */
    default boolean claims(String fileName) {
        return false;
    }

    /** Tell whether a text without a name looks like this format; cheap, and false when in doubt. */
    default boolean recognises(String text) {
        return false;
    }

    /**
     * Tell whether the format's standard allows texts in a character encoding; by default any. A byte order mark is no
     * part of this. What is in another one is refused, unless the user says that it is to be read so.
     */
    default boolean allows(Charset encoding) {
        return true;
    }

    /** Return the dialects, the default one first; empty when there is only one way to read the format. */
    default List<String> dialects() {
        return List.of();
    }

    /** Return the dialect that a file name without its folder asks for, or the default one; empty when there is none. */
    default String dialectFor(String fileName) {
        return dialects().isEmpty() ? "" : dialects().get(0);
    }

    /** Return what documents in a dialect can express. */
    Set<Feature> features(String dialect);

    /**
     * Return the names of formats that read every text in this one and can express more, the nearest first: advice for
     * who would lose something.
     */
    default List<String> supersets() {
        return List.of();
    }

    /**
     * Parse a text. Whatever the text, this returns: it neither throws nor recurses deeper than
     * {@link ParseOptions#maxDepth}, and takes time linear in the text.
     */
    Parsed parse(Source source, ParseOptions options);

    /**
     * Write documents as a text that {@link #parse} reads back as equal.
     *
     * @param documents the documents; they use only the {@link #features} of the dialect
     * @param options the style
     * @return the whole text, ending in a line end
     */
    String write(List<Value> documents, WriteOptions options);

    /** Return what edits documents in a dialect, or empty when they can't be edited. */
    default Optional<FormatEditor> editor(String dialect) {
        return Optional.empty();
    }

    /** Return what gives documents in a dialect an even layout, or empty when nothing does. */
    default Optional<Reformatter> reformatter(String dialect) {
        return Optional.empty();
    }
}
