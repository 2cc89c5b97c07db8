package io.configbuddy.formats.ini;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.ini.Dialect.Header;
import io.configbuddy.formats.internal.LineBlock;
import io.configbuddy.formats.internal.LineEditor;
import io.configbuddy.formats.internal.LineStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits INI in any dialect.
 *
 * <p>Entries are edited as in all formats of lines; here are the sections around them, and the keys that stand for
 * several lines: repeated ones, {@code key[]} and {@code key[name]}. Entries always come before sections, whatever order
 * is asked for: behind a header they would be part of it.
 */
final class IniEditor extends IniSectionEditor {
    private final List<Late> late = new ArrayList<>();

    IniEditor(Dialect dialect) {
        super(dialect);
    }

    /** A section that is told only after all others: entries that come to its place must not be part of it. */
    private record Late(int offset, Snippet lines) {}

    @Override
    public void finish(Draft draft, Splicer out) {
        for (Late section : late) {
            insert(section.offset(), section.lines(), out);
        }
        late.clear();
        super.finish(draft, out);
    }

    @Override
    public void value(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        if (child.container().isEmpty()) {
            throw IniNames.nesting(child);
        }
        boolean scalars = child.value().kind() == NodeKind.SCALAR && tree.kind(child.valueId()) == NodeKind.SCALAR;
        if (scalars) {
            super.value(child, out);
            return;
        }
        if (!child.isInPlace()) {
            return;
        }
        List<LineBlock> old = all(child);
        boolean was = wasSection(child);
        for (LineBlock block : old) {
            remove(block);
        }
        if (was == isSection(child)) {
            int at = old.get(0).start();
            Snippet snippet = new Snippet()
                    .add(isLineStart(out.text(), at) ? "" : child.draft().lineEnd());
            if (was) {
                addSection(snippet, child);
            } else {
                add(snippet, child, entryStyle(child.draft(), child));
            }
            snippet.add(child.draft().lineEnd());
            if (was) {
                late.add(new Late(at, snippet));
            } else {
                insert(at, snippet, out);
            }
        } else if (was) {
            entryInto(child, out);
        } else {
            sectionInto(child, out);
        }
    }

    /** Write an entry in the place of a section: among the entries of its container. */
    private void entryInto(DraftChild child, Splicer out) {
        Snippet snippet = new Snippet();
        DraftNode container = child.container().orElseThrow();
        Tree tree = child.draft().tree();
        int last = Tree.NONE;
        int value = Tree.NONE;
        for (int key = tree.first(container.origin()); key != Tree.NONE; key = tree.next(tree.next(key))) {
            if (tree.kind(tree.next(key)) == NodeKind.SCALAR) {
                last = key;
                value = tree.next(key);
            }
        }
        int at = last == Tree.NONE
                ? bodyStart(container, out)
                : blocks(tree).block(last, value).end();
        snippet.add(isLineStart(out.text(), at) ? "" : child.draft().lineEnd());
        boolean headless = last == Tree.NONE && isHeadless(container);
        snippet.add(headless ? header(container) : "");
        add(snippet, child, entryStyle(child.draft(), child));
        snippet.add(child.draft().lineEnd());
        insert(at, snippet.add(last == Tree.NONE && tree.sectionCount() > 0 ? blank(child.draft()) : ""), out);
    }

    private void sectionInto(DraftChild child, Splicer out) {
        appendSections(child.container().orElseThrow(), List.of(child), out);
    }

    @Override
    public void children(ContainerEdit edit, Splicer out) {
        checkSize(edit.container());
        for (int i = 0; i < edit.size(); i++) {
            if (!edit.stays(i)) {
                for (LineBlock block : all(edit.child(i))) {
                    remove(block);
                }
            }
        }
        if (edit.container().children().isEmpty() && isHeadless(edit.container())) {
            int at = bodyStart(edit.container(), out);
            insert(
                    at,
                    new Snippet()
                            .add(isLineStart(out.text(), at) ? "" : edit.draft().lineEnd())
                            .add(header(edit.container())),
                    out);
        }
        // Entries first: behind the sections that come to the same place they would be part of these.
        insert(edit, false, out);
        insert(edit, true, out);
    }

    /** Refuse to leave less of a list or mapping than its lines can show. */
    private void checkSize(DraftNode container) {
        boolean list = container.kind() == NodeKind.SEQUENCE;
        int least = list && dialect.header() != Header.PHP ? 2 : list || container.style() == NodeStyle.DOTTED ? 1 : 0;
        DraftChild holder = container.holder();
        if (least > 0 && container.children().size() < least) {
            throw IniNames.tooFew(least, holder);
        }
    }

    private void insert(ContainerEdit edit, boolean sections, Splicer out) {
        int entry = -1;
        for (int place = -1; place < edit.size(); place++) {
            if (place >= 0 && edit.stays(place) && isEntry(edit.child(place))) {
                entry = place;
            }
            List<DraftChild> coming = new ArrayList<>();
            for (DraftChild child : edit.insertedAfter(place)) {
                if (isSection(child) == sections) {
                    coming.add(child);
                }
            }
            if (!coming.isEmpty() && sections) {
                sectionsAfter(edit, place, coming, out);
            } else if (!coming.isEmpty()) {
                entries(edit, entry, coming, out);
            }
        }
    }

