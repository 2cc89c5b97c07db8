package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.BracketStyle;
import io.configbuddy.document.edit.Brackets;
import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides for each change whether it can be made in its place, whether brackets must be written anew, or whether an
 * entry must be taken out and written elsewhere.
 */
final class TomlPlan {
    /** How many tables of an array may be written anew for a comment. */
    private static final int FEW = 8;

    private final Draft draft;
    private final TomlChanges changes;
    private final Splicer out;
    private final boolean strict;
    private final Tree tree;
    private final Styles styles;
    private final TomlText texts;
    private final Brackets brackets;
    /** Entries that stay, but change their form; items that stay, but are other tables. */
    private final Set<DraftChild> rewritten = new HashSet<>();

    private final Set<DraftChild> coming = new HashSet<>();
    private final Set<DraftNode> dirty = new HashSet<>();
    private final Set<Integer> anew = new HashSet<>();

    TomlPlan(Draft draft, TomlChanges changes, Splicer out, boolean strict) {
        this.draft = draft;
        this.changes = changes;
        this.out = out;
        this.strict = strict;
        this.tree = draft.tree();
        this.styles = new Styles(tree);
        this.texts = new TomlText(tree, styles, strict);
        this.brackets = new Brackets(new TomlBrackets(styles, texts));
    }

    void run() {
        if (changes.values.size() == 1 && changes.values.get(0).container().isEmpty()) {
            root(changes.values.get(0));
            return;
        }
        for (DraftChild child : changes.values) {
            value(child);
        }
        List<ContainerEdit> inLines = new ArrayList<>();
        for (ContainerEdit edit : changes.edits) {
            if (isInBrackets(edit.container())) {
                inBrackets(edit);
            } else {
                breaksForm(edit);
                inLines.add(edit);
            }
        }
        List<DraftChild> keys = new ArrayList<>();
        for (DraftChild child : changes.keys) {
            key(child, keys);
        }
        List<DraftChild> leading = comments(changes.leading, true);
        List<DraftChild> trailing = comments(changes.trailing, false);
        if (!inLines.isEmpty()
                || !rewritten.isEmpty()
                || !keys.isEmpty()
                || !leading.isEmpty()
                || !trailing.isEmpty()) {
            lines(inLines, keys, leading, trailing);
        }
    }

    private void lines(
            List<ContainerEdit> edits, List<DraftChild> keys, List<DraftChild> leading, List<DraftChild> trailing) {
        for (ContainerEdit edit : edits) {
            for (int i = -1; i < edit.size(); i++) {
                coming.addAll(edit.insertedAfter(i));
            }
            soil(edit.container());
        }
        for (List<DraftChild> children : List.of(List.copyOf(rewritten), keys, leading, trailing)) {
            for (DraftChild child : children) {
                soil(child.value());
                soil(container(child));
            }
        }
        TablePlan plan = new TablePlan(draft, out, styles, texts, rewritten, coming, dirty);
        for (DraftChild child : keys) {
            plan.rename(child);
        }
        for (ContainerEdit edit : edits) {
            plan.children(edit);
        }
        for (DraftChild child : rewritten) {
            plan.rewrite(child);
        }
        for (DraftChild child : trailing) {
            plan.open(child);
            plan.trailing(child);
        }
        for (DraftChild child : leading) {
            plan.open(child);
        }
        plan.tell();
        // After what comes above it in the same place.
        for (DraftChild child : leading) {
            plan.leading(child);
        }
    }

    /** Note that not all of a container's lines, nor of those around it, can be copied. */
    private void soil(DraftNode container) {
        DraftNode at = container;
        while (dirty.add(at) && at.holder().container().isPresent()) {
            at = at.holder().container().get();
        }
    }

    private void root(DraftChild root) {
        if (root.value().kind() != NodeKind.MAPPING) {
            throw draft.refuse("edit.no-such-value", "a TOML document is a table", "give the value a key", root);
        }
        WriteOptions options = WriteOptions.DEFAULT.withDialect(strict ? TomlFormat.TOML_1_0 : TomlFormat.TOML_1_1);
        String text = TomlWriter.write(List.of(root.value().toValue()), options);
        out.replace(0, out.text().length(), text.replace("\n", draft.lineEnd()));
    }

    static DraftNode container(DraftChild child) {
        return child.container().orElseThrow(IllegalStateException::new);
    }

    private static boolean isInBrackets(DraftNode container) {
        return Names.brackets(container) != null;
    }

    private void value(DraftChild child) {
        DraftNode in = container(child);
        DraftNode bracket = Names.brackets(in);
        int old = child.valueId();
        boolean inline = !Statements.isInLines(tree, old);
        if (bracket != null) {
            if (inline) {
                replace(child, in);
            } else {
                anew(bracket);
            }
        } else if (in.kind() == NodeKind.SEQUENCE) {
            rewritten.add(child.value().kind() == NodeKind.MAPPING ? child : in.holder());
        } else if (inline && Form.of(child, in) == Form.LINE) {
            replace(child, in);
        } else {
            rewritten.add(child);
        }
    }

    private void replace(DraftChild child, DraftNode in) {
        int old = child.valueId();
        Snippet snippet = new Snippet();
        texts.value(snippet, child, in, indent(old), Names.brackets(in) == null);
        out.replace(tree.start(old), tree.end(old), snippet);
    }

    private String indent(int node) {
        return BracketStyle.lineIndent(tree.source(), tree.start(node));
    }

