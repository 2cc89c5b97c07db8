package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.Tree;

/** The anchor and the tag of a node that is yet to come (YAML 1.2.2, section 6.9). */
final class Properties {
    int anchorStart = Tree.NONE;
    int anchorEnd;
    int tagStart = Tree.NONE;
    int tagEnd;

    boolean any() {
        return anchorStart != Tree.NONE || tagStart != Tree.NONE;
    }

    void clear() {
        anchorStart = Tree.NONE;
        tagStart = Tree.NONE;
    }

    int start() {
        if (anchorStart == Tree.NONE || tagStart == Tree.NONE) {
            return Math.max(anchorStart, tagStart);
        }
        return Math.min(anchorStart, tagStart);
    }

    /** Take over what {@code other} has, and leave it empty; what both have is refused. */
    void absorb(Properties other, Cursor cursor) {
        if (other.anchorStart != Tree.NONE) {
            anchor(other.anchorStart, other.anchorEnd, cursor);
        }
        if (other.tagStart != Tree.NONE) {
            tag(other.tagStart, other.tagEnd, cursor);
        }
        other.clear();
    }

    void anchor(int start, int end, Cursor cursor) {
        if (anchorStart != Tree.NONE) {
            throw PropertyFaults.twice(cursor, "anchor", anchorStart, anchorEnd, start, end);
        }
        anchorStart = start;
        anchorEnd = end;
    }

    void tag(int start, int end, Cursor cursor) {
        if (tagStart != Tree.NONE) {
            throw PropertyFaults.twice(cursor, "tag", tagStart, tagEnd, start, end);
        }
        tagStart = start;
        tagEnd = end;
    }
}