    @Override
    protected void alone(ContainerEdit edit, List<DraftChild> children, Splicer out) {
        DraftNode container = edit.container();
        int at = bodyStart(container, out);
        String end = edit.draft().lineEnd();
        boolean root = container.holder().container().isEmpty();
        boolean bare = edit.draft().tree().sectionCount() == 0;
        boolean headless = isHeadless(container);
        if (!root && !headless && sections(edit.draft()).isSection(container.origin())) {
            // Behind the header, so that it comes along where the section is moved.
            after(edit, Lines.beforeBreak(out.text(), at), children, 0, out);
            return;
        }
        Snippet snippet = new Snippet().add(isLineStart(out.text(), at) ? "" : end);
        snippet.add(root && bare && at > 0 && edit.size() == 0 ? end : "");
        snippet.add(headless ? header(container) : "");
        lines(snippet, edit, children, at, 0, true);
        insert(at, snippet.add(root && !bare || headless ? blank(edit.draft()) : ""), out);
    }

    /** Return where the entries of a container begin that has none. */
    private int bodyStart(DraftNode container, Splicer out) {
        Tree tree = container.draft().tree();
        SectionMap map = sections(container.draft());
        int node = container.origin();
        if (container.holder().container().isEmpty()) {
            int entries = tree.first(node);
            if (tree.sectionCount() > 0) {
                return map.block(0).start();
            }
            return entries == Tree.NONE ? out.text().length() : blocks(tree).start(entries);
        }
        if (!map.isSection(node)) {
            return all(container.holder()).get(0).start();
        }
        return map.headers(node).isEmpty()
                ? map.block(map.allHeaders(node).get(0)).start()
                : map.lineEnd(map.headers(node).get(0));
    }

    private void sectionsAfter(ContainerEdit edit, int place, List<DraftChild> coming, Splicer out) {
        SectionMap map = sections(edit.draft());
        boolean later = false;
        for (int i = place + 1; i < edit.size(); i++) {
            later |= edit.stays(i) && wasSection(edit.child(i));
        }
        for (int i = place; i >= 0 && later; i--) {
            if (edit.stays(i) && wasSection(edit.child(i))) {
                List<Integer> headers = map.allHeaders(edit.child(i).valueId());
                int run = 0;
                while (run + 1 < headers.size() && headers.get(run + 1) == headers.get(run) + 1) {
                    run++;
                }
                sectionsAt(edit.draft(), map.block(headers.get(run)).end(), coming, out);
                return;
            }
        }
        for (int i = place + 1; i < edit.size() && later; i++) {
            if (edit.stays(i) && wasSection(edit.child(i))) {
                int at = map.block(map.allHeaders(edit.child(i).valueId()).get(0))
                        .start();
                Snippet snippet = new Snippet()
                        .add(isLineStart(out.text(), at) ? "" : edit.draft().lineEnd());
                for (DraftChild child : coming) {
                    addSection(snippet, child);
                    snippet.add(edit.draft().lineEnd()).add(blank(edit.draft()));
                }
                insert(at, snippet, out);
                return;
            }
        }
        appendSections(edit.container(), coming, out);
    }

    /** Insert sections after all else in a container. */
    private void appendSections(DraftNode container, List<DraftChild> coming, Splicer out) {
        int at = out.text().length();
        if (container.holder().container().isPresent()) {
            SectionMap map = sections(container.draft());
            List<Integer> headers = map.allHeaders(container.origin());
            at = map.block(headers.get(headers.size() - 1)).end();
        }
        sectionsAt(container.draft(), at, coming, out);
    }

    private void sectionsAt(Draft draft, int at, List<DraftChild> coming, Splicer out) {
        String text = out.text();
        Snippet snippet = new Snippet().add(isLineStart(text, at) ? "" : draft.lineEnd());
        boolean first = at == 0 || Lines.blankAbove(text, at) < at;
        for (DraftChild child : coming) {
            snippet.add(first ? "" : blank(draft));
            addSection(snippet, child);
            snippet.add(draft.lineEnd());
            first = false;
        }
        insert(at, snippet, out);
    }

    /** Return the blank line that parts sections, unless none does. */
    private String blank(Draft draft) {
        Tree tree = draft.tree();
        if (tree.sectionCount() < 2) {
            return draft.lineEnd();
        }
        int second = sections(draft).block(1).start();
        return Lines.blankAbove(tree.source().text(), second) < second ? draft.lineEnd() : "";
    }

