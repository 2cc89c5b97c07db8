package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.CommentIndex;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The statements of a text, in its order, and which of them make up an entry: a table may stand in many places.
 *
 * <p>A table's statements are its header, what stands below that, the headers of its sub-tables with what stands below
 * them, and all keys that have it in their dots.
 *
 * <p>All of a text's statements are counted, but only those that an edit comes near are looked at: of the others there
 * is just a place and a node, found in one pass over the nodes, which come in the order of the text.
 */
final class Statements {
    private static final int ENTRY = 0;
    private static final int HEADER = 1;
    private static final int COMMENT = 2;

    private final Tree tree;
    private final String text;
    /** Where each statement begins; for an entry, the last part of its key. */
    private int[] places = new int[64];
    /** The kind of each statement, and its key's node, or the number of its header, or its first comment. */
    private int[] subjects = new int[64];

    private int count;
    /** The header of each table that has one. */
    private final int[] headers;
    /** The statement that each header is. */
    private final int[] headerStatements;

    Statements(Tree tree) {
        this.tree = tree;
        this.text = tree.source().text();
        this.headers = new int[tree.size()];
        this.headerStatements = new int[tree.sectionCount()];
        Arrays.fill(headers, Tree.NONE);
        for (int section = 0; section < tree.sectionCount(); section++) {
            headers[tree.sectionNode(section)] = section;
        }
        collect();
    }

    int count() {
        return count;
    }

    /** Return where a statement is, with its comments. */
    Statement get(int statement) {
        return switch (subjects[statement] & 3) {
            case ENTRY -> {
                int start = Lines.skip(text, tree.source().lineStartOf(places[statement]));
                yield line(Statement.Kind.ENTRY, statement, start, end(statement));
            }
            case HEADER -> line(Statement.Kind.HEADER, statement, places[statement], end(statement));
            default -> comments(statement);
        };
    }

    boolean isEntry(int statement) {
        return (subjects[statement] & 3) == ENTRY;
    }

    boolean isHeader(int statement) {
        return (subjects[statement] & 3) == HEADER;
    }

    boolean isComment(int statement) {
        return (subjects[statement] & 3) == COMMENT;
    }

    /** Return the number of the header that a statement is or stands under; NONE above the first header. */
    int section(int statement) {
        return found(Arrays.binarySearch(headerStatements, statement));
    }

    private static int found(int place) {
        return place >= 0 ? place : -place - 2;
    }

    /** Tell whether a container is laid out by statements, rather than in brackets. */
    static boolean isInLines(Tree tree, int node) {
        return tree.kind(node) != NodeKind.SCALAR && tree.style(node) != NodeStyle.FLOW;
    }

    /** Return the number of the header of a table; NONE when it has none. */
    int header(int table) {
        return headers[table];
    }

    /** Return the statement that a header is. */
    int headerStatement(int header) {
        return headerStatements[header];
    }

    /** Return how many headers there are. */
    int headerCount() {
        return headerStatements.length;
    }

    /** Return the statement of an entry that is a line, by its key. */
    int entry(int key) {
        return at(tree.start(key));
    }

    private int at(int place) {
        return found(Arrays.binarySearch(places, 0, count, place));
    }

    /** Return of how many parts the full name of an entry or item is made. */
    int nameLength(int owner, int value) {
        boolean lines = isInLines(tree, value);
        boolean sections = lines && tree.style(value) == NodeStyle.SECTIONS;
        int header = sections ? headers[tree.first(value)] : headers[value];
        if (header != Tree.NONE) {
            return KeyParts.at(text, tree.headerStart(header)).count();
        }
        int place = tree.start(owner);
        int statement = at(place);
        if (lines && tree.style(value) == NodeStyle.DOTTED) {
            // The place of a line is that of the last part of its key, which is the next one.
            statement++;
        }
        KeyParts parts = KeyParts.at(text, get(statement).start());
        int part = 0;
        while (parts.start(part) < place) {
            part++;
        }
        return part + 1 + (isHeader(statement) ? 0 : above(statement));
    }

    /** Return of how many parts the name of the header is made that a statement stands under. */
    int above(int statement) {
        int section = section(statement);
        return section == Tree.NONE
                ? 0
                : KeyParts.at(text, tree.headerStart(section)).count();
    }

    /** Return the statements that make up an entry or item, in order. */
    List<Integer> of(int owner, int value) {
        List<Integer> found = new ArrayList<>();
        gather(owner, value, found);
        Collections.sort(found);
        return found;
    }

    /** Return the last statement in the body that a statement stands in. */
    int bodyEnd(int statement) {
        return bodyEndOf(section(statement));
    }

    /** Return the last statement under a header, that one itself when there is none; NONE is above the first header. */
    int bodyEndOf(int header) {
        return (header + 1 < headerStatements.length ? headerStatements[header + 1] : count) - 1;
    }

