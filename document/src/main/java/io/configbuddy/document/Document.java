package io.configbuddy.document;

import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.reformat.SameContent;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file: its text, and the tree of nodes over that text.
 *
 * <p>The text is the truth: {@link #text} is what was read, to the last character, and {@link #toBytes} the very bytes.
 * Immutable and safe for use by several threads.
 */
public final class Document {
    private final Tree tree;
    private final DocumentFormat format;
    private final String dialect;
    private final Encoding encoding;
    private final ParseOptions options;
    private final @Nullable Path file;
    private @Nullable List<Node> roots;

    Document(Tree tree, DocumentFormat format, Encoding encoding, ParseOptions options, @Nullable Path file) {
        this.tree = tree;
        this.format = format;
        this.dialect = options.dialect();
        this.encoding = encoding;
        this.options = options;
        this.file = file;
    }

    /**
     * Load a file with the installed formats; the name, or else the content, tells which one it is in.
     *
     * @throws ConfigException when it cannot be read, or has an error
     */
    public static Document load(Path file) {
        return DocumentLoader.create().load(file);
    }

    /**
     * Parse a text in an installed format.
     *
     * @param text the text
     * @param format the format's name, such as {@code yaml}
     * @throws ConfigException when there is no such format, or when the text has an error
     */
    public static Document parse(String text, String format) {
        return DocumentLoader.builder().format(format).build().load(Source.of("<text>", text));
    }

    /** Return the whole text, without a byte order mark. */
    public String text() {
        return tree.source().text();
    }

    /** Return the document as bytes: those that it was loaded from. */
    public byte[] toBytes() {
        return encoding.encode(text());
    }

    /** Return the named text. */
    public Source source() {
        return tree.source();
    }

    /** Return the file that it was loaded from, or empty when it was not loaded from one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Return the format that it is written in. */
    public DocumentFormat format() {
        return format;
    }

    /** Return the dialect of the format, or an empty string when the format has none. */
    public String dialect() {
        return dialect;
    }

    /** Return how the text is laid down in bytes. */
    public Encoding encoding() {
        return encoding;
    }

    /** Return how it was parsed, and how it is after an edit. */
    ParseOptions options() {
        return options;
    }

    /** Return this document with another text. */
    Document with(Tree edited) {
        return new Document(edited, format, encoding, options, file);
    }

    /** Return the structure of the text, for those who write formats or tools. */
    public Tree tree() {
        return tree;
    }

    /** Return the root of each document in the file: one, but in YAML none or several are possible. */
    public List<Node> roots() {
        // A race here makes the same views twice, which is harmless.
        List<Node> views = roots;
        if (views == null) {
            List<Node> made = new ArrayList<>(tree.documentCount());
            for (int i = 0; i < tree.documentCount(); i++) {
                made.add(Node.root(tree, i));
            }
            views = List.copyOf(made);
            roots = views;
        }
        return views;
    }

    /**
     * Return the root of the first document in the file.
     *
     * @throws ConfigException when the file holds none
     */
    public Node root() {
        if (roots().isEmpty()) {
            throw ConfigException.of(Problem.error("document.empty", "there is no content")
                    .at(source(), 0, 0)
                    .build());
        }
        return roots().get(0);
    }

    /**
     * Return the value at a path in the first document of the file.
     *
     * @throws ConfigException when there is none; its problem names the nearest key
     */
    public Node get(String path) {
        return root().get(path);
    }

    /** Return the value at a path in the first document of the file, or empty when there is none. */
    public Optional<Node> find(String path) {
        return roots().isEmpty() ? Optional.empty() : root().find(path);
    }

    /**
     * Begin to edit; this document stays as it is.
     *
     * @throws ConfigException when documents in this format can't be edited
     */
    public DocumentEditor edit() {
        return new DocumentEditor(this);
    }

    /**
     * Give the text an even layout; what it says stays, with every comment.
     *
     * @return the document in the style, this one when it is in that style already
     * @throws ConfigException when documents in this format can't be reformatted, or when the result would say
     *     something else
     */
    public Document reformat(ReformatOptions style) {
        Optional<Reformatter> reformatter = format.reformatter(dialect);
        if (reformatter.isEmpty()) {
            throw ConfigException.of(
                    Problem.error("reformat.unsupported", format.name() + " files can't be reformatted")
                            .at(source(), 0, 0)
                            .build());
        }
        Splicer out = new Splicer(text());
        reformatter.get().reformat(tree, style, out);
        List<Splice> splices = out.splices();
        if (splices.isEmpty()) {
            return this;
        }
        Reparse reparse = Reparse.of(this, splices);
        Optional<Tree> made = reparse.tree();
        int difference = made.isPresent() ? SameContent.difference(tree, made.get()) : 0;
        if (difference != Tree.NONE) {
            String why = made.isPresent() ? "it would say something else" : reparse.firstError();
            throw ConfigException.of(Problem.error("reformat.unfaithful", "can't reformat this: " + why)
                    .at(source(), difference, difference)
                    .help("nothing was changed; please report the file")
                    .build());
        }
        return with(made.orElseThrow());
    }

    /**
     * Write the document back to the file that it was loaded from, atomically.
     *
     * @throws ConfigException when that fails; the file is then as it was
     * @throws IllegalStateException when it was not loaded from a file
     */
    public void save() {
        if (file == null) {
            throw new IllegalStateException(source() + " was not loaded from a file");
        }
        DocumentWriter.create().write(file, toBytes());
    }

    /** Return the name, never the text, which may hold secrets. */
    @Override
    public String toString() {
        return format.name() + " document " + source();
    }
}
