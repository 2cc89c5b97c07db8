package io.configbuddy.formats.internal;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Edits entries that stand on lines of their own, a key with a text: all that {@code .properties} and {@code .env} have,
 * and most of INI.
 *
 * <p>An entry goes with its lines. A new one is laid out like its neighbour: what stands before and after the separator,
 * a common column of separators, quotes, a blank line between.
 */
public abstract class LineEditor implements FormatEditor {
    private static final int NEAR = 8;

    private final List<LineBlock> gone = new ArrayList<>();
    private final Set<Integer> goneEnds = new HashSet<>();
    private final TreeSet<Integer> inserted = new TreeSet<>();
    private @Nullable LineBlocks blocks;

    /** For subclasses. */
    protected LineEditor() {}

    /** Return the characters that begin a comment, the usual one first. */
    protected abstract String markers();

    /** Return what stands between a key and its value where no entry shows it. */
    protected abstract String assignment();

    /** Spell a key, or refuse it; {@code child} is where it is to be. */
    protected abstract String spell(String key, DraftChild child);

    /**
     * Spell a text as a value, or refuse it; {@code child} is where it is to be.
     *
     * @param style the quotes wished for
     */
    protected abstract String spell(Value.Scalar scalar, NodeStyle style, DraftChild child);

    /** Spell all that stands before the separator of an entry or item. */
    protected String keyText(DraftChild child) {
        return spell(child.name(), child);
    }

    /** Return where the key of an entry begins. */
    protected int keyStart(Tree tree, int owner) {
        return tree.start(owner);
    }

    /** Return where the key of an entry ends. */
    protected int keyEnd(Tree tree, int owner, int value) {
        return tree.end(owner);
    }

    /** Return where a value ends, with what keeps it from going on in the next line. */
    protected int valueEnd(Tree tree, int value) {
        return tree.end(value);
    }

    /** Tell whether a value as it is spelled must follow the separator without a blank. */
    protected boolean isTight(String spelled) {
        return spelled.isEmpty();
    }

    /** Tell whether a comment may stand behind an entry. */
    protected abstract boolean hasTrailing(DraftChild child);

    @Override
    public Value.Scalar fit(Value.Scalar scalar) {
        if (scalar.type() == ScalarType.NULL) {
            throw ConfigException.of(Problem.error("edit.no-such-value", "this format has no null")
                    .help("set an empty text, or remove the key")
                    .build());
        }
        return new Value.Scalar(ScalarType.STRING, scalar.text(), scalar.style());
    }

    @Override
    public void value(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        Value.Scalar scalar = scalar(child);
        int old = child.valueId();
        int keyEnd = keyEnd(tree, child.owner(), old);
        if (scalar.type() == ScalarType.NULL) {
            out.replace(keyEnd, Math.max(keyEnd, tree.end(old)), "");
        } else if (LineStyle.isEmpty(tree, old)) {
            fill(child, scalar, keyEnd, out);
        } else {
            String spelled = spell(scalar, quotes(scalar, tree.style(old)), child);
            int separator = tree.separator(old);
            int from = !isTight(spelled) ? tree.start(old) : separator == Tree.NONE ? keyEnd : separator + 1;
            boolean below = from == separator + 1 && Lines.endIfLast(out.text(), from) != Tree.NONE;
            out.replace(
                    from, tree.end(old), below && !isTight(spelled) ? gapBehind(separator, out) + spelled : spelled);
        }
    }

    /** Return what parts a separator from a value that has stood in the lines below so far. */
    private String gapBehind(int separator, Splicer out) {
        return Lines.isBlank(out.text().charAt(separator - 1)) || assignment().endsWith(" ") ? " " : "";
    }

    /** Give a value to an entry that has an empty one or none. */
    private void fill(DraftChild child, Value.Scalar scalar, int keyEnd, Splicer out) {
        Tree tree = child.draft().tree();
        int separator = tree.separator(child.valueId());
        String spelled = spell(scalar, quotes(scalar, NodeStyle.PLAIN), child);
        LineStyle style =
                separator == Tree.NONE ? style(child) : style(tree, child.owner(), child.valueId(), assignment());
        String gap = gap(style, out.text().substring(keyStart(tree, child.owner()), keyEnd), spelled);
        int from = separator == Tree.NONE ? keyEnd : separator + 1;
        String behind = separator == Tree.NONE ? gap : gap.substring(Lines.skipBack(gap, gap.length()));
        boolean last = Lines.endIfLast(out.text(), from) != Tree.NONE;
        out.replace(from, last ? Lines.skip(out.text(), from) : from, behind + spelled);
    }

