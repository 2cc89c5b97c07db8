package io.configbuddy.formats.ini;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import io.configbuddy.formats.ini.Dialect.Repeats;

/**
 * Puts sections, keys and values in their places: it finds again what was opened before, and knows what repetitions
 * mean.
 *
 * <p>A section that is opened twice is one mapping with two headers, and its span reaches over what stands between. Not
 * for use by several threads.
 */
final class IniTree {
    private final TreeBuilder builder;
    private final Dialect dialect;
    private final Duplicates duplicates;
    private final IniProblems problems;
    private final SectionNames names;
    private final SectionKeys keys;
    private final char[] text;
    private final int root;
    /** The mappings from the root to the section that entries go to. */
    private final int[] path = new int[4];

    private int depth;
    private int nameEntry = SectionNames.NONE;
    private int nameStart;
    private int nameEnd;
    private int headerStart = Tree.NONE;
    private int header = Tree.NONE;
    private int value = Tree.NONE;
    private boolean bare;
    private int reached;

    IniTree(Source source, char[] text, Dialect dialect, ParseOptions options, IniProblems problems) {
        this.builder = new TreeBuilder(source, new IniDecoder(dialect));
        this.dialect = dialect;
        this.duplicates = options.duplicates();
        this.problems = problems;
        this.names = new SectionNames(text);
        this.keys = new SectionKeys(builder, text, dialect.foldKeys());
        this.text = text;
        this.root = builder.container(Tree.NONE, NodeKind.MAPPING, NodeStyle.BLOCK, 0);
        this.path[0] = root;
    }

    /** Tell whether no header has come yet. */
    boolean isBeforeHeaders() {
        return header == Tree.NONE;
    }

    /**
     * Tell whether an indented line goes on with the last entry's value. Before the first header it does not when the
     * last entry is a key alone: that is no INI that any program reads, so nothing is gained by refusing it.
     */
    boolean canGoOn() {
        return value != Tree.NONE && !(bare && isBeforeHeaders());
    }

    /** Tell whether the last entry is a key without a delimiter and a value. */
    boolean isBare() {
        return bare;
    }

    void comment(int start, int end) {
        builder.comment(start, end);
    }

    /** Begin a header, whose names follow. */
    void beginHeader(int start) {
        if (builder.first(root) == Tree.NONE) {
            builder.start(root, start);
        }
        settle();
        headerStart = start;
        depth = 0;
        value = Tree.NONE;
    }

    /**
     * Go into the section of that name within where the names before led.
     *
     * @param start the offset of the first character, a quote included
     * @param end the offset after the last character, a quote included
     * @param style how it is quoted
     * @param name how it is spelled
     */
    void name(int start, int end, NodeStyle style, Name name) {
        path[depth + 1] = mapping(path[depth], start, end, style, name, NodeStyle.IMPLICIT);
        depth++;
        nameStart = start;
        nameEnd = end;
    }

    /** End a header. */
    void endHeader(int end) {
        int section = path[depth];
        if (section == builder.size() - 1) {
            builder.start(section, end);
            builder.end(section, end);
        }
        for (int i = 0; i < depth; i++) {
            builder.end(path[i], end);
        }
        if (names.open(nameEntry)) {
            repeatedSection();
        }
        builder.style(section, NodeStyle.SECTION);
        header = builder.section(section, headerStart, end);
        keys.turnTo(section);
    }

    /** Return the hash of a key. */
    int hash(int start, int end) {
        return keys.hash(start, end);
    }

    /** Add a key with its value; the separator is {@link Tree#NONE} for a key that has none. */
    void entry(int start, int end, int hash, int separator, ValueSpan span) {
        int section = path[depth];
        int found = keys.add(start, end, hash, builder.size());
        if (found != Tree.NONE && dialect.repeatedKeys() == Repeats.KEPT) {
            more(found, separator, span);
        } else {
            Name name = dialect.foldKeys() ? Name.folded(text, start, end) : Name.PLAIN;
            int key = key(section, start, end, NodeStyle.PLAIN, name);
            value = scalar(section, separator, span);
            if (found != Tree.NONE) {
                repeatedKey(section, found, key);
            }
        }
        bare = separator == Tree.NONE;
        reach(span.end);
    }

    /** Add a value to the list of a key: {@code key[] = value}. */
    void item(int start, int end, int separator, ValueSpan span) {
        int section = path[depth];
        int key = keys.add(start, end, hash(start, end), builder.size());
        if (key == Tree.NONE || builder.kind(builder.next(key)) != NodeKind.SEQUENCE) {
            int found = key;
            key = key(section, start, end, NodeStyle.PLAIN, Name.PLAIN);
            builder.container(section, NodeKind.SEQUENCE, NodeStyle.REPEATED, span.start);
            if (found != Tree.NONE) {
                repeatedKey(section, found, key);
            }
        }
        more(key, separator, span);
        bare = false;
        reach(span.end);
    }

