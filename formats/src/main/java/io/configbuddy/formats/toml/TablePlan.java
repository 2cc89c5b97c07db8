package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.BracketStyle;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the changes of tables that are laid out by lines: which statements go, come, or change. */
final class TablePlan {
    private final Draft draft;
    private final Splicer out;
    private final Tree tree;
    private final Styles styles;
    private final Names names;
    private final Statements statements;
    private final StatementEdits edits;
    private final TomlLines lines;
    private final Transplant transplant;
    private final Set<DraftChild> rewritten;
    private final Set<DraftChild> coming;
    private final Set<DraftNode> opened = new HashSet<>();
    private final Map<Gap, Place> places = new HashMap<>();
    private final Map<DraftNode, List<Integer>> known = new HashMap<>();

    TablePlan(
            Draft draft,
            Splicer out,
            Styles styles,
            TomlText texts,
            Set<DraftChild> rewritten,
            Set<DraftChild> coming,
            Set<DraftNode> dirty) {
        this.draft = draft;
        this.out = out;
        this.tree = draft.tree();
        this.styles = styles;
        this.rewritten = rewritten;
        this.coming = coming;
        this.names = new Names(styles);
        this.statements = new Statements(tree);
        boolean airy = styles.isAiry(statements);
        this.edits = new StatementEdits(tree, statements, out, draft.lineEnd(), airy);
        this.lines = new TomlLines(texts, styles, draft.lineEnd(), airy);
        this.transplant = new Transplant(tree, statements, dirty, draft.lineEnd());
    }

    void tell() {
        edits.tell();
    }

    /** Tell whether a container is within what is written anew as a whole, or moved as a whole. */
    private boolean isDetached(DraftNode container) {
        DraftNode at = container;
        while (true) {
            DraftChild holder = at.holder();
            if (coming.contains(holder) || rewritten.contains(holder)) {
                return true;
            }
            if (holder.container().isEmpty()) {
                return false;
            }
            at = holder.container().get();
        }
    }

    private boolean isGone(DraftChild child) {
        return coming.contains(child) || rewritten.contains(child) || isDetached(TomlPlan.container(child));
    }

    /** Replace a key wherever it stands: in headers, in dotted keys, before a {@code =}. */
    void rename(DraftChild child) {
        if (isGone(child)) {
            return;
        }
        int depth = statements.nameLength(child.owner(), child.valueId()) - 1;
        String key = Spelling.key(child.name());
        for (int number : statements.of(child.owner(), child.valueId())) {
            if (statements.isComment(number)) {
                continue;
            }
            int above = statements.isHeader(number) ? 0 : statements.above(number);
            if (depth >= above) {
                KeyParts parts = KeyParts.at(out.text(), statements.get(number).start());
                out.replace(parts.start(depth - above), parts.end(depth - above), key);
            }
        }
    }

    void children(ContainerEdit edit) {
        if (isDetached(edit.container())) {
            return;
        }
        for (int i = 0; i < edit.size(); i++) {
            if (!edit.stays(i)) {
                remove(edit.child(i));
            }
        }
        for (int i = -1; i < edit.size(); i++) {
            for (DraftChild child : edit.insertedAfter(i)) {
                if (edit.container().kind() == NodeKind.SEQUENCE) {
                    insertItem(edit, i, child);
                } else {
                    insert(edit, i, child);
                }
            }
        }
    }

    private void remove(DraftChild child) {
        edits.remove(statements.of(child.owner(), child.valueId()));
    }

    /** Write an entry anew, or an item, whose form is another one now. */
    void rewrite(DraftChild child) {
        if (child.isNew() || coming.contains(child) || isDetached(TomlPlan.container(child))) {
            return;
        }
        List<Integer> own = statements.of(child.owner(), child.valueId());
        edits.remove(own);
        DraftNode table = TomlPlan.container(child);
        if (table.kind() == NodeKind.SEQUENCE) {
            edits.before(own.get(0), item(child, table, statements.get(own.get(0))));
            return;
        }
        Form form = Form.of(child, table);
        for (int number : own) {
            if (fits(number, table, form)) {
                edits.before(number, block(child, table, form, number));
                return;
            }
        }
        place(table, child, form, own.get(0));
    }

    private void insert(ContainerEdit edit, int after, DraftChild child) {
        DraftNode table = edit.container();
        Form form = Form.of(child, table);
        Gap gap = new Gap(table, after, form);
        Place place = places.get(gap);
        if (place == null) {
            place = place(edit, gap);
            places.put(gap, place);
        }
        if (place.statement() == Tree.NONE) {
            place(table, child, form, Tree.NONE);
        } else if (place.before()) {
            edits.before(place.statement(), block(child, table, form, place.statement()));
        } else {
            int end = form == Form.SECTION ? statements.bodyEnd(place.statement()) : place.statement();
            edits.after(end, block(child, table, form, place.statement()));
        }
    }

    /** Where an entry in some form comes: after one that the table has in the text. */
    private record Gap(DraftNode table, int after, Form form) {}

    /** The statement of a sibling that shows the place of an entry. */
    private record Place(int statement, boolean before) {
        static final Place NONE = new Place(Tree.NONE, false);
    }

