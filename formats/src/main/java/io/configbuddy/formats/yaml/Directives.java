package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.Tree;

/** Reads the directives before a document (YAML 1.2.2, section 6.8). */
final class Directives {
    private final Cursor cursor;
    private final TagHandles handles;
    private int start;
    private int end;
    private int versionAt;

    Directives(Cursor cursor, TagHandles handles) {
        this.cursor = cursor;
        this.handles = handles;
    }

    /** Return where the last directive begins. */
    int start() {
        return start;
    }

    /** Return the offset after the last directive. */
    int end() {
        return end;
    }

    /** Read the directives at the cursor; tell whether there are any. */
    boolean read() {
        versionAt = Tree.NONE;
        boolean any = false;
        while (cursor.text[cursor.at] == '%' && cursor.column() == 0) {
            any = true;
            start = cursor.at++;
            String name = word();
            switch (name) {
                case "":
                    throw StreamFaults.directiveName(cursor, start);
                case "YAML":
                    version();
                    break;
                case "TAG":
                    tag();
                    break;
                default:
                    parameters();
            }
            end = cursor.at;
            cursor.next();
            if (!cursor.fresh) {
                throw StreamFaults.directiveEnd(cursor, start, name);
            }
        }
        return any;
    }

    /** Read up to the next white space. */
    private String word() {
        int from = cursor.at;
        while (!Chars.is(cursor.text[cursor.at], Chars.SEPARATION | Chars.LINE_END)) {
            cursor.at++;
        }
        char ch = cursor.text[cursor.at];
        if (!Chars.isBlank(ch) && !Chars.isBreak(ch) && !cursor.atEnd()) {
            throw TextFaults.character(cursor, cursor.at);
        }
        return cursor.source.text().substring(from, cursor.at);
    }

    /** Pass the white space before a parameter; tell whether there is one. */
    private boolean parameter() {
        int from = cursor.at;
        while (Chars.isBlank(cursor.text[cursor.at])) {
            cursor.at++;
        }
        char ch = cursor.text[cursor.at];
        boolean comment = ch == '#' && cursor.at > from;
        if (comment || Chars.isBreak(ch) || cursor.atEnd()) {
            cursor.at = from;
            return false;
        }
        return true;
    }

    private void parameters() {
        while (parameter()) {
            word();
        }
    }

    private void version() {
        if (versionAt != Tree.NONE) {
            throw StreamFaults.secondVersion(cursor, versionAt, start);
        }
        versionAt = start;
        int from = cursor.at;
        String version = parameter() ? word() : "";
        int major = Numbers.digits(version.toCharArray(), 0, version.length(), 10);
        int minor = major + 1;
        boolean dotted = major > 0 && minor < version.length() && version.charAt(major) == '.';
        if (!dotted || Numbers.digits(version.toCharArray(), minor, version.length(), 10) != version.length()) {
            throw StreamFaults.version(cursor, start, from);
        }
        if (!version.substring(0, major).equals("1")) {
            throw StreamFaults.futureVersion(cursor, start, version);
        }
        String small = version.substring(minor);
        if (!small.equals("0") && !small.equals("1") && !small.equals("2")) {
            StreamFaults.newerVersion(cursor, start, version);
        }
    }

    private void tag() {
        if (!parameter()) {
            throw StreamFaults.tagDirective(cursor, start);
        }
        int handleAt = cursor.at;
        String handle = word();
        if (!isHandle(handle) || !parameter()) {
            throw StreamFaults.tagDirective(cursor, start);
        }
        String prefix = word();
        if (!isPrefix(prefix)) {
            throw StreamFaults.tagPrefix(cursor, cursor.at - prefix.length());
        }
        if (!handles.declare(handle, prefix)) {
            throw StreamFaults.secondHandle(cursor, handleAt, handle);
        }
    }

    private static boolean isHandle(String handle) {
        int last = handle.length() - 1;
        if (last < 0 || handle.charAt(0) != '!' || handle.charAt(last) != '!') {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if (!Chars.isWord(handle.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrefix(String prefix) {
        char first = prefix.charAt(0);
        if (first != '!' && Chars.is(first, Chars.FLOW_INDICATOR)) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (!Chars.is(prefix.charAt(i), Chars.URI)) {
                return false;
            }
        }
        return true;
    }
}
