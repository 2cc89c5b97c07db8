package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;

/** Scans anchors, aliases and tags (YAML 1.2.2, sections 6.9 and 7.1). */
final class PropertyScanner {
    private final Cursor cursor;
    private final Leaf leaf;

    PropertyScanner(Cursor cursor, Leaf leaf) {
        this.cursor = cursor;
        this.leaf = leaf;
    }

    /** Tell whether an anchor or a tag stands at the cursor. */
    boolean isNext() {
        char ch = cursor.text[cursor.at];
        return ch == '&' || ch == '!';
    }

    /**
     * Scan the anchor or tag at the cursor.
     *
     * @param flow whether it is in flow context, where a comma or a bracket may follow
     */
    void scan(Properties into, boolean flow) {
        int start = cursor.at;
        if (cursor.text[start] == '&') {
            name();
            into.anchor(start, cursor.at, cursor);
        } else {
            tag();
            into.tag(start, cursor.at, cursor);
        }
        char ch = cursor.text[cursor.at];
        boolean apart = Chars.is(ch, Chars.SEPARATION) || flow && (ch == ',' || ch == ']' || ch == '}');
        if (!apart) {
            throw PropertyFaults.propertyEnd(cursor, start, cursor.at);
        }
    }

    /** Scan the alias at the cursor. */
    void alias() {
        leaf.begin(NodeStyle.PLAIN, cursor.at);
        leaf.alias = true;
        name();
        leaf.end = cursor.at;
    }

    private void name() {
        char[] c = cursor.text;
        int start = cursor.at;
        int i = start + 1;
        while (!Chars.is(c[i], Chars.SEPARATION | Chars.FLOW_INDICATOR | Chars.LINE_END)) {
            i = c[i] < 128 || Chars.isWide(c[i]) ? i + 1 : cursor.pair(i);
        }
        cursor.at = i;
        if (i == start + 1) {
            throw PropertyFaults.noName(cursor, start);
        }
    }

    private void tag() {
        char[] c = cursor.text;
        int start = cursor.at;
        int i = start + 1;
        if (c[i] == '<') {
            verbatim(start);
            return;
        }
        while (Chars.isWord(c[i])) {
            i++;
        }
        boolean handle = c[i] == '!';
        int suffix = handle ? i + 1 : start + 1;
        i = uri(suffix, true);
        cursor.at = i;
        if (handle && i == suffix) {
            throw PropertyFaults.tagSuffix(cursor, start, i);
        }
    }

    private void verbatim(int start) {
        char[] c = cursor.text;
        int first = start + 2;
        int end = uri(first, false);
        cursor.at = end;
        if (c[end] != '>') {
            throw PropertyFaults.verbatimTag(cursor, start, end);
        }
        cursor.at = end + 1;
        boolean local = c[first] == '!' && end > first + 1;
        if (!local && !hasScheme(first)) {
            throw PropertyFaults.verbatimTag(cursor, start, end + 1);
        }
    }

    private boolean hasScheme(int first) {
        char[] c = cursor.text;
        int i = first;
        while (Chars.isWord(c[i]) || c[i] == '+' || c[i] == '.') {
            i++;
        }
        return c[i] == ':' && Chars.isLetter(c[first]);
    }

    /** Return the index after the characters of a URI; those that cannot stand in a shorthand end it when told so. */
    private int uri(int from, boolean shorthand) {
        char[] c = cursor.text;
        int i = from;
        while (Chars.is(c[i], Chars.URI)) {
            if (shorthand && (c[i] == '!' || Chars.is(c[i], Chars.FLOW_INDICATOR))) {
                break;
            }
            if (c[i] == '%' && (Chars.hex(c[i + 1]) < 0 || Chars.hex(c[i + 2]) < 0)) {
                cursor.at = i;
                throw PropertyFaults.tagEscape(cursor, i);
            }
            i++;
        }
        return i;
    }
}