    private Place place(ContainerEdit edit, Gap gap) {
        for (int i = gap.after; i >= 0; i--) {
            int last = edit.stays(i) ? last(edit.child(i), gap.table, gap.form) : Tree.NONE;
            if (last != Tree.NONE) {
                return new Place(last, false);
            }
        }
        for (int i = gap.after + 1; i < edit.size(); i++) {
            int first = edit.stays(i) ? first(edit.child(i), gap.table, gap.form) : Tree.NONE;
            if (first != Tree.NONE) {
                return new Place(first, true);
            }
        }
        return Place.NONE;
    }

    /** Put an entry into a table where no sibling of its form shows the place. */
    private void place(DraftNode table, DraftChild child, Form form, int near) {
        if (statements.count() == 0) {
            edits.loose(block(child, table, form, near));
        } else if (form == Form.SECTION) {
            placeSection(table, child);
        } else {
            placeLine(table, child, form);
        }
    }

    private void placeSection(DraftNode table, DraftChild child) {
        int header = statements.header(table.origin());
        int body = header == Tree.NONE ? firstInBody(table) : statements.headerStatement(header);
        if (body == Tree.NONE) {
            int first = first(table);
            edits.before(first, block(child, table, Form.SECTION, first));
        } else {
            edits.after(statements.bodyEnd(body), block(child, table, Form.SECTION, body));
        }
    }

    private void placeLine(DraftNode table, DraftChild child, Form form) {
        int header = statements.header(table.origin());
        int last = lastInBody(table);
        if (last != Tree.NONE) {
            edits.after(last, block(child, table, form, last));
            return;
        }
        if (header != Tree.NONE) {
            int own = statements.headerStatement(header);
            edits.after(own, block(child, table, form, own));
            return;
        }
        int first = first(table);
        if (table.style() == NodeStyle.IMPLICIT) {
            if (opened.add(table)) {
                edits.before(first, opening(table));
            }
            edits.before(first, block(child, table, form, Tree.NONE));
        } else if (statements.isHeader(first)) {
            edits.before(first, block(child, table, form, Tree.NONE));
        } else {
            List<Integer> all = all(table);
            edits.after(all.get(all.size() - 1), block(child, table, form, Tree.NONE));
        }
    }

    private int first(DraftNode table) {
        return table.holder().container().isEmpty() ? 0 : all(table).get(0);
    }

    private List<Integer> all(DraftNode table) {
        List<Integer> all = known.get(table);
        if (all == null) {
            all = statements.of(table.holder().owner(), table.origin());
            known.put(table, all);
        }
        return all;
    }

    /** Give a table that stands only in the dots of headers a header of its own. */
    private Block opening(DraftNode table) {
        CommentText comments = table.holder().comments();
        return new Block(lines.header(names.header(table), comments, ""), true, true);
    }

    private int first(DraftChild sibling, DraftNode table, Form form) {
        if (!mayFit(sibling, form)) {
            return Tree.NONE;
        }
        for (int number : statements.of(sibling.owner(), sibling.valueId())) {
            if (fits(number, table, form)) {
                return number;
            }
        }
        return Tree.NONE;
    }

    private int last(DraftChild sibling, DraftNode table, Form form) {
        if (!mayFit(sibling, form)) {
            return Tree.NONE;
        }
        List<Integer> own = statements.of(sibling.owner(), sibling.valueId());
        boolean any = false;
        for (int i = own.size() - 1; i >= 0; i--) {
            if (fits(own.get(i), table, form)) {
                if (form != Form.SECTION) {
                    return own.get(i);
                }
                any = true;
            }
        }
        return any ? own.get(own.size() - 1) : Tree.NONE;
    }

    /** Tell at a glance whether a sibling can have a statement that shows the place of an entry in a form. */
    private boolean mayFit(DraftChild sibling, Form form) {
        int value = sibling.valueId();
        boolean lines = Statements.isInLines(tree, value);
        boolean fits = form == Form.SECTION ? lines : !lines || tree.style(value) == NodeStyle.DOTTED;
        return fits && !rewritten.contains(sibling);
    }

    private boolean fits(int statement, DraftNode table, Form form) {
        return form == Form.SECTION ? statements.isHeader(statement) : isInBody(statement, table);
    }

    /** Tell whether a statement is an entry under a table's own header, or for a dotted one where its keys stand. */
    private boolean isInBody(int statement, DraftNode table) {
        DraftNode at = standing(table);
        return statements.isEntry(statement)
                && statements.section(statement) == statements.header(at.origin())
                && at.style() != NodeStyle.IMPLICIT;
    }

    /** Return the table in whose body the lines of a dotted table stand; a table itself when it is none. */
    private static DraftNode standing(DraftNode table) {
        DraftNode at = table;
        while (at.style() == NodeStyle.DOTTED && at.holder().container().isPresent()) {
            at = at.holder().container().get();
        }
        return at;
    }