    /** Write an array or inline table anew, what is in it copied; what gets a header has its entries written there. */
    private void anew(DraftNode bracket) {
        if (!getsHeader(bracket) && anew.add(bracket.origin())) {
            Snippet snippet = new Snippet();
            texts.brackets(snippet, bracket, indent(bracket.origin()));
            out.replace(tree.start(bracket.origin()), tree.end(bracket.origin()), snippet);
        }
    }

    /** Tell whether an inline table comes into an array of tables. */
    private static boolean getsHeader(DraftNode bracket) {
        DraftNode array = container(bracket.holder());
        if (bracket.kind() != NodeKind.MAPPING || array.kind() != NodeKind.SEQUENCE) {
            return false;
        }
        DraftNode in = container(array.holder());
        return Names.brackets(in) == null && Form.of(array.holder(), in) == Form.SECTION;
    }

    private void inBrackets(ContainerEdit edit) {
        DraftNode container = edit.container();
        DraftNode bracket = Names.brackets(container);
        if (bracket != null && (bracket != container || hasDots(container) || needsLines(edit))) {
            anew(bracket);
        } else {
            brackets.children(edit, out);
        }
    }

    private boolean hasDots(DraftNode container) {
        if (container.kind() != NodeKind.MAPPING) {
            return false;
        }
        for (int key = tree.first(container.origin()); key != Tree.NONE; key = tree.next(tree.next(key))) {
            if (tree.style(tree.next(key)) == NodeStyle.DOTTED) {
                return true;
            }
        }
        return false;
    }

    private boolean needsLines(ContainerEdit edit) {
        boolean spread = BracketStyle.isSpread(tree, edit.node());
        boolean mapping = edit.container().kind() == NodeKind.MAPPING;
        boolean emptied = edit.isEmptied();
        if (mapping && edit.size() == 0) {
            return true;
        }
        for (int i = -1; i < edit.size(); i++) {
            for (DraftChild child : edit.insertedAfter(i)) {
                boolean section = !child.value().isNew()
                        && Statements.isInLines(tree, child.value().origin());
                if (section
                        || mapping && strict && emptied
                        || !spread && !child.comments().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Note entries whose form is lost with what was in them. */
    private void breaksForm(ContainerEdit edit) {
        DraftNode container = edit.container();
        DraftChild holder = container.holder();
        if (container.kind() == NodeKind.SEQUENCE) {
            List<DraftChild> items = container.children();
            boolean tables = !items.isEmpty();
            for (DraftChild item : items) {
                tables &= item.kind() == NodeKind.MAPPING;
            }
            if (!tables) {
                rewritten.add(holder);
            }
        } else if (edit.isEmptied()
                && (container.style() == NodeStyle.DOTTED || container.style() == NodeStyle.IMPLICIT)) {
            rewritten.add(holder);
        }
    }

    private void key(DraftChild child, List<DraftChild> inLines) {
        DraftNode in = container(child);
        DraftNode bracket = Names.brackets(in);
        if (bracket == null) {
            inLines.add(child);
        } else if (bracket != in || hasDots(in)) {
            anew(bracket);
        } else {
            out.replace(tree.start(child.owner()), tree.end(child.owner()), Spelling.key(child.name()));
        }
    }

    private List<DraftChild> comments(List<DraftChild> children, boolean leading) {
        List<DraftChild> inLines = new ArrayList<>();
        for (DraftChild child : children) {
            DraftNode in = container(child);
            DraftNode bracket = Names.brackets(in);
            if (bracket == null) {
                inLines.add(child);
                makeLine(child);
            } else if (isAlone(child)) {
                if (leading) {
                    brackets.leading(child, out);
                } else {
                    brackets.trailing(child, out);
                }
            } else {
                if (strict
                        && bracket.kind() == NodeKind.MAPPING
                        && !child.comments().isEmpty()) {
                    throw noPlace(draft, child);
                }
                anew(bracket);
            }
        }
        return inLines;
    }

    /** Give a table in dotted keys, or a short array of tables, a line of its own, for there it can have comments. */
    private void makeLine(DraftChild child) {
        DraftNode node = child.value();
        if (node.isNew() || child.comments().isEmpty()) {
            return;
        }
        if (node.style() == NodeStyle.DOTTED) {
            rewritten.add(child);
        } else if (node.style() == NodeStyle.SECTIONS) {
            if (node.children().size() > FEW) {
                throw draft.refuse(
                        "edit.array-of-tables",
                        "a comment on all of " + child.path() + " has no line of its own in an array of tables",
                        "comment on its first table, " + child.path().child(0),
                        child);
            }
            rewritten.add(child);
        }
    }

    static RuntimeException noPlace(Draft draft, DraftChild child) {
        return draft.refuse(
                "edit.no-place-for-comment",
                "a comment on " + child.path() + " has no place of its own here",
                "comment on a key in it, or on what it is in",
                child);
    }

    /** Tell whether a child in brackets has a line for itself. */
    private boolean isAlone(DraftChild child) {
        String text = out.text();
        int end = Lines.skip(text, tree.end(child.valueId()));
        int behind = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        int next = Lines.skip(text, behind);
        boolean last = next == text.length() || Lines.isBreak(text.charAt(next)) || text.charAt(next) == '#';
        return last && Lines.startIfFirst(text, tree.start(child.owner())) != Tree.NONE;
    }
}
