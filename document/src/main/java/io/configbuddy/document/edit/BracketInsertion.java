package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts children into brackets, new ones and ones that come from elsewhere. */
final class BracketInsertion {
    private final ContainerEdit edit;
    private final BracketLayout layout;
    private final BracketSyntax syntax;
    private final String text;
    private final Splicer out;
    private final String lineGap;

    BracketInsertion(ContainerEdit edit, BracketLayout layout, BracketSyntax syntax, Splicer out) {
        this.edit = edit;
        this.layout = layout;
        this.syntax = syntax;
        this.text = out.text();
        this.out = out;
        this.lineGap = edit.draft().lineEnd() + layout.style().indent();
    }

    void insert() {
        List<DraftChild> beginning = edit.insertedAfter(-1);
        if (!beginning.isEmpty()) {
            int first = firstStaying(0);
            if (first == edit.size()) {
                alone(beginning);
            } else {
                before(first, beginning);
            }
        }
        for (int i = 0; i < edit.size(); i++) {
            if (!edit.insertedAfter(i).isEmpty()) {
                after(i, edit.insertedAfter(i));
            }
        }
    }

    private int firstStaying(int from) {
        int first = from;
        while (first < edit.size() && !edit.stays(first)) {
            first++;
        }
        return first;
    }

    private void after(int child, List<DraftChild> children) {
        boolean more = firstStaying(child + 1) < edit.size() || layout.hasTrailingComma();
        boolean lines = layout.breaksAfter(child);
        Snippet snippet = new Snippet();
        for (int i = 0; i < children.size(); i++) {
            snippet.add(lines ? blank() + lineGap : gap());
            add(snippet, children.get(i), lines, more || i + 1 < children.size());
        }
        boolean behindComma = !lines && layout.comma(child) != Tree.NONE;
        int at = behindComma ? layout.comma(child) + 1 : layout.tail(child);
        out.insert(at, snippet);
        tidy(at, lines, children);
    }

    private void before(int child, List<DraftChild> children) {
        int lead = layout.lead(child);
        boolean ownLine = Lines.startIfFirst(text, lead) != Tree.NONE;
        boolean lines = layout.isSpread();
        Snippet snippet = new Snippet();
        for (DraftChild coming : children) {
            snippet.add(lines && !ownLine ? lineGap : "");
            add(snippet, coming, lines, true);
            snippet.add(!lines ? gap() : ownLine ? blank() + lineGap : "");
        }
        if (lines && !ownLine) {
            out.replace(Lines.skipBack(text, lead), lead, snippet.add(lineGap));
        } else {
            out.insert(lead, snippet);
        }
    }

    /** Insert where no child stays: before the comments that are left, but for those on the bracket's own line. */
    private void alone(List<DraftChild> children) {
        boolean bare = new BracketRemoval(edit, layout, out).isBare();
        boolean lines = layout.isSpread() || !bare;
        String padding = layout.size() == 0 ? "" : padding();
        Snippet snippet = new Snippet();
        for (int i = 0; i < children.size(); i++) {
            snippet.add(lines ? lineGap : i == 0 ? padding : gap());
            add(snippet, children.get(i), lines, layout.hasTrailingComma() || i + 1 < children.size());
        }
        String end = edit.draft().lineEnd() + layout.style().outerIndent();
        if (bare) {
            // Apart, since what comes may be a copy of all that goes.
            out.insert(layout.open() + 1, snippet.add(lines ? end : padding));
            out.remove(layout.open() + 1, layout.close());
            return;
        }
        int at = afterOpen();
        out.insert(at, Lines.endIfLast(text, at) == Tree.NONE ? snippet.add(end) : snippet);
        tidy(at, lines, children);
    }

    /** Remove the blanks at the end of a line that would become part of the comment inserted before them. */
    private void tidy(int at, boolean lines, List<DraftChild> inserted) {
        DraftChild last = inserted.get(inserted.size() - 1);
        if (lines && !last.comments().trailing().isEmpty() && Lines.endIfLast(text, at) != Tree.NONE) {
            out.remove(at, Lines.skip(text, at));
        }
    }

