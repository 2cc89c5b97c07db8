package io.configbuddy.formats.ini;

import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.ini.Dialect.Header;
import io.configbuddy.formats.internal.LineBlock;
import io.configbuddy.formats.internal.LineComments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows sections and the headers that open them, and edits the names and comments of what stays where it is. */
abstract class IniSectionEditor extends IniLineEditor {
    private @Nullable SectionMap sections;

    IniSectionEditor(Dialect dialect) {
        super(dialect);
    }

    SectionMap sections(Draft draft) {
        SectionMap known = sections;
        if (known == null) {
            known = new SectionMap(draft.tree());
            sections = known;
        }
        return known;
    }

    /** Tell whether a child that stands in the text is a section there. */
    boolean wasSection(DraftChild child) {
        return sections(child.draft()).isSection(child.valueId());
    }

    /** Tell whether a child is to be a section. */
    boolean isSection(DraftChild child) {
        DraftNode node = child.value();
        if (node.kind() != NodeKind.MAPPING) {
            return false;
        }
        DraftNode container = child.container().orElseThrow();
        boolean root = container.holder().container().isEmpty();
        boolean possible = root || dialect.header() != Header.PHP;
        return possible && (node.isNew() || node.style() != NodeStyle.DOTTED);
    }

    /** Tell whether case makes no difference in a key: it does in the names of sections, save for git's outer ones. */
    @Override
    public boolean isFolded(DraftChild child) {
        if (child.container().isEmpty() || !child.container().get().isHeld()) {
            return true;
        }
        boolean within = child.container().get().holder().container().isPresent();
        return !isSection(child) || dialect.header() == Header.GIT && !within;
    }

    /** A key of several lines has its comments at the first of them, a section without a header at the first within. */
    @Override
    public DraftChild commented(DraftChild child) {
        DraftNode value = child.value();
        boolean lines = value.kind() == NodeKind.SEQUENCE || value.kind() == NodeKind.MAPPING && !isSection(child);
        boolean headless = !value.isNew() && value.style() == NodeStyle.IMPLICIT;
        return (lines || headless) && !value.children().isEmpty()
                ? value.children().get(0)
                : child;
    }

    @Override
    protected boolean isEntry(DraftChild child) {
        return !wasSection(child);
    }

    /** Return the lines of an entry, from the first to the last. */
    @Override
    protected LineBlock block(DraftChild child) {
        List<LineBlock> all = all(child);
        return new LineBlock(all.get(0).start(), all.get(all.size() - 1).end());
    }

    List<LineBlock> all(DraftChild child) {
        Tree tree = child.draft().tree();
        List<LineBlock> all = new ArrayList<>(1);
        int value = child.valueId();
        if (tree.kind(value) == NodeKind.SCALAR) {
            all.add(super.block(child));
        } else if (wasSection(child)) {
            for (int header : sections(child.draft()).allHeaders(value)) {
                all.add(sections(child.draft()).block(header));
            }
        } else {
            boolean mapping = tree.kind(value) == NodeKind.MAPPING;
            for (int owner = tree.first(value); owner != Tree.NONE; ) {
                int node = mapping ? tree.next(owner) : owner;
                all.add(blocks(tree).block(owner, node));
                owner = tree.next(node);
            }
        }
        return all;
    }