    private void gather(int owner, int value, List<Integer> found) {
        if (!isInLines(tree, value)) {
            found.add(entry(owner));
            return;
        }
        if (headers[value] != Tree.NONE) {
            found.add(headerStatements[headers[value]]);
        }
        comments(value, found);
        boolean mapping = tree.kind(value) == NodeKind.MAPPING;
        for (int child = tree.first(value); child != Tree.NONE; ) {
            int below = mapping ? tree.next(child) : child;
            gather(child, below, found);
            child = tree.next(below);
        }
    }

    /** Find the comments at the end of a table. */
    private void comments(int table, List<Integer> found) {
        if (tree.commentCount() == 0) {
            return;
        }
        CommentIndex index = tree.commentIndex();
        for (int c = index.first(table); c != Tree.NONE; c = index.next(c)) {
            if (beginsRun(index, c)) {
                found.add(at(tree.commentStart(c)));
            }
        }
    }

    /** Go through entries, headers and comments, each in the order of the text, at once. */
    private void collect() {
        int header = 0;
        int comment = nextRun(0);
        int size = tree.size();
        for (int node = 1; node < size; ) {
            if (tree.separator(node) == Tree.NONE) {
                node++;
                continue;
            }
            int place = tree.start(node - 1);
            while (header < headerStatements.length && tree.headerStart(header) < place
                    || comment < tree.commentCount() && tree.commentStart(comment) < place) {
                if (isHeaderNext(header, comment)) {
                    addHeader(header++);
                } else {
                    comment = run(comment);
                }
            }
            add(place, node - 1, ENTRY);
            int end = tree.end(node++);
            while (node < size && tree.start(node) < end) {
                node++;
            }
        }
        while (header < headerStatements.length || comment < tree.commentCount()) {
            if (isHeaderNext(header, comment)) {
                addHeader(header++);
            } else {
                comment = run(comment);
            }
        }
    }

    private boolean isHeaderNext(int header, int comment) {
        return header < headerStatements.length
                && (comment >= tree.commentCount() || tree.headerStart(header) < tree.commentStart(comment));
    }

    private void addHeader(int header) {
        headerStatements[header] = count;
        add(tree.headerStart(header), header, HEADER);
    }

    private int run(int comment) {
        add(tree.commentStart(comment), comment, COMMENT);
        return nextRun(comment + 1);
    }

    private void add(int place, int subject, int kind) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            subjects = Arrays.copyOf(subjects, count * 2);
        }
        places[count] = place;
        subjects[count++] = subject << 2 | kind;
    }

    /** Return the next comment that begins a run of those at the end of a table; the number of comments if none does. */
    private int nextRun(int from) {
        int comment = from;
        if (tree.commentCount() > 0) {
            CommentIndex index = tree.commentIndex();
            while (comment < tree.commentCount() && !beginsRun(index, comment)) {
                comment++;
            }
        }
        return comment;
    }

    private boolean beginsRun(CommentIndex index, int comment) {
        return index.role(comment) == CommentIndex.INNER
                && isInLines(tree, index.owner(comment))
                && (comment == 0 || !isSameRun(index, comment));
    }

    /** Tell whether a comment continues the run of the one before it. */
    private static boolean isSameRun(CommentIndex index, int comment) {
        return index.role(comment - 1) == CommentIndex.INNER && index.owner(comment - 1) == index.owner(comment);
    }

    private Statement comments(int statement) {
        CommentIndex index = tree.commentIndex();
        int first = subjects[statement] >> 2;
        int last = first;
        while (last + 1 < tree.commentCount()
                && index.role(last + 1) == CommentIndex.INNER
                && isSameRun(index, last + 1)) {
            last++;
        }
        int start = tree.commentStart(first);
        int end = tree.commentEnd(last);
        return make(Statement.Kind.COMMENT, statement, start, start, end, end);
    }

    private Statement line(Statement.Kind kind, int statement, int start, int end) {
        int lead = start;
        int tail = end;
        if (tree.commentCount() > 0) {
            CommentIndex index = tree.commentIndex();
            int before = statement == 0 ? 0 : end(statement - 1);
            for (int c = tree.commentFrom(start) - 1; c >= 0 && tree.commentStart(c) >= before; c--) {
                if (index.role(c) != CommentIndex.LEADING) {
                    break;
                }
                lead = tree.commentStart(c);
            }
            int after = statement + 1 < count ? places[statement + 1] : text.length();
            for (int c = tree.commentFrom(end); c < tree.commentCount() && tree.commentStart(c) < after; c++) {
                if (index.role(c) != CommentIndex.TRAILING) {
                    break;
                }
                tail = tree.commentEnd(c);
            }
        }
        return make(kind, statement, lead, start, end, tail);
    }

    /** Return where a statement ends, comments left out. */
    private int end(int statement) {
        int subject = subjects[statement] >> 2;
        return switch (subjects[statement] & 3) {
            case ENTRY -> tree.end(tree.next(subject));
            case HEADER -> tree.headerEnd(subject);
            default -> tree.commentEnd(subject);
        };
    }

    private Statement make(Statement.Kind kind, int statement, int lead, int start, int end, int tail) {
        int line = Lines.startIfFirst(text, lead);
        int lineEnd = Lines.endIfLast(text, tail);
        return new Statement(kind, section(statement), line, lead, start, end, tail, lineEnd);
    }
}
