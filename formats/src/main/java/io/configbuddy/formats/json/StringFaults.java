package io.configbuddy.formats.json;

/** Puts in words what is wrong with strings, and says where to read on. */
final class StringFaults {
    private StringFaults() {}

    /** Report a string that meets the end of its line, or of the text, at {@code at}. */
    static int unclosed(Faults faults, int start, int at) {
        char[] text = faults.text();
        String quote = String.valueOf(text[start]);
        int next = Runs.visible(text, at);
        char c = text[next];
        boolean entryFollows = next == faults.end() || c == '"' || c == '\'' || c == '}' || c == ']';
        int stop = Runs.trimmed(text, start + 1, at);
        if (!entryFollows) {
            faults.add("line-break-in-string", start, stop, "this string has no closing quote on its line")
                    .help(
                            faults.syntax() == Syntax.JSON5
                                    ? "Write a line break as \\n, or end each line but the last with a backslash"
                                    : "A string stands on one line: write a line break in it as \\n");
            faults.stop();
            return at;
        }
        int close = stop > start + 1 && text[stop - 1] == ',' ? Runs.trimmed(text, start + 1, stop - 1) : stop;
        Fault fault = faults.add("unclosed-string", start, stop, "this string has no closing quote")
                .help("Write " + quote + " where the string ends");
        if (next == faults.end()) {
            faults.stop();
        } else {
            fault.fix("Close the string with " + quote, close, close, quote);
        }
        return close;
    }

    static void control(Faults faults, char c, int at) {
        String escape = c == '\t' ? "\\t" : Escapes.unicode(c);
        faults.add("control-character", at, at + 1, "a string in JSON can't hold " + Names.of(c) + " as it is")
                .help("Write it as " + escape)
                .fix("Write " + escape, at, at + 1, escape)
                .allowedIn(Syntax.JSON5);
    }

    static void singleQuotes(Faults faults, int start, int end) {
        faults.add("single-quotes", start, end, "strings in JSON stand in double quotes")
                .help("Put it in double quotes")
                .fix("Write double quotes", start, end, Escapes.requoted(faults.text(), start + 1, end - 1))
                .allowedIn(Syntax.JSON5);
    }

    /** Report an escape of other languages and return the offset after it; the same offset when it is none. */
    static int foreignEscape(Faults faults, int backslash) {
        char[] text = faults.text();
        char c = text[backslash + 1];
        int next = backslash + 2;
        if (c == '\n' || c == '\r') {
            faults.add("line-break-in-string", backslash, backslash + 1, "a string in JSON stands on one line")
                    .help("Join the lines, and write a line break that is meant as \\n")
                    .allowedIn(Syntax.JSON5);
            return c == '\r' && text[next] == '\n' ? next + 1 : next;
        }
        if (c == '\'') {
            unknown(faults, backslash)
                    .help("A single quote needs no backslash")
                    .fix("Remove the backslash", backslash, backslash + 1, "")
                    .allowedIn(Syntax.JSON5);
        } else if (c == 'x' && Characters.hex(text[next]) >= 0 && Characters.hex(text[next + 1]) >= 0) {
            unknown(faults, backslash)
                    .help("Write \\u and four digits instead")
                    .fix("Write \\u00 in place of \\x", backslash, next, "\\u00")
                    .allowedIn(Syntax.JSON5);
        } else if (c == 'v' || c == '0' && !Characters.isDigit(text[next])) {
            String unicode = c == 'v' ? "\\u000b" : "\\u0000";
            unknown(faults, backslash)
                    .help("Write " + unicode + " instead")
                    .fix("Write " + unicode, backslash, next, unicode)
                    .allowedIn(Syntax.JSON5);
        } else {
            return backslash;
        }
        return next;
    }

    /** Report a backslash that is meant as itself, together with all others of the string. */
    static void backslashes(Faults faults, int start, int backslash) {
        Fault fault = unknown(faults, backslash)
                .help("For a backslash itself, as in a Windows path or a regular expression, write \\\\");
        doubleBackslashes(faults.text(), start, fault, isDrive(faults.text(), start));
    }

    private static Fault unknown(Faults faults, int backslash) {
        return faults.add(
                "bad-escape",
                backslash,
                backslash + 2,
                "\\" + Names.glyph(faults.text()[backslash + 1]) + " is not an escape that JSON knows");
    }

    private static boolean isDrive(char[] text, int start) {
        return (text[start + 1] | 0x20) >= 'a' && (text[start + 1] | 0x20) <= 'z' && text[start + 2] == ':';
    }

    /** Offer to double the backslashes of a string that begin no escape, or all that are single. */
    private static void doubleBackslashes(char[] text, int start, Fault fault, boolean all) {
        for (int at = start + 1; at < text.length && text[at] >= ' ' && text[at] != text[start]; at++) {
            if (text[at] == '\\') {
                if ((all || "bfnrtu/\"".indexOf(text[at + 1]) < 0) && text[at + 1] != '\\') {
                    fault.fix("Double the backslashes", at, at, "\\");
                }
                at++;
            }
        }
    }

    /** Report {@code \}{@code u} or {@code \x} without its digits. */
    static int badHex(Faults faults, int backslash, int digits) {
        char[] text = faults.text();
        char letter = text[backslash + 1];
        int at = backslash + 2;
        while (Characters.hex(text[at]) >= 0 && at < backslash + 2 + digits) {
            at++;
        }
        String count = digits == 4 ? "four" : "two";
        faults.add("bad-escape", backslash, at, "\\" + letter + " needs " + count + " hexadecimal digits after it")
                .help("Write them, as in \\" + letter + (digits == 4 ? "00e9" : "e9")
                        + "; for a backslash and the letter " + letter + ", as in a Windows path, write \\\\" + letter);
        return at;
    }

    static void octal(Faults faults, int backslash) {
        char digit = faults.text()[backslash + 1];
        faults.add("bad-escape", backslash, backslash + 2, "\\" + digit + " is not an escape that JSON5 allows")
                .help("For a character by its number write \\x or \\u; for a backslash itself write \\\\");
    }

    /** Warn of {@code "C:\new"}, which is right but says something else than it seems to. */
    static void windowsPath(Faults faults, int start, int end) {
        char[] text = faults.text();
        int backslash = start + 3;
        boolean control = "bfnrt".indexOf(text[backslash + 1]) >= 0;
        // Other letters are more often a word, as in "Q:\\nWhat", than a drive.
        boolean drive = isDrive(text, start) && "cdefgh".indexOf(text[start + 1] | 0x20) >= 0;
        if (!drive || !control || end - backslash < 4) {
            return;
        }
        for (int at = start; at < end; at++) {
            if (text[at] <= ' ') {
                return;
            }
        }
        String escape = "\\" + text[backslash + 1];
        Fault fault = faults.warn(
                        "windows-path",
                        backslash,
                        backslash + 2,
                        escape + " is " + Names.escape(text[backslash + 1]) + " here, though this looks like a path")
                .help("Write each backslash of a path twice, or write / instead");
        doubleBackslashes(text, start, fault, true);
    }
}
