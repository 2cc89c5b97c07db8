package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which statements go, and what comes between those that stay. */
final class StatementEdits {
    private final Tree tree;
    private final String text;
    private final Statements statements;
    private final Splicer out;
    private final String lineEnd;
    private final boolean airy;
    /** The statements that go, and with which others. */
    private final TreeMap<Integer, Integer> removed = new TreeMap<>();

    private final Map<Integer, List<Block>> before = new HashMap<>();
    private final Map<Integer, List<Block>> after = new HashMap<>();
    private final List<Block> loose = new ArrayList<>();
    private int groups;

    StatementEdits(Tree tree, Statements statements, Splicer out, String lineEnd, boolean airy) {
        this.tree = tree;
        this.text = out.text();
        this.statements = statements;
        this.out = out;
        this.lineEnd = lineEnd;
        this.airy = airy;
    }

    /** Take statements out that belong together, and the comments between those that stand together. */
    void remove(List<Integer> going) {
        groups++;
        for (int statement : going) {
            removed.put(statement, groups);
        }
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

    private static void add(Map<Integer, List<Block>> places, int statement, Block block) {
        List<Block> blocks = places.get(statement);
        if (blocks == null) {
            blocks = new ArrayList<>();
            places.put(statement, blocks);
        }
        add(blocks, block);
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
        for (Integer i = removed.isEmpty() ? null : removed.firstKey(); i != null; i = removed.higherKey(i)) {
            if (isComment(i + 1) && !isRemoved(i + 1)) {
                followBody(i + 1);
            }
        }
        TreeSet<Integer> touched = new TreeSet<>(removed.keySet());
        touched.addAll(before.keySet());
        touched.addAll(after.keySet());
        for (Integer i = touched.isEmpty() ? null : touched.first(); i != null; ) {
            int last = i;
            if (isRemoved(i)) {
                last = runEnd(i);
                run(i, last);
            } else {
                beside(i);
            }
            i = touched.higher(last);
        }
        if (!loose.isEmpty()) {
            below(text.length(), loose, false, text.length() > 0);
        }
    }

    private void beside(int i) {
        List<Block> above = before.getOrDefault(i, List.of());
        if (!above.isEmpty()) {
            above(statements.get(i), above);
        }
        List<Block> below = after.getOrDefault(i, List.of());
        if (!below.isEmpty()) {
            int end = statements.get(i).lineEnd();
            below(end, below, airy && !isAtBlank(end), isComment(i));
        }
    }

    private boolean isRemoved(int statement) {
        return removed.containsKey(statement);
    }

    private boolean isComment(int statement) {
        return statement < statements.count() && statements.isComment(statement);
    }

    /**
     * Keep comments at the end of a table's body there: where other comments would come to stand between what is left
     * of the body, or comes into it, and them, they move.
     */
    private void followBody(int comment) {
        int last = comment - 1;
        int section = statements.section(comment);
        while (last >= 0 && statements.section(last) == section && isRemoved(last) && !hasLines(last)) {
            last--;
        }
        if (last < 0 || statements.section(last) != section) {
            return;
        }
        int between = 0;
        for (int i = last + 1; i < comment; i++) {
            between += tree.commentFrom(statements.get(i).lead())
                    - tree.commentFrom(statements.get(i - 1).lineEnd());
        }
        if (between > 0) {
            Statement moved = statements.get(comment);
            removed.put(comment, ++groups);
            after(last, Block.lines(new Snippet().copy(moved.line(), moved.tail())));
        }
    }

    /** Tell whether lines of the same body come in the place of a statement. */
    private boolean hasLines(int statement) {
        return hasLines(before.getOrDefault(statement, List.of()))
                || hasLines(after.getOrDefault(statement, List.of()));
    }

    private static boolean hasLines(List<Block> blocks) {
        return !blocks.isEmpty() && !blocks.get(0).section();
    }

    private boolean isAtBlank(int offset) {
        return Lines.blankBelow(text, offset) > offset || offset == text.length();
    }

    private int runEnd(int first) {
        int last = first;
        while (isRemoved(last + 1) && isJoined(last)) {
            last++;
        }
        return last;
    }

    private boolean isJoined(int last) {
        if (Objects.equals(removed.get(last), removed.get(last + 1))) {
            return true;
        }
        int from = statements.get(last).lineEnd();
        int to = statements.get(last + 1).lead();
        return tree.commentFrom(from) == tree.commentFrom(to);
    }

    private void run(int first, int last) {
        List<Block> coming = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            coming.addAll(before.getOrDefault(i, List.of()));
            coming.addAll(after.getOrDefault(i, List.of()));
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