    private static NodeStyle quotes(Value.Scalar scalar, NodeStyle otherwise) {
        return scalar.style() == NodeStyle.PLAIN ? otherwise : scalar.style();
    }

    /** Return the scalar that a child is to be, or refuse what is none. */
    protected Value.Scalar scalar(DraftChild child) {
        if (child.value().toValue() instanceof Value.Scalar scalar) {
            return scalar;
        }
        throw child.draft()
                .refuse(
                        "edit.no-such-value",
                        "this format has texts only, no mappings and no sequences",
                        "set each value under a key of its own, such as "
                                + child.path().child("name"),
                        child);
    }

    @Override
    public void key(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        String spelled = keyText(child);
        int start = keyStart(tree, child.owner());
        int end = keyEnd(tree, child.owner(), child.valueId());
        int column = LineStyle.column(tree, child.valueId(), end);
        if (column != Tree.NONE && style(child).column() == column) {
            int separator = tree.separator(child.valueId());
            out.replace(start, separator, spelled + " ".repeat(Math.max(1, separator - start - spelled.length())));
        } else {
            out.replace(start, end, spelled);
        }
    }

    @Override
    public void leading(DraftChild child, Splicer out) {
        new LineComments(child, markers(), out).leading();
    }

    @Override
    public void trailing(DraftChild child, Splicer out) {
        if (!child.comments().trailing().isEmpty() && !hasTrailing(child)) {
            throw noTrailing(child);
        }
        new LineComments(child, markers(), out).trailing();
    }

    /** Return the refusal of a comment behind a value. */
    protected static ConfigException noTrailing(DraftChild child) {
        return child.draft()
                .refuse(
                        "edit.no-comment-behind",
                        "a comment behind a value would be part of the value in this format",
                        "put it above the value",
                        child);
    }

    @Override
    public void children(ContainerEdit edit, Splicer out) {
        for (int i = 0; i < edit.size(); i++) {
            if (!edit.stays(i)) {
                remove(block(edit.child(i)));
            }
        }
        for (int i = -1; i < edit.size(); i++) {
            if (!edit.insertedAfter(i).isEmpty()) {
                entries(edit, i, edit.insertedAfter(i), out);
            }
        }
    }

    @Override
    public void finish(Draft draft, Splicer out) {
        LineRemoval.remove(gone, inserted, out);
        gone.clear();
        goneEnds.clear();
        inserted.clear();
    }

    /** Have a block of lines removed once all changes are told. */
    protected final void remove(LineBlock block) {
        gone.add(block);
        goneEnds.add(block.end());
    }

    /** Insert lines. */
    protected final void insert(int offset, Snippet snippet, Splicer out) {
        inserted.add(offset);
        out.insert(offset, snippet);
    }

    /** Insert entries after the one at a place that has one, or at the beginning. */
    protected final void entries(ContainerEdit edit, int place, List<DraftChild> children, Splicer out) {
        if (place >= 0) {
            LineBlock block = block(edit.child(place));
            // Within the block, so that it comes along where the lines around it are moved.
            boolean stays = !goneEnds.contains(block.end());
            after(edit, stays ? Lines.beforeBreak(out.text(), block.end()) : block.end(), children, place, out);
            return;
        }
        int first = 0;
        while (first < edit.size() && !(edit.stays(first) && isEntry(edit.child(first)))) {
            first++;
        }
        if (first < edit.size()) {
            before(edit, block(edit.child(first)).start(), children, first, out);
        } else {
            alone(edit, children, out);
        }
    }

    /** Insert entries where none stays. */
    protected void alone(ContainerEdit edit, List<DraftChild> children, Splicer out) {
        String text = out.text();
        if (edit.size() > 0) {
            before(edit, block(edit.child(0)).start(), children, 0, out);
            return;
        }
        int at = text.length();
        String end = edit.draft().lineEnd();
        Snippet snippet = new Snippet();
        snippet.add(at == 0 ? "" : isLineStart(text, at) ? end : end + end);
        insert(at, lines(snippet, edit, children, at, 0, true), out);
    }

    /** Return the lines of an entry. */
    protected LineBlock block(DraftChild child) {
        return blocks(child.draft().tree()).block(child.owner(), child.valueId());
    }