    @Override
    public void key(DraftChild child, Splicer out) {
        if (isWrittenAnew(child)) {
            return;
        }
        Tree tree = child.draft().tree();
        NodeKind kind = tree.kind(child.valueId());
        boolean member = tree.style(child.container().orElseThrow().origin()) == NodeStyle.DOTTED;
        if (wasSection(child)) {
            for (int header : sections(child.draft()).allHeaders(child.valueId())) {
                int inner = tree.headerStart(header) + 1;
                List<String> path = path(tree.sectionNode(header), child);
                out.replace(inner, headerInnerEnd(tree, header), names().header(path, child));
            }
        } else if (member) {
            out.replace(tree.start(child.owner()), tree.end(child.owner()), names().member(child.name(), child));
        } else if (kind == NodeKind.SCALAR) {
            super.key(child, out);
        } else {
            String spelled = names().key(spelling(child), child);
            boolean mapping = kind == NodeKind.MAPPING;
            for (int owner = tree.first(child.valueId()); owner != Tree.NONE; ) {
                int value = mapping ? tree.next(owner) : owner;
                int start = keyStart(tree, owner);
                int end = keyEnd(tree, owner, value);
                int bracket = out.text().indexOf('[', start);
                boolean php = dialect.header() == Header.PHP && bracket >= 0 && bracket < end;
                out.replace(start, php ? Lines.skipBack(out.text(), bracket) : end, spelled);
                owner = tree.next(value);
            }
        }
    }

    static int headerInnerEnd(Tree tree, int header) {
        int end = tree.headerEnd(header);
        return tree.source().text().charAt(end - 1) == ']' ? end - 1 : end;
    }

    /** Return the names that lead to a section of the text as they are to be; it is a child's, or within it. */
    List<String> path(int node, DraftChild child) {
        List<String> path = pathOf(child);
        if (node != child.valueId()) {
            Tree tree = child.draft().tree();
            for (int key = tree.first(child.valueId()); key != Tree.NONE; key = tree.next(tree.next(key))) {
                if (tree.next(key) == node) {
                    path.add(tree.text(key));
                }
            }
        }
        return path;
    }

    List<String> pathOf(DraftChild child) {
        List<String> path = new ArrayList<>();
        DraftChild at = child;
        while (at.container().isPresent()) {
            path.add(0, spelling(at));
            at = at.container().get().holder();
        }
        return path;
    }

    @Override
    public void leading(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        if (isWrittenAnew(child)) {
            return;
        }
        if (tree.kind(child.valueId()) == NodeKind.SCALAR) {
            super.leading(child, out);
            return;
        }
        int header = firstHeader(child);
        new LineComments(child, markers(), out)
                .leading(tree.headerStart(header), sections(child.draft()).leadingStart(header));
    }

    @Override
    public void trailing(DraftChild child, Splicer out) {
        Tree tree = child.draft().tree();
        if (isWrittenAnew(child)) {
            return;
        }
        if (tree.kind(child.valueId()) == NodeKind.SCALAR) {
            super.trailing(child, out);
            return;
        }
        int header = firstHeader(child);
        if (!hasHeaderComments() && !child.comments().trailing().isEmpty()) {
            throw noTrailing(child);
        }
        int end = tree.headerEnd(header);
        LineComments comments = new LineComments(child, markers(), out);
        if (sections(child.draft()).isFollowed(header)) {
            comments.between(end);
        } else {
            comments.trailing(end);
        }
    }

    /** Tell whether {@link #value} writes the lines of a child, key and comments included. */
    private static boolean isWrittenAnew(DraftChild child) {
        return child.value().isNew()
                && (child.value().kind() != NodeKind.SCALAR
                        || child.draft().tree().kind(child.valueId()) != NodeKind.SCALAR);
    }

    private static ConfigException noPlace(DraftChild child) {
        return child.draft()
                .refuse(
                        "edit.no-place-for-comment",
                        child.path() + " has no line of its own that a comment could belong to",
                        "comment on a value in it",
                        child);
    }

    private int firstHeader(DraftChild child) {
        List<Integer> headers = sections(child.draft()).headers(child.valueId());
        if (headers.isEmpty()) {
            throw noPlace(child);
        }
        return headers.get(0);
    }

    boolean isHeadless(DraftNode container) {
        return container.holder().container().isPresent()
                && sections(container.draft()).isSection(container.origin())
                && sections(container.draft()).headers(container.origin()).isEmpty();
    }

    String header(DraftNode container) {
        DraftChild holder = container.holder();
        return '['
                + names().header(pathOf(holder), holder)
                + ']'
                + container.draft().lineEnd();
    }
}
