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
import java.util.HashSet;
import java.util.List;
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
        DraftNode table = TomlPlan.container(child);
        int depth = statements.depth(table.origin());
        String key = Spelling.key(child.name());
        for (int number : statements.of(child.owner(), child.valueId())) {
            Statement statement = statements.get(number);
            if (statement.kind() == Statement.Kind.COMMENT) {
                continue;
            }
            int above = statement.isHeader() || statement.section() == Tree.NONE
                    ? 0
                    : statements.depth(tree.sectionNode(statement.section()));
            if (depth >= above) {
                KeyParts parts = KeyParts.at(out.text(), statement.start());
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
            Statement statement = statements.get(number);
            if (form == Form.SECTION ? statement.isHeader() : isInBody(statement, table)) {
                edits.before(number, block(child, table, form, number));
                return;
            }
        }
        place(table, child, form, own.get(0));
    }

    private void insert(ContainerEdit edit, int after, DraftChild child) {
        DraftNode table = edit.container();
        Form form = Form.of(child, table);
        for (int i = after; i >= 0; i--) {
            int last = edit.stays(i) ? last(edit.child(i), table, form) : Tree.NONE;
            if (last != Tree.NONE) {
                int end = form == Form.SECTION ? statements.bodyEnd(last) : last;
                edits.after(end, block(child, table, form, last));
                return;
            }
        }
        for (int i = after + 1; i < edit.size(); i++) {
            int first = edit.stays(i) ? first(edit.child(i), table, form) : Tree.NONE;
            if (first != Tree.NONE) {
                edits.before(first, block(child, table, form, first));
                return;
            }
        }
        place(table, child, form, Tree.NONE);
    }

    /** Put an entry into a table where no sibling of its form shows the place. */
    private void place(DraftNode table, DraftChild child, Form form, int near) {
        boolean hasHeader = statements.section(table.origin()) != Tree.NONE;
        int header = hasHeader ? statements.statement(table.origin()) : Tree.NONE;
        List<Integer> all = all(table);
        if (all.isEmpty()) {
            edits.loose(block(child, table, form, near));
        } else if (form == Form.SECTION) {
            placeSection(table, child, header == Tree.NONE ? firstInBody(all, table) : header, all.get(0));
        } else {
            placeLine(table, child, form, header, all);
        }
    }

    private void placeSection(DraftNode table, DraftChild child, int body, int first) {
        if (body == Tree.NONE) {
            edits.before(first, block(child, table, Form.SECTION, first));
        } else {
            edits.after(statements.bodyEnd(body), block(child, table, Form.SECTION, body));
        }
    }

    private void placeLine(DraftNode table, DraftChild child, Form form, int header, List<Integer> all) {
        int first = all.get(0);
        int last = lastInBody(all, table);
        if (last != Tree.NONE) {
            edits.after(last, block(child, table, form, last));
        } else if (header != Tree.NONE) {
            edits.after(header, block(child, table, form, header));
        } else if (table.style() == NodeStyle.IMPLICIT) {
            if (opened.add(table)) {
                edits.before(first, opening(table));
            }
            edits.before(first, block(child, table, form, Tree.NONE));
        } else if (statements.get(first).isHeader()) {
            edits.before(first, block(child, table, form, Tree.NONE));
        } else {
            edits.after(all.get(all.size() - 1), block(child, table, form, Tree.NONE));
        }
    }

    private List<Integer> all(DraftNode table) {
        return statements.of(table.holder().owner(), table.origin());
    }

    /** Give a table that stands only in the dots of headers a header of its own. */
    private Block opening(DraftNode table) {
        CommentText comments = table.holder().comments();
        return new Block(lines.header(names.header(table), comments, ""), true, true);
    }

    private int first(DraftChild sibling, DraftNode table, Form form) {
        if (rewritten.contains(sibling)) {
            return Tree.NONE;
        }
        for (int number : statements.of(sibling.owner(), sibling.valueId())) {
            if (fits(statements.get(number), table, form)) {
                return number;
            }
        }
        return Tree.NONE;
    }

    private int last(DraftChild sibling, DraftNode table, Form form) {
        if (rewritten.contains(sibling)) {
            return Tree.NONE;
        }
        List<Integer> own = statements.of(sibling.owner(), sibling.valueId());
        boolean any = false;
        for (int i = own.size() - 1; i >= 0; i--) {
            if (fits(statements.get(own.get(i)), table, form)) {
                if (form != Form.SECTION) {
                    return own.get(i);
                }
                any = true;
            }
        }
        return any ? own.get(own.size() - 1) : Tree.NONE;
    }

    private boolean fits(Statement statement, DraftNode table, Form form) {
        return form == Form.SECTION ? statement.isHeader() : isInBody(statement, table);
    }

    /** Tell whether a statement is an entry under a table's own header, or for a dotted one where its keys stand. */
    private boolean isInBody(Statement statement, DraftNode table) {
        if (statement.kind() != Statement.Kind.ENTRY) {
            return false;
        }
        DraftNode at = table;
        while (at.style() == NodeStyle.DOTTED && at.holder().container().isPresent()) {
            at = at.holder().container().get();
        }
        return statement.section() == statements.section(at.origin()) && at.style() != NodeStyle.IMPLICIT;
    }

    private int firstInBody(List<Integer> all, DraftNode table) {
        for (int number : all) {
            if (isInBody(statements.get(number), table)) {
                return number;
            }
        }
        return Tree.NONE;
    }

    private int lastInBody(List<Integer> all, DraftNode table) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (isInBody(statements.get(all.get(i)), table)) {
                return all.get(i);
            }
        }
        return Tree.NONE;
    }

    private Block block(DraftChild child, DraftNode table, Form form, int near) {
        if (form == Form.SECTION) {
            String parent = names.header(table);
            String name = (parent.isEmpty() ? "" : parent + ".") + styles.key(child);
            Snippet copy = transplant.section(child, name);
            String indent = near == Tree.NONE || !statements.get(near).isHeader() ? "" : indent(near);
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
            boolean entry = statements.get(sibling).kind() == Statement.Kind.ENTRY;
            return entry ? styles.equals(statements, sibling, key.length()) : " = ";
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
        int header = statements.statement(first.valueId());
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
        if (node.style() != NodeStyle.IMPLICIT) {
            throw TomlPlan.noPlace(draft, child);
        }
        if (opened.add(node)) {
            edits.before(all(node).get(0), opening(node));
        }
    }

    private boolean hasLine(DraftNode node) {
        return node.isNew()
                || !Statements.isInLines(tree, node.origin())
                || statements.section(node.origin()) != Tree.NONE;
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
        return statements.get(statements.statement(table ? origin : child.owner()));
    }
}