    private int afterOpen() {
        Tree tree = edit.draft().tree();
        int at = layout.open() + 1;
        int comment = tree.commentFrom(at);
        int first = layout.size() == 0 ? layout.close() : layout.lead(0);
        while (comment < tree.commentCount()
                && tree.commentStart(comment) < first
                && Lines.skip(text, at) == tree.commentStart(comment)) {
            at = tree.commentEnd(comment++);
        }
        return at;
    }

    private String blank() {
        return layout.isAiry() ? edit.draft().lineEnd() : "";
    }

    private String padding() {
        int start = layout.lead(0);
        return text.substring(Math.max(layout.open() + 1, Lines.skipBack(text, start)), start);
    }

    /** Return what parts children on one line, as it does the first two. */
    private String gap() {
        if (layout.size() >= 2 && layout.comma(0) != Tree.NONE) {
            int from = layout.comma(0) + 1;
            int to = Lines.skip(text, from);
            boolean sameLine = to < text.length() && !Lines.isBreak(text.charAt(to));
            return sameLine ? text.substring(from, to) : " ";
        }
        return syntax.gap(edit.container());
    }

    private void add(Snippet snippet, DraftChild child, boolean lines, boolean comma) {
        DraftChild source = copied(child);
        CommentText comments = source == null ? child.comments() : around(child, source);
        for (String line : comments.leading()) {
            snippet.add(syntax.comment(line, !lines));
            snippet.add(lines ? lineGap : " ");
        }
        if (source == null) {
            snippet.add(syntax.child(child, layout.style()));
        } else {
            copy(snippet, child, source);
        }
        if (comma && lines) {
            snippet.add(",");
        }
        List<String> trailing = comments.trailing();
        for (int i = 0; i < trailing.size(); i++) {
            snippet.add(" ").add(syntax.comment(trailing.get(i), !lines || i + 1 < trailing.size()));
        }
        if (comma && !lines) {
            snippet.add(",");
        }
    }

    /** Return the child of the text whose characters serve for one that comes, or null when it is to be written anew. */
    private @Nullable DraftChild copied(DraftChild child) {
        DraftChild source = child.isNew() ? child.movedFrom : child;
        if (source == null || source != child && (child.value().isNew() || !syntax.isCopied(source))) {
            return null;
        }
        if (source != child && child.hasKey() && hasCommentsBesideKey(source)) {
            return null;
        }
        boolean newComments = child.hasNewLeading() || child.hasNewTrailing();
        if (newComments && !around(child, source).equals(bare(child.comments()))) {
            return null;
        }
        Tree tree = edit.draft().tree();
        int start = tree.start(source.valueId());
        int end = tree.end(source.valueId());
        return isReindented(start, end) && !syntax.isMovable(text.substring(start, end)) ? null : source;
    }

    private static CommentText bare(CommentText comments) {
        return new CommentText(List.of(), comments.leading(), comments.trailing(), false);
    }

    private boolean hasCommentsBesideKey(DraftChild source) {
        Tree tree = edit.draft().tree();
        return tree.commentFrom(tree.start(source.owner())) < tree.commentFrom(tree.start(source.valueId()));
    }

    /** Return the comments around one that is copied, without those that are copied with it. */
    private CommentText around(DraftChild child, DraftChild source) {
        CommentText outside = new TreeReader(edit.draft().tree()).outside(source.owner(), source.valueId());
        CommentText now = child.comments();
        return new CommentText(
                List.of(),
                child.hasNewLeading() ? now.leading() : outside.leading(),
                child.hasNewTrailing() ? now.trailing() : outside.trailing(),
                false);
    }

    private boolean isReindented(int start, int end) {
        String indent = BracketStyle.lineIndent(edit.draft().tree().source(), start);
        return layout.isSpread() && !indent.equals(layout.style().indent()) && Lines.breaks(text, start, end) > 0;
    }

    private void copy(Snippet snippet, DraftChild child, DraftChild source) {
        Tree tree = edit.draft().tree();
        Extents extents = new Extents(tree);
        int start = source == child ? extents.start(source.owner()) : tree.start(source.valueId());
        int end = extents.end(source.owner(), source.valueId());
        if (source != child && child.hasKey()) {
            snippet.add(syntax.key(child, layout.style()));
        }
        String indent = BracketStyle.lineIndent(tree.source(), start);
        snippet.copy(
                start,
                end,
                isReindented(start, end) ? new Reindent(indent, layout.style().indent()) : null);
    }
}
