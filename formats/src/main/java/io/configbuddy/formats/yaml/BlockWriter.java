package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Extents;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Reindent;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an entry or item that comes into a block: the characters that it had elsewhere, or anew. */
final class BlockWriter {
    private final ContainerEdit edit;
    private final YamlText texts;
    private final Tree tree;
    private final String text;
    private final Extents extents;
    private final int column;
    private final String lineEnd;

    BlockWriter(ContainerEdit edit, BlockLayout layout, YamlText texts) {
        this.edit = edit;
        this.texts = texts;
        this.tree = edit.draft().tree();
        this.text = tree.source().text();
        this.extents = new Extents(tree);
        this.column = layout.column();
        this.lineEnd = edit.draft().lineEnd();
    }

    ConfigException refuse() {
        return edit.draft()
                .refuse(
                        "edit.unfaithful",
                        "can't make this edit without moving a comment in "
                                + edit.container().holder().path(),
                        "nothing was changed; please edit this place by hand",
                        edit.container().holder());
    }

    /** Tell whether a comment stands above one that comes. */
    boolean hasLeading(DraftChild child) {
        return !child.comments().leading().isEmpty();
    }

    /** Tell whether one that comes may end in a text whose last line end counts. */
    boolean isOpen(DraftChild child) {
        DraftChild source = copied(child);
        if (source != null) {
            return true;
        }
        String written = anew(child);
        return written.indexOf('|') >= 0 || written.indexOf('>') >= 0;
    }

    /** Add the lines of one that comes, but for the blanks before the first and the end of the last. */
    void add(Snippet snippet, DraftChild child) {
        DraftChild source = copied(child);
        String pad = Columns.pad(column);
        boolean whole = source != null && !child.hasNewLeading() && isSameKey(child, source);
        if (!whole) {
            for (String line : child.comments().leading()) {
                snippet.add(YamlBrackets.comment(line)).add(lineEnd).add(pad);
            }
        }
        if (source == null) {
            snippet.add(anew(child));
            return;
        }
        int body = extents.start(source.owner());
        int end = extents.trailingEnd(source.owner(), source.valueId());
        int from = Columns.of(tree, body);
        Reindent indent = from == column ? null : new Reindent(Columns.pad(from), pad);
        if (isSameKey(child, source)) {
            snippet.copy(whole ? extents.leadingStart(source.owner()) : body, end, indent);
        } else {
            snippet.add(texts.key(child, edit.container(), false));
            snippet.copy(tree.end(source.owner()), end, indent);
        }
    }

    private static boolean isSameKey(DraftChild child, DraftChild source) {
        return child == source || !child.hasKey() || child.name().equals(source.name());
    }

    /** Return the child of the text whose characters serve for one that comes, or null when it is to be written anew. */
    private @Nullable DraftChild copied(DraftChild child) {
        if (!child.isNew()) {
            return child.hasNewTrailing() || endsAnew(child) ? null : child;
        }
        DraftChild source = child.movedFrom().orElse(null);
        if (source == null
                || child.value().isNew()
                || child.hasNewTrailing()
                || endsAnew(child)
                || child.hasKey() != source.hasKey()) {
            return null;
        }
        int container = Parents.of(tree, source.owner());
        if (container == Tree.NONE || tree.style(container) == NodeStyle.FLOW) {
            return null;
        }
        boolean plainKey = tree.separator(source.owner()) == Tree.NONE && !tree.has(source.owner(), Tree.PROPERTIES);
        return isSameKey(child, source) || plainKey ? source : null;
    }

    /** Tell whether something new comes at its very end, which no copy of its characters has. */
    private boolean endsAnew(DraftChild child) {
        DraftNode node = child.value();
        while (!node.isNew() && Parents.isContainer(tree, node.origin()) && node.style() == NodeStyle.BLOCK) {
            List<DraftChild> children = node.children();
            int last = Columns.last(tree, node.origin());
            if (children.isEmpty()) {
                return false;
            }
            DraftChild end = children.get(children.size() - 1);
            if (end.isNew() || end.valueId() != last || end.hasNewTrailing()) {
                return true;
            }
            node = end.value();
        }
        return node.isNew();
    }

    private String anew(DraftChild child) {
        Value value = texts.value(child);
        String inline = child.isNew() ? inline(child) : null;
        CommentText comments = child.comments();
        String behind = String.join("", comments.trailing());
        String comment = behind.isEmpty() ? "" : " " + YamlBrackets.comment(behind);
        String begin = child.hasKey() ? texts.key(child, edit.container(), false) + ":" : "-";
        if (begin.length() > FlowParser.LONGEST_KEY) {
            throw refuse();
        }
        if (inline != null) {
            return begin + " " + inline + comment;
        }
        Columns columns = texts.columns();
        int dash = columns.dash(tree);
        if (!texts.isBlock(value, child.draft())) {
            String leaf = texts.leaf(value, column, child.draft());
            int end = 0;
            while (end < leaf.length() && !Lines.isBreak(leaf.charAt(end))) {
                end++;
            }
            String gap = child.hasKey() ? " " : Columns.pad(dash - 1);
            return begin + gap + leaf.substring(0, end) + comment + leaf.substring(end);
        }
        int inner = column + dash;
        if (child.hasKey()) {
            inner = column
                    + (value instanceof Value.Sequence ? columns.sequence(tree, edit.node()) : columns.unit(tree));
        }
        String lines = texts.lines(value, inner, child.draft(), Tree.NONE);
        boolean compact = !child.hasKey() && comment.isEmpty() && lines.charAt(inner) != '#';
        return compact ? begin + Columns.pad(dash - 1) + lines.substring(inner) : begin + comment + lineEnd + lines;
    }

    /** Return the characters of a single value on one line that was moved, or null. */
    private @Nullable String inline(DraftChild child) {
        DraftNode value = child.value();
        boolean scalar = value.kind() == NodeKind.SCALAR || value.kind() == NodeKind.ALIAS;
        if (value.isNew() || !scalar) {
            return null;
        }
        int start = FlowValue.start(tree, value.origin());
        int end = tree.end(value.origin());
        return start == end || Lines.breaks(text, start, end) > 0 ? null : text.substring(start, end);
    }
}
