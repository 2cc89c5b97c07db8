package io.configbuddy.core.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with references in it, such as {@code http://${server.host}:${server.port:-8080}}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Template {
    /** The text that, alone, removes what lower layers say. */
    public static final String TOMBSTONE = "${unset:}";

    private final List<Part> parts;

    Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A part of a template. */
    public sealed interface Part permits Literal, Reference {}

    /**
     * A part that says itself.
     *
     * @param text what it says, with escapes undone
     */
    public record Literal(String text) implements Part {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A part that stands for something else.
     *
     * @param resolver what finds it, or null when it is found by its path
     * @param target the path, or what is given to the resolver; may hold references itself
     * @param fallback what it says when there is nothing to be found, or null when there must be
     * @param start where it begins in the text, at its dollar sign
     * @param end where it ends in the text, after its brace
     */
    public record Reference(
            @Nullable String resolver,
            Template target,
            @Nullable Template fallback,
            int start,
            int end) implements Part {
        @Override
        public String toString() {
            return "reference at " + start;
        }
    }

    /** Tell whether a text says just itself, which costs one look at its characters. */
    public static boolean isPlain(String text) {
        return text.indexOf("${") < 0;
    }

    /**
     * Take a text apart.
     *
     * @param text the text, with the quoting of its format undone
     */
    public static Template parse(String text) throws TemplateException {
        return new TemplateParser(text).parse();
    }

    /** Return the parts in order, none for an empty text. */
    public List<Part> parts() {
        return parts;
    }

    /** Return the text when there is no reference in it, or null. */
    public @Nullable String literal() {
        if (parts.isEmpty()) {
            return "";
        }
        return parts.size() == 1 && parts.get(0) instanceof Literal only ? only.text() : null;
    }

    /** Return the reference that all of the text is, or null when it is anything else. */
    public @Nullable Reference whole() {
        return parts.size() == 1 && parts.get(0) instanceof Reference only ? only : null;
    }
}