    private int firstInBody(DraftNode table) {
        if (table.style() == NodeStyle.DOTTED) {
            for (int number : all(table)) {
                if (isInBody(number, table)) {
                    return number;
                }
            }
            return Tree.NONE;
        }
        int first = 0;
        while (first < statements.count() && statements.isComment(first)) {
            first++;
        }
        return first < statements.count() && isInBody(first, table) ? first : Tree.NONE;
    }

    private int lastInBody(DraftNode table) {
        if (table.style() == NodeStyle.DOTTED) {
            List<Integer> all = all(table);
            for (int i = all.size() - 1; i >= 0; i--) {
                if (isInBody(all.get(i), table)) {
                    return all.get(i);
                }
            }
            return Tree.NONE;
        }
        int last = table.style() == NodeStyle.IMPLICIT
                ? Tree.NONE
                : statements.bodyEndOf(statements.header(table.origin()));
        while (last >= 0 && statements.isComment(last)) {
            last--;
        }
        return last >= 0 && isInBody(last, table) ? last : Tree.NONE;
    }

    private Block block(DraftChild child, DraftNode table, Form form, int near) {
        if (form == Form.SECTION) {
            String parent = names.header(table);
            String name = (parent.isEmpty() ? "" : parent + ".") + styles.key(child);
            Snippet copy = transplant.section(child, name);
            String indent = near == Tree.NONE || !statements.isHeader(near) ? "" : indent(near);
            return Block.section(copy == null ? lines.section(child, name, indent) : copy);
        }
        TomlLines.Layout layout = near == Tree.NONE ? TomlLines.PLAIN : new Beside(near);
        return Block.lines(lines.entry(child, table, form, names.prefix(table), layout));
    }

    private String indent(int statement) {
        return BracketStyle.lineIndent(tree.source(), statements.get(statement).start());
    }

    /** As a statement is laid out that stands beside. */
    private final class Beside implements TomlLines.Layout {
        private final int sibling;

        Beside(int sibling) {
            this.sibling = sibling;
        }

        @Override
        public String indent() {
            return TablePlan.this.indent(sibling);
        }

        @Override
        public String equals(String key) {
            return statements.isEntry(sibling) ? styles.equals(statements, sibling, key.length()) : " = ";
        }
    }

    private void insertItem(ContainerEdit edit, int after, DraftChild item) {
        DraftNode array = edit.container();
        for (int i = after; i >= 0; i--) {
            if (edit.stays(i)) {
                DraftChild sibling = edit.child(i);
                List<Integer> own = statements.of(sibling.owner(), sibling.valueId());
                Statement header = statements.get(own.get(0));
                edits.after(statements.bodyEnd(own.get(own.size() - 1)), item(item, array, header));
                return;
            }
        }
        DraftChild first = edit.child(0);
        for (int i = after + 1; i < edit.size(); i++) {
            if (edit.stays(i)) {
                first = edit.child(i);
                break;
            }
        }
        int header = statements.headerStatement(statements.header(first.valueId()));
        edits.before(header, item(item, array, statements.get(header)));
    }

    private Block item(DraftChild item, DraftNode array, Statement beside) {
        String name = names.header(array);
        String indent = BracketStyle.lineIndent(tree.source(), beside.start());
        Snippet copy = transplant.item(item, name);
        return Block.section(copy == null ? lines.item(item, name, indent) : copy);
    }

    /** Make a place for the comments of a table that has no line of its own. */
    void open(DraftChild child) {
        DraftNode node = child.value();
        if (isGone(child) || hasLine(node) || child.comments().isEmpty()) {
            return;
        }
        if (opened.add(node)) {
            edits.before(all(node).get(0), opening(node));
        }
    }

    private boolean hasLine(DraftNode node) {
        return node.isNew()
                || !Statements.isInLines(tree, node.origin())
                || statements.header(node.origin()) != Tree.NONE;
    }

    /** Replace what stands directly above a header or a line. */
    void leading(DraftChild child) {
        if (isGone(child) || !hasLine(child.value())) {
            return;
        }
        Statement statement = commented(child);
        String indent = BracketStyle.lineIndent(tree.source(), statement.start());
        StringBuilder comments = new StringBuilder();
        for (String line : child.comments().leading()) {
            comments.append(TomlText.comment(line)).append(draft.lineEnd()).append(indent);
        }
        out.replace(statement.lead(), statement.start(), comments.toString());
    }

    /** Replace what stands behind a header or a line. */
    void trailing(DraftChild child) {
        if (isGone(child) || !hasLine(child.value())) {
            return;
        }
        Statement statement = commented(child);
        List<String> said = child.comments().trailing();
        boolean had = statement.tail() > statement.end();
        int from = had && !said.isEmpty() ? Lines.skip(out.text(), statement.end()) : statement.end();
        String gap = had ? "" : " ";
        String comment = said.isEmpty() ? "" : gap + TomlText.comment(String.join("", said));
        out.replace(from, had ? statement.tail() : from, comment);
    }

    private Statement commented(DraftChild child) {
        int origin = child.value().origin();
        boolean table = !child.value().isNew() && Statements.isInLines(tree, origin);
        int number = table ? statements.headerStatement(statements.header(origin)) : statements.entry(child.owner());
        return statements.get(number);
    }
}