    /** Add a section without its last line end: its own lines where they stand in the text, else new ones. */
    private void addSection(Snippet snippet, DraftChild child) {
        DraftChild source = child.isNew() ? child.movedFrom().orElse(child) : child;
        boolean copies = !source.isNew() && !child.value().isNew() && wasSection(source);
        if (!copies || child.hasNewLeading() || child.hasNewTrailing()) {
            Value.Mapping mapping = (Value.Mapping) child.value().toValue();
            CommentText comments = child.comments();
            snippet.add(new SectionText(this, dialect, child, entryStyle(child.draft(), child))
                    .write(mapping, pathOf(child), comments));
            return;
        }
        SectionMap map = sections(child.draft());
        Tree tree = child.draft().tree();
        List<Integer> headers = map.allHeaders(source.valueId());
        for (int i = 0; i < headers.size(); i++) {
            LineBlock block = map.block(headers.get(i));
            snippet.add(i == 0 ? "" : child.draft().lineEnd() + blank(child.draft()));
            if (source != child) {
                int inner = tree.headerStart(headers.get(i)) + 1;
                List<String> path = pathOf(child);
                List<String> own = path(tree.sectionNode(headers.get(i)), source);
                path.addAll(own.subList(pathOf(source).size(), own.size()));
                snippet.copy(block.start(), inner).add(names().header(path, child));
                snippet.copy(headerInnerEnd(tree, headers.get(i)), block.end(), LineEditor::withoutLineEnd);
            } else {
                snippet.copy(block.start(), block.end(), LineEditor::withoutLineEnd);
            }
        }
    }

    /** Add an entry; one of several lines is written anew. */
    @Override
    protected void add(Snippet snippet, DraftChild child, LineStyle style) {
        DraftChild source = child.isNew() ? child.movedFrom().orElse(child) : child;
        NodeKind kind = child.value().kind();
        if (kind == NodeKind.SCALAR) {
            boolean mixed = source != child && keyed(source) != keyed(child);
            if (!mixed) {
                super.add(snippet, child, style);
                return;
            }
        }
        if (kind != NodeKind.SCALAR && source == child && isWhole(child)) {
            List<LineBlock> lines = all(child);
            for (int i = 0; i < lines.size(); i++) {
                snippet.add(i == 0 ? "" : child.draft().lineEnd());
                snippet.copy(lines.get(i).start(), lines.get(i).end(), LineEditor::withoutLineEnd);
            }
            return;
        }
        if (kind == NodeKind.SCALAR) {
            super.add(snippet, child, style);
            return;
        }
        if (dialect.header() != Header.PHP && kind == NodeKind.MAPPING) {
            throw IniNames.nesting(child);
        }
        snippet.add(new SectionText(this, dialect, child, style)
                .entries(spelling(child), child.value().toValue(), child.comments()));
    }

    /** Tell whether the lines of a list or a mapping stand in the text just as they are to be. */
    private static boolean isWhole(DraftChild child) {
        if (child.isNew() || child.value().isNew() || child.hasNewKey()) {
            return false;
        }
        int size = 0;
        for (DraftChild part : child.value().children()) {
            boolean changed = part.isNew()
                    || part.value().isNew()
                    || part.hasNewKey()
                    || part.hasNewLeading()
                    || part.hasNewTrailing();
            if (changed) {
                return false;
            }
            size++;
        }
        Tree tree = child.draft().tree();
        boolean mapping = tree.kind(child.valueId()) == NodeKind.MAPPING;
        for (int owner = tree.first(child.valueId()); owner != Tree.NONE; size--) {
            owner = tree.next(mapping ? tree.next(owner) : owner);
        }
        return size == 0;
    }

    private static boolean keyed(DraftChild child) {
        return child.hasKey();
    }

    /** Return the style of an entry somewhere in the text: of the container's last one, or of any. */
    private LineStyle entryStyle(Draft draft, DraftChild child) {
        Tree tree = draft.tree();
        int node = child.container().map(DraftNode::origin).orElse(Tree.NONE);
        int found = node == Tree.NONE ? Tree.NONE : lastScalar(tree, node);
        for (int header = tree.sectionCount() - 1; header >= 0 && found == Tree.NONE; header--) {
            found = lastScalar(tree, tree.sectionNode(header));
        }
        if (found == Tree.NONE) {
            boolean git = dialect.header() == Header.GIT;
            return LineStyle.of(git ? "\t" : "", assignment());
        }
        return SectionText.plain(style(tree, List.of(found), true));
    }

    private static int lastScalar(Tree tree, int mapping) {
        int found = Tree.NONE;
        for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
            if (tree.kind(tree.next(key)) == NodeKind.SCALAR) {
                found = key;
            }
        }
        return found;
    }

    @Override
    protected LineStyle style(ContainerEdit edit, int near) {
        for (int i = 0; i < edit.size(); i++) {
            if (edit.draft().tree().kind(edit.child(i).valueId()) == NodeKind.SCALAR) {
                return super.style(edit, near);
            }
        }
        boolean root = edit.container().holder().container().isEmpty();
        LineStyle style = entryStyle(edit.draft(), edit.container().holder());
        return root ? LineStyle.of("", style.assignment()) : style;
    }
}
