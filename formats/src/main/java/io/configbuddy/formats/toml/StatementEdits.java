package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Which statements go, and what comes between those that stay. */
final class StatementEdits {
    private final Tree tree;
    private final String text;
    private final Statements statements;
    private final Splicer out;
    private final String lineEnd;
    private final boolean airy;
    private final int[] removed;
    private final List<List<Block>> before = new ArrayList<>();
    private final List<List<Block>> after = new ArrayList<>();
    private final List<Block> loose = new ArrayList<>();
    private int groups;

    StatementEdits(Tree tree, Statements statements, Splicer out, String lineEnd, boolean airy) {
        this.tree = tree;
        this.text = out.text();
        this.statements = statements;
        this.out = out;
        this.lineEnd = lineEnd;
        this.airy = airy;
        this.removed = new int[statements.count()];
        for (int i = 0; i < statements.count(); i++) {
            before.add(List.of());
            after.add(List.of());
        }
    }

    /** Take statements out that belong together, and the comments between those that stand together. */
    void remove(List<Integer> going) {
        groups++;
        for (int statement : going) {
            removed[statement] = groups;
        }
    }

    boolean isRemoved(int statement) {
        return removed[statement] != 0;
    }

    void before(int statement, Block block) {
        add(before, statement, block);
    }

    void after(int statement, Block block) {
        add(after, statement, block);
    }

    /** Insert into a text without statements. */
    void loose(Block block) {
        add(loose, block);
    }

    private static void add(List<List<Block>> places, int statement, Block block) {
        if (places.get(statement).isEmpty()) {
            places.set(statement, new ArrayList<>());
        }
        add(places.get(statement), block);
    }

    /** Add lines before headers, since below these they would belong to those, but for a header that is to have them. */
    private static void add(List<Block> blocks, Block block) {
        int at = blocks.size();
        while (!block.section()
                && at > 0
                && blocks.get(at - 1).section()
                && !blocks.get(at - 1).opens()) {
            at--;
        }
        blocks.add(at, block);
    }

    void tell() {
        for (int i = 1; i < removed.length; i++) {
            if (isComment(i) && removed[i] == 0 && removed[i - 1] != 0) {
                followBody(i);
            }
        }
        for (int i = 0; i < removed.length; i++) {
            if (removed[i] != 0) {
                int last = runEnd(i);
                run(i, last);
                i = last;
                continue;
            }
            if (!before.get(i).isEmpty()) {
                above(statements.get(i), before.get(i));
            }
            if (!after.get(i).isEmpty()) {
                boolean atBlank = isAtBlank(statements.get(i).lineEnd());
                below(statements.get(i).lineEnd(), after.get(i), airy && !atBlank, isComment(i));
            }
        }
        if (!loose.isEmpty()) {
            below(text.length(), loose, false, text.length() > 0);
        }
    }

    private boolean isComment(int statement) {
        return statement < removed.length && statements.get(statement).kind() == Statement.Kind.COMMENT;
    }

    /**
     * Keep comments at the end of a table's body there: where other comments would come to stand between what is left
     * of the body and them, they move.
     */
    private void followBody(int comment) {
        int last = comment - 1;
        int section = statements.get(comment).section();
        while (last >= 0 && removed[last] != 0 && statements.get(last).section() == section) {
            last--;
        }
        if (last < 0 || statements.get(last).section() != section) {
            return;
        }
        int between = 0;
        for (int i = last + 1; i < comment; i++) {
            between += tree.commentFrom(statements.get(i).lead())
                    - tree.commentFrom(statements.get(i - 1).lineEnd());
        }
        if (between > 0) {
            Statement moved = statements.get(comment);
            removed[comment] = ++groups;
            after(last, Block.lines(new Snippet().copy(moved.line(), moved.tail())));
        }
    }

    private boolean isAtBlank(int offset) {
        return Lines.blankBelow(text, offset) > offset || offset == text.length();
    }

    private int runEnd(int first) {
        int last = first;
        while (last + 1 < removed.length && removed[last + 1] != 0 && isJoined(last)) {
            last++;
        }
        return last;
    }

    private boolean isJoined(int last) {
        int from = statements.get(last).lineEnd();
        int to = statements.get(last + 1).lead();
        return removed[last] == removed[last + 1] || tree.commentFrom(from) == tree.commentFrom(to);
    }

    private void run(int first, int last) {
        List<Block> coming = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            coming.addAll(before.get(i));
            coming.addAll(after.get(i));
        }
        int start = statements.get(first).line();
        int end = statements.get(last).lineEnd();
        if (!coming.isEmpty()) {
            replace(start, end, coming);
            return;
        }
        int above = Lines.blankAbove(text, start);
        int below = Lines.blankBelow(text, end);
        boolean keepBelow = below == text.length()
                || below == end && isComment(last + 1)
                || above > 0 && Lines.breaks(text, end, below) > Lines.breaks(text, above, start);
        out.remove(keepBelow ? above : start, keepBelow ? end : below);
    }

    private void replace(int start, int end, List<Block> coming) {
        Snippet snippet = new Snippet();
        for (int i = 0; i < coming.size(); i++) {
            if (i > 0) {
                snippet.add(lineEnd).add(coming.get(i).section() && airy ? lineEnd : "");
            }
            snippet.add(coming.get(i).text());
        }
        boolean ended = end > 0 && Lines.isBreak(text.charAt(end - 1));
        out.insert(start, ended ? snippet.add(lineEnd) : snippet);
        out.remove(start, end);
    }

    private void above(Statement statement, List<Block> coming) {
        Snippet snippet = new Snippet();
        for (int i = 0; i < coming.size(); i++) {
            Block block = coming.get(i);
            boolean last = i + 1 == coming.size();
            boolean blank = block.section() ? airy : last && statement.isHeader();
            boolean parted = blank && !(block.opens() && !last);
            snippet.add(block.text()).add(lineEnd).add(parted ? lineEnd : "");
        }
        out.insert(statement.line(), snippet);
    }

    private void below(int offset, List<Block> coming, boolean blankBelow, boolean apart) {
        boolean ended = offset == 0 || Lines.isBreak(text.charAt(offset - 1));
        Snippet snippet = new Snippet();
        boolean section = false;
        for (int i = 0; i < coming.size(); i++) {
            Block block = coming.get(i);
            boolean blank = offset > 0 && block.section() && airy || apart && i == 0;
            section |= block.section();
            if (ended) {
                snippet.add(blank ? lineEnd : "").add(block.text()).add(lineEnd);
            } else {
                snippet.add(lineEnd).add(blank ? lineEnd : "").add(block.text());
            }
        }
        out.insert(offset, section && blankBelow && ended ? snippet.add(lineEnd) : snippet);
    }
}
