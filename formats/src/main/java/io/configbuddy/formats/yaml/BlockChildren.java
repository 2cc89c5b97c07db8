package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.List;

/** Removes and inserts entries or items that are laid out in lines. */
final class BlockChildren {
    private final ContainerEdit edit;
    private final Splicer out;
    private final Tree tree;
    private final String text;
    private final String lineEnd;
    private final BlockLayout layout;
    private final BlockWriter writer;
    private final boolean compact;
    private final boolean airy;

    BlockChildren(ContainerEdit edit, YamlText texts, Splicer out) {
        this.edit = edit;
        this.out = out;
        this.tree = edit.draft().tree();
        this.text = out.text();
        this.lineEnd = edit.draft().lineEnd();
        this.layout = new BlockLayout(edit);
        this.writer = new BlockWriter(edit, layout, texts);
        this.compact = layout.isCompact();
        this.airy = layout.isAiry();
    }

    void edit() {
        List<DraftChild> beginning = edit.insertedAfter(-1);
        int next = firstStaying(0);
        if (next == edit.size() && beginning.isEmpty()) {
            empty();
            return;
        }
        int from = 0;
        if (compact && (next > 0 || !beginning.isEmpty())) {
            from = next;
            compactBeginning(beginning, next);
        } else if (!beginning.isEmpty()) {
            before(beginning, next);
        }
        remove(from);
        endText();
        for (int i = 0; i < edit.size(); i++) {
            if (!edit.insertedAfter(i).isEmpty()) {
                after(i, edit.insertedAfter(i));
            }
        }
    }

    /** Have a text that ends the file without a line end stay without one where the line gets one now. */
    private void endText() {
        int last = edit.size() - 1;
        boolean moves = !edit.stays(last) || !edit.insertedAfter(last).isEmpty();
        if (!moves
                || layout.tail(last) < text.length()
                || edit.child(last).value().isNew()) {
            return;
        }
        int node = layout.lastNode(last);
        boolean block =
                node != Tree.NONE && (tree.style(node) == NodeStyle.LITERAL || tree.style(node) == NodeStyle.FOLDED);
        if (!block || tree.text(node).isEmpty() || tree.text(node).endsWith("\n")) {
            return;
        }
        int at = tree.start(node);
        while (at < text.length() && !Chars.is(text.charAt(at), Chars.SEPARATION) && text.charAt(at) != '-') {
            if (text.charAt(at) == '+') {
                out.replace(at, at + 1, "-");
                return;
            }
            at++;
        }
        if (text.charAt(at) != '-') {
            out.insert(at, "-");
        }
    }

    private int firstStaying(int from) {
        int first = from;
        while (first < edit.size() && !edit.stays(first)) {
            first++;
        }
        return first;
    }

    /** Replace what stands behind a dash, up to the first child that stays. */
    private void compactBeginning(List<DraftChild> coming, int next) {
        int start = layout.body(0);
        String pad = Columns.pad(layout.column());
        boolean comment = coming.isEmpty()
                ? layout.lead(next) < layout.body(next) || layout.hasCommentBefore(next)
                : writer.hasLeading(coming.get(0));
        int from = comment ? Lines.skipBack(text, start) : start;
        Snippet snippet = new Snippet();
        if (comment) {
            snippet.add(lineEnd).add(coming.isEmpty() ? "" : pad);
        }
        for (int i = 0; i < coming.size(); i++) {
            snippet.add(i == 0 ? "" : pad);
            writer.add(snippet, coming.get(i));
            snippet.add(lineEnd);
        }
        if (next == 0) {
            replace(from, start, snippet.add(pad));
            return;
        }
        for (int i = 1; i < next; i++) {
            if (layout.hasCommentBefore(i)) {
                throw writer.refuse();
            }
        }
        if (coming.isEmpty() && !comment) {
            out.remove(from, layout.body(next));
        } else {
            replace(from, layout.lineEnd(next - 1), snippet);
        }
    }

    /** In two steps, since what comes may be a copy of all that goes. */
    private void replace(int start, int end, Snippet snippet) {
        out.insert(start, snippet);
        out.remove(start, end);
    }

    /** Insert before the first child that stays, or where all go. */
    private void before(List<DraftChild> coming, int next) {
        int at = layout.lineStart(next == edit.size() ? 0 : next);
        String pad = Columns.pad(layout.column());
        Snippet snippet = new Snippet();
        for (DraftChild child : coming) {
            snippet.add(pad);
            writer.add(snippet, child);
            snippet.add(airy && next < edit.size() ? lineEnd + lineEnd : lineEnd);
        }
        out.insert(at, snippet);
    }

    private void after(int place, List<DraftChild> coming) {
        int at = layout.lineEnd(place);
        boolean ended = at > 0 && Lines.isBreak(text.charAt(at - 1));
        boolean blank = airy && !layout.isKept(place);
        String pad = Columns.pad(layout.column());
        Snippet snippet = new Snippet();
        for (int i = 0; i < coming.size(); i++) {
            snippet.add(ended && i == 0 ? "" : i == 0 ? lineEnd : "");
            snippet.add(blank ? lineEnd : "").add(pad);
            writer.add(snippet, coming.get(i));
            boolean last = i + 1 == coming.size();
            snippet.add(!last || ended || writer.isOpen(coming.get(i)) ? lineEnd : "");
        }
        out.insert(at, snippet);
    }

    private void remove(int from) {
        for (int i = from; i < edit.size(); i++) {
            if (!edit.stays(i)) {
                int last = i;
                while (last + 1 < edit.size() && !edit.stays(last + 1) && !layout.hasCommentBefore(last + 1)) {
                    last++;
                }
                remove(i, last);
                i = last;
            }
        }
    }

    /** Remove lines; of the blank lines above and below them the longer stretch stays, at the ends none. */
    private void remove(int first, int last) {
        int start = layout.lineStart(first);
        int end = layout.lineEnd(last);
        boolean kept = first > 0 && layout.isKept(first - 1);
        int above = Lines.blankAbove(text, start);
        if (first > 0) {
            above = Math.max(above, layout.lineEnd(first - 1));
        }
        int below = Lines.blankBelow(text, end);
        boolean commented = layout.hasCommentBefore(first);
        boolean top = first == 0 && !commented;
        boolean bottom = last + 1 == edit.size();
        boolean replaced = first == 0 && !edit.insertedAfter(-1).isEmpty();
        if (bottom && (top || replaced)) {
            out.remove(start, end);
        } else if (kept && !commented) {
            out.remove(start, bottom ? end : below);
        } else {
            boolean keepBelow = bottom || !top && Lines.breaks(text, end, below) > Lines.breaks(text, above, start);
            out.remove(keepBelow ? above : start, keepBelow ? end : below);
        }
    }

    /** Leave empty brackets, since nothing at all would mean null. */
    private void empty() {
        String brackets = edit.container().kind() == NodeKind.MAPPING ? "{}" : "[]";
        int introduced = FlowValue.introduction(tree, edit.node());
        if (!compact && introduced != Tree.NONE) {
            out.insertFirst(introduced, " " + brackets);
            remove(0);
            return;
        }
        int from = compact ? layout.body(0) : layout.lead(0);
        if (!compact && from > layout.lineStart(0)) {
            from = layout.lineStart(0);
        }
        int last = 0;
        while (last + 1 < edit.size() && !layout.hasCommentBefore(last + 1)) {
            last++;
        }
        replace(from, layout.tail(last), Snippet.of(brackets));
        remove(last + 1);
    }
}