    /** Return what finds lines. */
    protected final LineBlocks blocks(Tree tree) {
        LineBlocks known = blocks;
        if (known == null) {
            known = new LineBlocks(tree);
            blocks = known;
        }
        return known;
    }

    /** Tell whether a line begins at an offset. */
    protected static boolean isLineStart(String text, int offset) {
        return offset == 0 || Lines.isBreak(text.charAt(offset - 1));
    }

    private void before(ContainerEdit edit, int at, List<DraftChild> children, int near, Splicer out) {
        String end = edit.draft().lineEnd();
        Snippet snippet = new Snippet().add(isLineStart(out.text(), at) ? "" : end);
        lines(snippet, edit, children, at, near, true);
        insert(at, snippet.add(isAiry(edit) ? end : ""), out);
    }

    /** Insert entries after what ends at an offset, be that at the end of a line or at the start of the next. */
    protected final void after(ContainerEdit edit, int at, List<DraftChild> children, int near, Splicer out) {
        String end = edit.draft().lineEnd();
        boolean next = isLineStart(out.text(), at);
        Snippet snippet = new Snippet().add(next ? "" : end).add(isAiry(edit) ? end : "");
        insert(
                at,
                lines(
                        snippet,
                        edit,
                        children,
                        at,
                        near,
                        next || at == out.text().length()),
                out);
    }

    /** Add the lines of children, the last one with its line end when that is asked for. */
    protected final Snippet lines(
            Snippet snippet, ContainerEdit edit, List<DraftChild> children, int at, int near, boolean whole) {
        LineStyle style = placed(style(edit, near), edit.draft().tree(), at);
        String end = edit.draft().lineEnd();
        String gap = isAiry(edit) ? end : "";
        for (int i = 0; i < children.size(); i++) {
            snippet.add(i > 0 ? gap : "");
            add(snippet, children.get(i), style);
            snippet.add(whole || i + 1 < children.size() ? end : "");
        }
        return snippet;
    }

    /** Add an entry with its comments, without the last line end. */
    protected void add(Snippet snippet, DraftChild child, LineStyle style) {
        DraftChild source = child.isNew() ? child.movedFrom().orElse(child) : child;
        boolean copies = !source.isNew() && !child.value().isNew();
        if (copies && source == child && !child.hasNewLeading() && !child.hasNewTrailing()) {
            LineBlock block = block(child);
            snippet.copy(block.start(), block.end(), lines -> moved(withoutLineEnd(lines), child, style));
            return;
        }
        CommentText comments = child.comments();
        String margin = indentation(style.margin());
        boolean beside = hasTrailing(child) && !comments.trailing().isEmpty();
        comment(snippet, child.draft(), comments.leading(), margin);
        if (!beside) {
            comment(snippet, child.draft(), comments.trailing(), margin);
        }
        String key = keyText(child);
        if (copies) {
            Tree tree = child.draft().tree();
            int from = keyEnd(tree, source.owner(), source.valueId());
            snippet.add(style.margin()).add(key).copy(from, Math.max(from, valueEnd(tree, source.valueId())));
        } else {
            snippet.add(line(key, scalar(child), style, child));
        }
        if (beside) {
            snippet.add(" " + marker(child.draft()) + String.join("", comments.trailing()));
        }
    }

    /** Return the line of an entry, with its margin and without comments. */
    public final String line(String key, Value.Scalar scalar, LineStyle style, DraftChild at) {
        if (scalar.type() == ScalarType.NULL) {
            return style.margin() + key;
        }
        String spelled = spell(scalar, quotes(scalar, style.quotes()), at);
        return style.margin() + key + gap(style, key, spelled) + spelled;
    }

    /** Return the style of an entry that comes to an offset, given that of an entry beside. */
    protected LineStyle placed(LineStyle style, Tree tree, int offset) {
        return style;
    }

    /** Return the lines of an entry that is moved among others of a style, without the last line end. */
    protected String moved(String lines, DraftChild child, LineStyle style) {
        return lines;
    }

    /** Return lines without their last line end. */
    protected static String withoutLineEnd(String lines) {
        return lines.substring(0, Lines.beforeBreak(lines, lines.length()));
    }

    private static String indentation(String margin) {
        return margin.substring(0, Lines.skip(margin, 0));
    }

    /** Add lines of comment. */
    protected final void comment(Snippet snippet, Draft draft, List<String> lines, String margin) {
        for (String line : lines) {
            snippet.add(margin + marker(draft) + line + draft.lineEnd());
        }
    }

