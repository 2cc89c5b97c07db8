package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies tables under headers to another place, letter by letter but for their names. */
final class Transplant {
    private final Tree tree;
    private final String text;
    private final Statements statements;
    private final Set<DraftNode> dirty;
    private final String lineEnd;

    Transplant(Tree tree, Statements statements, Set<DraftNode> dirty, String lineEnd) {
        this.tree = tree;
        this.text = tree.source().text();
        this.statements = statements;
        this.dirty = dirty;
        this.lineEnd = lineEnd;
    }

    /** Return a copy of a table, or an array of tables, under another name; null when it must be written anew. */
    @Nullable
    Snippet section(DraftChild child, String name) {
        return copy(child, name, false);
    }

    /** Return a copy of an item of an array of tables, for an array with a name. */
    @Nullable
    Snippet item(DraftChild child, String name) {
        boolean item = child.movedFrom().map(source -> !source.hasKey()).orElse(!child.hasKey());
        return item ? copy(child, name, true) : null;
    }

    private @Nullable Snippet copy(DraftChild child, String name, boolean item) {
        DraftChild source = child.isNew() ? child.movedFrom().orElse(null) : child;
        DraftNode node = child.value();
        if (source == null
                || node.isNew()
                || node.origin() != source.valueId()
                || child.hasNewLeading()
                || child.hasNewTrailing()
                || dirty.contains(node)
                || !item && !source.hasKey()
                || !item
                        && tree.kind(node.origin()) == NodeKind.MAPPING
                        && tree.style(node.origin()) == NodeStyle.DOTTED
                || !Statements.isInLines(tree, node.origin())) {
            return null;
        }
        List<Integer> own = statements.of(source.owner(), source.valueId());
        return isUnderHeaders(own) ? copy(own, statements.nameLength(source.owner(), source.valueId()), name) : null;
    }

    private boolean isUnderHeaders(List<Integer> all) {
        int section = Tree.NONE;
        for (int number : all) {
            int own = statements.section(number);
            section = statements.isHeader(number) ? own : section;
            if (section == Tree.NONE || own != section) {
                return false;
            }
        }
        return true;
    }

    private Snippet copy(List<Integer> own, int depth, String name) {
        Snippet out = new Snippet();
        int before = Tree.NONE;
        int at = Tree.NONE;
        for (int number : own) {
            Statement statement = statements.get(number);
            if (before == Tree.NONE) {
                at = statement.line();
            } else if (number != before + 1) {
                end(out, at, statements.get(before), true);
                boolean blank = Lines.blankAbove(text, statement.line()) < statement.line();
                out.add(blank ? lineEnd : "");
                at = statement.line();
            }
            if (statement.isHeader()) {
                KeyParts parts = KeyParts.at(text, statement.start());
                out.copy(at, parts.start(0)).add(name);
                at = parts.end(depth - 1);
            }
            before = number;
        }
        end(out, at, statements.get(before), false);
        return out;
    }

    private void end(Snippet out, int from, Statement last, boolean more) {
        out.copy(from, last.tail());
        if (more) {
            out.add(lineEnd);
        }
    }
}
