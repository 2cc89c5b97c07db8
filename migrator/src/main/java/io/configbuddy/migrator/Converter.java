package io.configbuddy.migrator;

import io.configbuddy.document.Document;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Converts documents into another format: comments, the order of keys and every digit are carried along.
 *
 * <p>Dates that the target has no type for become strings of the same characters, and aliases are written out: neither
 * changes what the document says. Everything else that the target can't express is a loss, which {@link Lossy} rules.
 * Formats whose keys are whole paths or whose sections have dotted names ({@code .properties}, INI) are nested and
 * flattened by the path language.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Converter {
    private final DocumentFormat target;
    private final Lossy lossy;
    private final WriteOptions options;
    private final boolean nested;
    private final boolean inferTypes;
    private final boolean anew;
    private final boolean spread;

    private Converter(Builder builder) {
        this.target = builder.target;
        this.lossy = builder.lossy;
        this.options = builder.options;
        this.nested = builder.nested;
        this.inferTypes = builder.inferTypes;
        this.anew = builder.anew;
        this.spread = builder.spread;
    }

    /** Begin a converter into a format. */
    public static Builder to(DocumentFormat target) {
        return new Builder(target);
    }

    /**
     * Convert a document. In its own format, and without another style asked for, its text is the result.
     *
     * @throws ConfigException when something can't be expressed and losses are refused; carries every loss
     */
    public Conversion convert(Document document) {
        boolean sameFormat = document.format().name().equals(target.name());
        boolean unchanged = sameFormat
                && !anew
                && options.hasStyleOf(WriteOptions.DEFAULT)
                && (options.dialect().isEmpty() || options.dialect().equals(document.dialect()));
        return unchanged || (sameFormat && document.roots().isEmpty())
                ? new Conversion(document.text(), List.of())
                : convert(document, document.roots());
    }

    /**
     * Convert one of the documents in a file, as {@link #convert(Document)} converts all.
     *
     * @param root one of the document's {@link Document#roots}, or any node in it
     */
    public Conversion convert(Document document, Node root) {
        return convert(document, List.of(root));
    }

    private Conversion convert(Document document, List<Node> roots) {
        Set<Feature> features = target.features(options.dialect());
        Losses losses = new Losses(target, lossy);
        List<Value> values = new ArrayList<>();
        for (Node root : chosen(roots, features, losses)) {
            values.add(convert(document, root, features, losses));
        }
        if (values.isEmpty() && !features.contains(Feature.MULTIPLE_DOCUMENTS)) {
            values.add(nothing(features, losses, comments(document)));
        }
        losses.throwIfRefused();
        String text = target.write(values, options);
        if (!features.contains(Feature.TYPES)) {
            ReadBack.check(target, options.dialect(), text, values, document);
        }
        return new Conversion(text, losses.problems());
    }

    private static List<Node> chosen(List<Node> roots, Set<Feature> features, Losses losses) {
        if (roots.size() < 2 || features.contains(Feature.MULTIPLE_DOCUMENTS)) {
            return roots;
        }
        losses.documents(roots);
        return roots.subList(0, 1);
    }

    private Value convert(Document document, Node root, Set<Feature> features, Losses losses) {
        boolean textual = !document.format().features(document.dialect()).contains(Feature.TYPES);
        boolean sameFormat = document.format().name().equals(target.name());
        boolean isAbsent = root.isNull() && root.span().length() == 0 && !sameFormat;
        if (isAbsent || (root.isNull() && !features.contains(Feature.ANY_ROOT))) {
            return nothing(features, losses, comments(root));
        }
        StyleWishes wishes =
                new StyleWishes(root, sameFormat, sameFormat && isOwnDialect(document), spread && options.indent() > 0);
        Value value = new Fit(features, losses, wishes, textual && inferTypes).fit(root);
        boolean nest = nested && textual && !sameFormat && features.contains(Feature.NESTING);
        return nest && value instanceof Value.Mapping mapping ? Nesting.nest(mapping, isFlat(root)) : value;
    }

    private boolean isOwnDialect(Document document) {
        List<String> dialects = target.dialects();
        String written = options.dialect().isEmpty() && !dialects.isEmpty() ? dialects.get(0) : options.dialect();
        return document.dialect().equals(written);
    }

    private static boolean isFlat(Node root) {
        return root instanceof MappingNode && root.style() == NodeStyle.FLAT;
    }

    /** Return the value of a document without one; comments need a mapping to stand in. */
    private static Value nothing(Set<Feature> features, Losses losses, List<Comment> comments) {
        CommentText carried = new CommentCarrier(features.contains(Feature.COMMENTS), losses).alone(comments);
        return features.contains(Feature.ANY_ROOT) && carried.isEmpty()
                ? Value.Scalar.of(ScalarType.NULL, "null")
                : new Value.Mapping(List.of(), NodeStyle.BLOCK, carried);
    }

    private static List<Comment> comments(Document document) {
        Tree tree = document.tree();
        List<Comment> all = new ArrayList<>();
        for (int i = 0; i < tree.commentCount(); i++) {
            all.add(new Comment(tree.source(), new Span(tree.commentStart(i), tree.commentEnd(i))));
        }
        return all;
    }

    private static List<Comment> comments(Node root) {
        List<Comment> all = new ArrayList<>(root.comments().detached());
        all.addAll(root.comments().leading());
        all.addAll(root.comments().trailing());
        return all;
    }

    /** Collects what a converter goes by; not for use by several threads. */
    public static final class Builder {
        private final DocumentFormat target;
        private Lossy lossy = Lossy.REFUSE;
        private WriteOptions options = WriteOptions.DEFAULT;
        private boolean nested = true;
        private boolean inferTypes;
        private boolean anew;
        private boolean spread;

        private Builder(DocumentFormat target) {
            this.target = target;
        }

        /** Set what to do about what the target can't express; by default nothing is converted then. */
        public Builder lossy(Lossy rule) {
            this.lossy = rule;
            return this;
        }

        /**
         * Set the style in which to write. An indentation other than the default one lays out in lines what stands in
         * brackets on one line.
         */
        public Builder options(WriteOptions style) {
            this.options = style;
            return style.indent() == WriteOptions.DEFAULT.indent() ? this : spread();
        }

        /** Write a document in the style of the options even when it is in the target format already. */
        public Builder anew() {
            this.anew = true;
            return this;
        }

        /** The same, and lay out in lines a document that stands in brackets on one line in the target format. */
        public Builder spread() {
            this.spread = true;
            return anew();
        }

        /** Keep dotted keys of {@code .properties} and dotted section names of INI as they are, rather than nest them. */
        public Builder flatKeys() {
            this.nested = false;
            return this;
        }

        /** Read {@code true}, {@code false} and numbers in formats that know only text as what they look like. */
        public Builder inferTypes() {
            this.inferTypes = true;
            return this;
        }

        /** Return the converter. */
        public Converter build() {
            return new Converter(this);
        }
    }
}
