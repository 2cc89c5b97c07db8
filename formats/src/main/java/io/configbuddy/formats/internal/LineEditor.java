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
import java.util.List;

/**
 * Edits entries that stand on lines of their own, a key with a text: all that {@code .properties} and {@code .env} have,
 * and most of INI.
 *
 * <p>An entry goes with its lines. A new one is laid out like its neighbour: what stands before and after the separator,
 * a common column of separators, quotes, a blank line between.
 */
public abstract class LineEditor implements FormatEditor {
    private static final int NEAR = 8;

    /** For subclasses. */
    protected LineEditor() {}

    /** Return the characters that begin a comment, the usual one first. */
    protected abstract String markers();

    /** Return what stands between a key and its value where no entry shows it. */
    protected abstract String assignment();

    /** Spell the key of an entry, or refuse it. */
    protected abstract String spell(DraftChild child);

    /**
     * Spell a text as the value of an entry, or refuse it.
     *
     * @param style the quotes wished for
     */
    protected abstract String spell(DraftChild child, Value.Scalar scalar, NodeStyle style);

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
        int key = child.owner();
        int old = child.valueId();
        boolean bare = tree.separator(old) == Tree.NONE && tree.has(old, Tree.EMPTY);
        if (scalar.type() == ScalarType.NULL) {
            out.replace(tree.end(key), Math.max(tree.end(key), tree.end(old)), "");
        } else if (bare || tree.has(old, Tree.EMPTY)) {
            LineStyle style = bare ? style(child) : LineStyle.of(tree, key, old, assignment());
            String spelled = spell(child, scalar, quotes(scalar, NodeStyle.PLAIN));
            int from = bare ? tree.end(key) : tree.separator(old) + 1;
            String gap = gap(style, child, spelled);
            String behind = bare ? gap : gap.substring(gap.length() - blanksAtEnd(gap));
            boolean last = Lines.endIfLast(out.text(), from) != Tree.NONE;
            out.replace(from, last ? Lines.skip(out.text(), from) : from, spelled.isEmpty() && !bare ? "" : behind + spelled);
        } else {
            String spelled = spell(child, scalar, quotes(scalar, tree.style(old)));
            int from = spelled.isEmpty() ? emptied(tree, key, old) : tree.start(old);
            out.replace(from, tree.end(old), spelled);
        }
    }

    private static int blanksAtEnd(String gap) {
        return gap.length() - Lines.skipBack(gap, gap.length());
    }

    /** Return from where on an entry loses its value: no blank is left behind the separator. */
    private static int emptied(Tree tree, int key, int value) {
        int separator = tree.separator(value);
        return separator == Tree.NONE ? tree.end(key) : separator + 1;
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
                        "set each value under a key of its own, such as " + child.path().child("name"),
                        child);
    }

    @Override
    public void key(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        String spelled = spell(child);
        int end = tree.end(child.owner());
        int wide = end - tree.start(child.owner()) - spelled.length();
        int column = LineStyle.column(tree, child.owner(), child.valueId());
        if (column != Tree.NONE && style(child).column() == column) {
            int separator = tree.separator(child.valueId());
            int blanks = Math.max(1, separator - end + wide);
            out.replace(tree.start(child.owner()), separator, spelled + " ".repeat(blanks));
        } else {
            out.replace(tree.start(child.owner()), end, spelled);
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

    private static ConfigException noTrailing(DraftChild child) {
        return child.draft()
                .refuse(
                        "edit.no-comment-behind",
                        "a comment behind a value would be part of the value in this format",
                        "put it above the value",
                        child);
    }

    @Override
    public void children(ContainerEdit edit, Splicer out) {
        List<LineBlock> gone = new ArrayList<>();
        for (int i = 0; i < edit.size(); i++) {
            if (!edit.stays(i)) {
                gone.add(block(edit.child(i)));
            }
        }
        boolean fill = edit.isEmptied() && !edit.insertedAfter(-1).isEmpty();
        LineRemoval.remove(gone, !fill, out);
        List<DraftChild> beginning = edit.insertedAfter(-1);
        if (!beginning.isEmpty()) {
            int first = firstStaying(edit);
            int at = first < edit.size() ? block(edit.child(first)).start() : bodyStart(edit, out);
            before(edit, at, beginning, first, out);
        }
        for (int i = 0; i < edit.size(); i++) {
            if (!edit.insertedAfter(i).isEmpty()) {
                after(edit, block(edit.child(i)).end(), edit.insertedAfter(i), i, out);
            }
        }
    }

    private static int firstStaying(ContainerEdit edit) {
        int first = 0;
        while (first < edit.size() && !edit.stays(first)) {
            first++;
        }
        return first;
    }

    /** Return where entries go when none stays. */
    protected int bodyStart(ContainerEdit edit, Splicer out) {
        return edit.size() > 0
                ? block(edit.child(0)).start()
                : out.text().length();
    }

    /** Return the lines of an entry. */
    protected LineBlock block(DraftChild child) {
        return new LineBlocks(child.draft().tree()).block(child.owner(), child.valueId());
    }

    private void before(ContainerEdit edit, int at, List<DraftChild> children, int near, Splicer out) {
        String end = edit.draft().lineEnd();
        String text = out.text();
        if (at == text.length() && edit.size() == 0) {
            Snippet snippet = new Snippet();
            boolean broken = at == 0 || Lines.isBreak(text.charAt(at - 1));
            snippet.add(at == 0 ? "" : broken ? end : end + end);
            lines(snippet, edit, children, near, out);
            out.insert(at, snippet);
            return;
        }
        Snippet snippet = new Snippet();
        boolean ownLine = at == 0 || Lines.isBreak(text.charAt(at - 1));
        snippet.add(ownLine ? "" : end);
        lines(snippet, edit, children, near, out);
        snippet.add(isAiry(edit) ? end : "");
        out.insert(at, snippet);
    }

    private void after(ContainerEdit edit, int at, List<DraftChild> children, int near, Splicer out) {
        String end = edit.draft().lineEnd();
        boolean broken = at == 0 || Lines.isBreak(out.text().charAt(at - 1));
        Snippet snippet = new Snippet();
        snippet.add(broken ? "" : end).add(isAiry(edit) ? end : "");
        lines(snippet, edit, children, near, out);
        out.insert(at, snippet);
    }

    /** Add the lines of children, each with its line end. */
    private void lines(Snippet snippet, ContainerEdit edit, List<DraftChild> children, int near, Splicer out) {
        LineStyle style = style(edit, near);
        String end = edit.draft().lineEnd();
        for (int i = 0; i < children.size(); i++) {
            snippet.add(i > 0 && isAiry(edit) ? end : "");
            add(snippet, children.get(i), style, out);
            snippet.add(end);
        }
    }

    /** Add an entry with its comments, without the last line end. */
    protected void add(Snippet snippet, DraftChild child, LineStyle style, Splicer out) {
        DraftChild source = child.isNew() ? child.movedFrom().orElse(child) : child;
        boolean copies = !source.isNew() && !child.value().isNew();
        if (copies && source == child && !child.hasNewLeading() && !child.hasNewTrailing()) {
            LineBlock block = block(child);
            snippet.copy(block.start(), block.end(), LineEditor::withoutLineEnd);
            return;
        }
        CommentText comments = child.comments();
        String margin = indentation(style.margin());
        boolean beside = hasTrailing(child) && !comments.trailing().isEmpty();
        comment(snippet, child.draft(), comments.leading(), margin);
        if (!beside) {
            comment(snippet, child.draft(), comments.trailing(), margin);
        }
        String key = spell(child);
        snippet.add(style.margin()).add(key);
        if (copies) {
            Tree tree = child.draft().tree();
            snippet.copy(tree.end(source.owner()), Math.max(tree.end(source.owner()), tree.end(source.valueId())));
        } else {
            Value.Scalar scalar = scalar(child);
            if (scalar.type() != ScalarType.NULL) {
                String spelled = spell(child, scalar, quotes(scalar, style.quotes()));
                snippet.add(gap(style, key, spelled)).add(spelled);
            }
        }
        if (beside) {
            snippet.add(" " + marker(child.draft()) + String.join("", comments.trailing()));
        }
    }

    private static String withoutLineEnd(String lines) {
        return lines.substring(0, Lines.beforeBreak(lines, lines.length()));
    }

    private static String indentation(String margin) {
        return margin.substring(0, Lines.skip(margin, 0));
    }

    private void comment(Snippet snippet, Draft draft, List<String> lines, String margin) {
        for (String line : lines) {
            snippet.add(margin + marker(draft) + line + draft.lineEnd());
        }
    }

    /** Return the character that begins the text's first comment, or the usual one. */
    protected final char marker(Draft draft) {
        return LineComments.marker(draft.tree(), markers());
    }

    private String gap(LineStyle style, DraftChild child, String spelled) {
        return gap(style, child.isNew() ? "" : child.draft().tree().lexeme(child.owner()), spelled);
    }

    /** Return what stands between a key and a value, both as they are spelled. */
    protected String gap(LineStyle style, String key, String spelled) {
        String gap = style.assignment(key);
        return spelled.isEmpty() ? gap.substring(0, Lines.skipBack(gap, gap.length())) : gap;
    }

    /** Tell whether blank lines part the entries. */
    private boolean isAiry(ContainerEdit edit) {
        String text = edit.draft().tree().source().text();
        return edit.size() > 1
                && isBlankAbove(text, edit.child(1))
                && isBlankAbove(text, edit.child(edit.size() - 1));
    }

    private boolean isBlankAbove(String text, DraftChild child) {
        int start = block(child).start();
        return Lines.blankAbove(text, start) < start;
    }

    private LineStyle style(DraftChild child) {
        Tree tree = child.draft().tree();
        List<DraftChild> siblings = new ArrayList<>();
        if (child.container().isPresent()) {
            int parent = child.container().get().origin();
            int place = 0;
            int own = 0;
            for (int key = parent == Tree.NONE ? Tree.NONE : tree.first(parent); key != Tree.NONE; place++) {
                own = key == child.owner() ? place : own;
                key = tree.next(tree.next(key));
            }
            for (DraftChild sibling : child.container().get().children()) {
                if (!sibling.isNew() && sibling != child && isEntry(sibling)) {
                    siblings.add(sibling);
                }
            }
            siblings.sort((a, b) -> Integer.compare(
                    Math.abs(a.owner() - child.owner()), Math.abs(b.owner() - child.owner())));
            if (isEntry(child) && !tree.has(child.valueId(), Tree.EMPTY)) {
                siblings.add(0, child);
            }
        }
        return style(tree, siblings);
    }

    /** Return the style of an entry that comes after one in the text, or before the first. */
    protected LineStyle style(ContainerEdit edit, int near) {
        List<DraftChild> siblings = new ArrayList<>(NEAR);
        for (int i = Math.min(near, edit.size() - 1); i >= 0 && i > near - NEAR; i--) {
            addEntry(siblings, edit.child(i));
        }
        for (int i = near + 1; i < edit.size() && i < near + NEAR; i++) {
            addEntry(siblings, edit.child(i));
        }
        return style(edit.draft().tree(), siblings);
    }

    private static void addEntry(List<DraftChild> siblings, DraftChild child) {
        if (isEntry(child)) {
            siblings.add(child);
        }
    }

    private static boolean isEntry(DraftChild child) {
        return child.owner() != child.valueId() && child.draft().tree().kind(child.valueId()) == NodeKind.SCALAR;
    }

    private LineStyle style(Tree tree, List<DraftChild> siblings) {
        if (siblings.isEmpty()) {
            return LineStyle.of("", assignment());
        }
        DraftChild model = siblings.get(0);
        String otherwise = assignment();
        for (int i = siblings.size() - 1; i > 0; i--) {
            otherwise = LineStyle.of(tree, siblings.get(i).owner(), siblings.get(i).valueId(), otherwise)
                    .assignment();
        }
        LineStyle style = LineStyle.of(tree, model.owner(), model.valueId(), otherwise);
        int column = LineStyle.column(tree, model.owner(), model.valueId());
        for (int i = 1; i < siblings.size() && column != Tree.NONE; i++) {
            DraftChild other = siblings.get(i);
            int width = tree.end(other.owner()) - tree.start(other.owner());
            if (LineStyle.column(tree, other.owner(), other.valueId()) == column
                    && width != tree.end(model.owner()) - tree.start(model.owner())) {
                return style.withColumn(column);
            }
        }
        return style;
    }
}