    /** Add a value under a name to the mapping of a key: {@code key[name] = value}. */
    void member(int start, int end, int from, int to, int separator, ValueSpan span) {
        int section = path[depth];
        int owner = mapping(section, start, end, NodeStyle.PLAIN, Name.PLAIN, NodeStyle.DOTTED);
        path[++depth] = owner;
        keys.turnTo(owner);
        NodeStyle style = PhpName.style(text, from, to);
        int quote = style == NodeStyle.PLAIN ? 0 : 1;
        int found = keys.add(from + quote, to - quote, hash(from + quote, to - quote), builder.size());
        int key = key(owner, from, to, style, PhpName.spelling(text, from, to));
        value = scalar(owner, separator, span);
        if (found != Tree.NONE) {
            repeatedKey(owner, found, key);
        }
        bare = false;
        reach(span.end);
        settle();
        depth--;
        keys.turnTo(section);
    }

    /** Let the last value go on to {@code end}. */
    void goOn(int end) {
        builder.end(value, end);
        builder.flag(value, Tree.ESCAPED);
        reach(end);
    }

    /** Return the tree. */
    Tree build() {
        settle();
        new NameClashes(builder, text, dialect, problems).check(root);
        builder.document(root, 0, text.length, 0);
        boolean lastCounts = duplicates == Duplicates.REJECT && dialect.repeatedKeys() != Repeats.REFUSED;
        return builder.build(lastCounts ? Duplicates.LAST : duplicates);
    }

    private int mapping(int owner, int start, int end, NodeStyle nameStyle, Name name, NodeStyle style) {
        int quote = nameStyle == NodeStyle.PLAIN ? 0 : 1;
        // A section does not go on with what keys in brackets have begun: PHP forgets these.
        int kin = style == NodeStyle.DOTTED ? ~owner : owner;
        nameEntry = names.find(kin, start + quote, end - quote, name);
        if (nameEntry == SectionNames.NONE) {
            int key = key(owner, start, end, nameStyle, name);
            builder.container(owner, NodeKind.MAPPING, style, end);
            nameEntry = names.add(kin, start + quote, end - quote, name, key);
        }
        return builder.next(names.node(nameEntry));
    }

    private int key(int owner, int start, int end, NodeStyle style, Name name) {
        // A section that was empty till another one came keeps its place, as ids go with the order of the text.
        if (owner == builder.size() - 1 && (owner != root || headerStart == Tree.NONE)) {
            builder.start(owner, start);
        }
        int key = builder.scalar(owner, ScalarType.STRING, style, start, end);
        if (name != Name.PLAIN) {
            builder.flag(key, Tree.ESCAPED | Tree.PRIVATE);
        }
        return key;
    }

    private int scalar(int owner, int separator, ValueSpan span) {
        ScalarType type = separator == Tree.NONE ? ScalarType.NULL : ScalarType.STRING;
        int scalar = builder.scalar(owner, type, span.style, span.start, span.end);
        builder.separator(scalar, separator);
        if (span.start == span.end) {
            builder.flag(scalar, Tree.EMPTY);
        } else if (span.escaped) {
            builder.flag(scalar, Tree.ESCAPED);
        }
        return scalar;
    }

    /** Add a value to the list of a key, which the second one makes. */
    private void more(int key, int separator, ValueSpan span) {
        int list = builder.next(key);
        if (builder.kind(list) != NodeKind.SEQUENCE) {
            list = builder.enclose(path[depth], key, list, NodeKind.SEQUENCE, NodeStyle.REPEATED);
        }
        value = scalar(list, separator, span);
        builder.end(list, span.end);
    }

    /** Note how far the section reaches; {@link #settle} tells the tree, once for many entries. */
    private void reach(int end) {
        reached = end;
    }

    private void settle() {
        if (reached > 0) {
            for (int i = 0; i <= depth; i++) {
                builder.end(path[i], reached);
            }
            if (header != Tree.NONE) {
                builder.bodyEnd(header, reached);
            }
            reached = 0;
        }
    }

    private void repeatedKey(int owner, int first, int second) {
        builder.flag(owner, Tree.DUPLICATES);
        if (duplicates == Duplicates.REJECT) {
            boolean refused = dialect.repeatedKeys() == Repeats.REFUSED;
            problems.repeatedKey(
                    refused, builder.start(first), builder.end(first), builder.start(second), builder.end(second));
        }
    }

    private void repeatedSection() {
        int first = names.node(nameEntry);
        boolean refused = dialect.repeatedSections() == Repeats.REFUSED;
        boolean silent = dialect.repeatedSections() == Repeats.KEPT || duplicates != Duplicates.REJECT;
        if (!silent && !(refused && isDefaults(first))) {
            problems.repeatedSection(refused, builder.start(first), builder.end(first), nameStart, nameEnd);
        }
    }

    /** Tell whether a section is the one that configparser takes defaults from, and allows to be opened often. */
    private boolean isDefaults(int name) {
        return dialect.continuation() == Dialect.Continuation.INDENT
                && "DEFAULT".equals(new String(text, builder.start(name), builder.end(name) - builder.start(name)));
    }
}