    /** Return the character that begins the text's first comment, or the usual one. */
    protected final char marker(Draft draft) {
        return LineComments.marker(draft.tree(), markers());
    }

    /** Return what stands between a key and a value, both as they are spelled. */
    private String gap(LineStyle style, String key, String spelled) {
        String gap = style.assignment(key);
        return isTight(spelled) ? gap.substring(0, Lines.skipBack(gap, gap.length())) : gap;
    }

    /** Tell whether blank lines part the entries. */
    private boolean isAiry(ContainerEdit edit) {
        String text = edit.draft().tree().source().text();
        return edit.size() > 1 && isBlankAbove(text, edit.child(1)) && isBlankAbove(text, edit.child(edit.size() - 1));
    }

    private boolean isBlankAbove(String text, DraftChild child) {
        int start = block(child).start();
        return Lines.blankAbove(text, start) < start;
    }

    private LineStyle style(DraftChild child) {
        Tree tree = child.draft().tree();
        List<Integer> siblings = new ArrayList<>(NEAR);
        int parent = child.container().isPresent() ? child.container().get().origin() : Tree.NONE;
        boolean mapping = parent != Tree.NONE && tree.kind(parent) == NodeKind.MAPPING;
        if (!LineStyle.isEmpty(tree, child.valueId())) {
            siblings.add(child.owner());
        }
        for (int key = mapping ? tree.first(parent) : Tree.NONE; key != Tree.NONE && siblings.size() < NEAR; ) {
            if (key != child.owner() && key > child.owner() - 4 * NEAR && isScalar(tree, tree.next(key))) {
                siblings.add(key);
            }
            key = tree.next(tree.next(key));
        }
        return style(tree, siblings, mapping);
    }

    /** Return the style of an entry that comes after one in the text, or before the first. */
    protected LineStyle style(ContainerEdit edit, int near) {
        List<Integer> siblings = new ArrayList<>(NEAR);
        for (int i = Math.min(near, edit.size() - 1); i >= 0 && i > near - NEAR; i--) {
            addEntry(siblings, edit.child(i));
        }
        for (int i = near + 1; i < edit.size() && i < near + NEAR; i++) {
            addEntry(siblings, edit.child(i));
        }
        Tree tree = edit.draft().tree();
        return style(tree, siblings, tree.kind(edit.node()) == NodeKind.MAPPING);
    }

    private void addEntry(List<Integer> siblings, DraftChild child) {
        if (isScalar(child.draft().tree(), child.valueId())) {
            siblings.add(child.owner());
        }
    }

    /** Tell whether a child of a container in the text is written among its entries, not in a section of its own. */
    protected boolean isEntry(DraftChild child) {
        return true;
    }

    private static boolean isScalar(Tree tree, int value) {
        return tree.kind(value) == NodeKind.SCALAR;
    }

    /** Return the style of the first of some entries, which say together whether their separators are in one column. */
    protected final LineStyle style(Tree tree, List<Integer> owners, boolean mapping) {
        if (owners.isEmpty()) {
            return LineStyle.of("", assignment());
        }
        String otherwise = assignment();
        for (int i = owners.size() - 1; i > 0; i--) {
            otherwise = style(tree, owners.get(i), value(tree, owners.get(i), mapping), otherwise)
                    .assignment();
        }
        int owner = owners.get(0);
        int value = value(tree, owner, mapping);
        LineStyle style = style(tree, owner, value, otherwise);
        int column = LineStyle.column(tree, value, keyEnd(tree, owner, value));
        int width = keyEnd(tree, owner, value) - keyStart(tree, owner);
        for (int i = 1; i < owners.size() && column != Tree.NONE; i++) {
            int other = owners.get(i);
            int otherEnd = keyEnd(tree, other, value(tree, other, mapping));
            if (LineStyle.column(tree, value(tree, other, mapping), otherEnd) == column
                    && otherEnd - keyStart(tree, other) != width) {
                return style.withColumn(column);
            }
        }
        return style;
    }

    private static int value(Tree tree, int owner, boolean mapping) {
        return mapping ? tree.next(owner) : owner;
    }

    private LineStyle style(Tree tree, int owner, int value, String otherwise) {
        String text = tree.source().text();
        int start = keyStart(tree, owner);
        int begin = blocks(tree).begin(owner);
        int line = Lines.startIfFirst(text, begin);
        String margin = text.substring(line == Tree.NONE ? begin : line, start);
        return LineStyle.of(tree, margin, keyEnd(tree, owner, value), value, otherwise);
    }
}
