package io.configbuddy.document;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Suggestions;
import io.configbuddy.document.tree.Duplicates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into a {@link Document}: finds the format, the character encoding and the limits to keep.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DocumentLoader {
    private final Formats formats;
    private final @Nullable String format;
    private final @Nullable String dialect;
    private final Map<String, String> dialects;
    private final @Nullable Charset charset;
    private final long maxBytes;
    private final ParseOptions options;

    private DocumentLoader(Builder builder) {
        this.formats = builder.formats == null ? Formats.installed() : Formats.of(builder.formats);
        this.format = builder.format;
        this.dialect = builder.dialect;
        this.dialects = Map.copyOf(builder.dialects);
        this.charset = builder.charset;
        this.maxBytes = builder.maxBytes;
        this.options = builder.options;
    }

    /** Return a loader with the installed formats and the default limits. */
    public static DocumentLoader create() {
        return builder().build();
    }

    /** Begin a loader. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Load a file.
     *
     * @throws ConfigException when it cannot be read, or has an error; carries every problem found
     */
    public Document load(Path file) {
        return orThrow(read(file));
    }

    /**
     * Load a text.
     *
     * @param source the text, whose name tells the format when none is told
     * @throws ConfigException when it has an error; carries every problem found
     */
    public Document load(Source source) {
        return orThrow(read(source));
    }

    /**
     * Load bytes.
     *
     * @param name what messages call them, and what tells the format when none is told
     * @param bytes the bytes
     * @throws ConfigException when they have an error; carries every problem found
     */
    public Document load(String name, byte[] bytes) {
        return orThrow(read(name, bytes));
    }

    /** Read a file; whatever is wrong with it is in the result, and a document is there whenever its grammar is whole. */
    public LoadResult read(Path file) {
        try {
            return read(file.toString(), FileBytes.read(file, maxBytes), file);
        } catch (ConfigException e) {
            return new LoadResult(Optional.empty(), e.problems());
        }
    }

    /** Read bytes, as {@link #read(Path)} reads a file. */
    public LoadResult read(String name, byte[] bytes) {
        return read(name, bytes, null);
    }

    /**
     * Read a stream to its end, as {@link #read(Path)} reads a file; the stream is not closed.
     *
     * @throws IOException when reading it fails
     */
    public LoadResult read(String name, InputStream stream) throws IOException {
        byte[] bytes = FileBytes.read(stream, maxBytes);
        return bytes == null ? failed(FileBytes.tooLarge(name, maxBytes)) : read(name, bytes, null);
    }

    /**
     * Read a text in a format, whatever its name or content says.
     *
     * @throws ConfigException when there is no format of that name
     */
    public LoadResult read(Source source, String formatName) {
        DocumentFormat chosen = format(formatName);
        String way = dialects.getOrDefault(formatName, chosen.dialectFor(""));
        return parse(source, chosen, options.withDialect(way), Encoding.UTF_8, null);
    }

    /** Read a text, as {@link #read(Path)} reads a file. */
    public LoadResult read(Source source) {
        return parse(source, Encoding.UTF_8, null);
    }

    /**
     * Return a format that this loader knows, by name.
     *
     * @throws ConfigException when there is none of that name; its problem names the nearest
     */
    public DocumentFormat format(String name) {
        Optional<DocumentFormat> found = formats.named(name);
        if (found.isEmpty()) {
            throw ConfigException.of(noSuchFormat(name, Source.of("<format>", name)));
        }
        return found.get();
    }

    /** Return the format that a file's name chooses, or empty when only its content can tell. */
    public Optional<DocumentFormat> formatOf(String fileName) {
        return format != null ? formats.named(format) : formats.forFile(fileName(fileName));
    }

    private LoadResult read(String name, byte[] bytes, @Nullable Path file) {
        if (bytes.length > maxBytes) {
            return failed(FileBytes.tooLarge(name, maxBytes));
        }
        TextDecoder decoder = TextDecoder.of(bytes, charset);
        String text = decoder.decode();
        return text == null ? failed(decoder.problem(name)) : parse(Source.of(name, text), decoder.encoding(), file);
    }

    private LoadResult parse(Source source, Encoding encoding, @Nullable Path file) {
        String fileName = fileName(source.name());
        Optional<DocumentFormat> chosen = format != null ? formats.named(format) : formats.forFile(fileName);
        if (format == null && chosen.isEmpty()) {
            chosen = formats.forContent(source.text());
        }
        if (chosen.isEmpty()) {
            return failed(unknownFormat(source));
        }
        DocumentFormat found = chosen.get();
        String way = dialect != null ? dialect : dialects.getOrDefault(found.name(), found.dialectFor(fileName));
        if (!way.isEmpty() && !found.dialects().contains(way)) {
            return failed(unknownDialect(source, found, way));
        }
        if (charset == null && !found.allows(encoding.charset())) {
            return failed(encoding.notAllowed(source, found));
        }
        return parse(source, found, options.withDialect(way), encoding, file);
    }

    private static LoadResult parse(
            Source source, DocumentFormat format, ParseOptions options, Encoding encoding, @Nullable Path file) {
        Parsed parsed = format.parse(source, options);
        Optional<Document> document = parsed.tree().isEmpty()
                ? Optional.empty()
                : Optional.of(new Document(parsed.tree().get(), format, encoding, options, file));
        return new LoadResult(document, parsed.problems());
    }

    private static String fileName(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }

    private Problem unknownFormat(Source source) {
        if (format != null) {
            return noSuchFormat(format, source);
        }
        String what = source.text().isBlank()
                ? "there is no content that tells which format this is in"
                : "can't tell which format this is in";
        return Problem.error("document.unknown-format", what)
                .at(source, 0, 0)
                .help("neither the name nor the content says; name the format. " + known())
                .build();
    }

    private Problem noSuchFormat(String name, Source source) {
        return Problem.error("document.unknown-format", "there is no format " + name)
                .at(source, 0, 0)
                .help(guess(name, formats.names()) + known())
                .build();
    }

    private String known() {
        return formats.isEmpty()
                ? "No format is installed: is configbuddy-formats on the class path or module path?"
                : "The formats are " + String.join(", ", formats.names());
    }

    private static Problem unknownDialect(Source source, DocumentFormat format, String dialect) {
        List<String> known = format.dialects();
        return Problem.error("document.unknown-dialect", "the format " + format.name() + " has no dialect " + dialect)
                .at(source, 0, 0)
                .help(
                        known.isEmpty()
                                ? "leave the dialect out: there is only one way to read this format"
                                : guess(dialect, known) + "The dialects are " + String.join(", ", known))
                .build();
    }

    private static String guess(String name, List<String> known) {
        Optional<String> near = Suggestions.nearest(name, known);
        return near.isPresent() ? "Did you mean " + near.get() + "? " : "";
    }

    private static LoadResult failed(Problem problem) {
        return new LoadResult(Optional.empty(), List.of(problem));
    }

    private static Document orThrow(LoadResult result) {
        List<Problem> errors = new ArrayList<>();
        for (Problem problem : result.problems()) {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem);
            }
        }
        if (!errors.isEmpty()) {
            throw ConfigException.of(errors);
        }
        return result.document().orElseThrow();
    }

    /** Collects what a loader goes by; not for use by several threads. */
    public static final class Builder {
        private @Nullable List<DocumentFormat> formats;
        private @Nullable String format;
        private @Nullable String dialect;
        private final Map<String, String> dialects = new HashMap<>();
        private @Nullable Charset charset;
        private long maxBytes = 256L << 20;
        private ParseOptions options = ParseOptions.DEFAULT;

        private Builder() {}

        /** Use just these formats, in this order, rather than the installed ones. */
        public Builder formats(List<DocumentFormat> known) {
            this.formats = List.copyOf(known);
            return this;
        }

        /** Read everything in the format of this name, whatever its name or content says. */
        public Builder format(String name) {
            this.format = name;
            return this;
        }

        /** Read in this dialect of the format, rather than in the one that the file's name asks for. */
        public Builder dialect(String name) {
            this.dialect = name;
            return this;
        }

        /** Read what is in one format in this dialect of it, and everything else as if this had not been said. */
        public Builder dialect(String formatName, String name) {
            this.dialects.put(formatName, name);
            return this;
        }

        /**
         * Read in this character encoding, rather than in the one that the first bytes tell. A byte order mark of this
         * encoding is still no part of the text, and decides the byte order of UTF-16 and UTF-32.
         *
         * @throws IllegalArgumentException when Java can only read that encoding, not write it
         */
        public Builder charset(Charset encoding) {
            if (!encoding.canEncode()) {
                throw new IllegalArgumentException("texts can't be written in " + encoding);
            }
            this.charset = encoding;
            return this;
        }

        /** Set what to make of a key that stands twice in one mapping; by default an error. */
        public Builder duplicates(Duplicates rule) {
            this.options = options.withDuplicates(rule);
            return this;
        }

        /** Refuse what is longer than this, never negative; by default 256 MiB, and never more than 2 GiB. */
        public Builder maxBytes(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("a length of " + bytes);
            }
            this.maxBytes = bytes;
            return this;
        }

        /** Refuse what nests deeper than this; by default 1,000 levels. */
        public Builder maxDepth(int levels) {
            this.options = options.withMaxDepth(levels);
            return this;
        }

        /** Refuse what grows by more nodes than this once its aliases are expanded; by default 10,000,000. */
        public Builder maxExpansion(long nodes) {
            this.options = options.withMaxExpansion(nodes);
            return this;
        }

        /** Return the loader. */
        public DocumentLoader build() {
            return new DocumentLoader(this);
        }
    }
}
