package io.configbuddy.formats.json;

/** Puts in words what is wrong with commas and brackets. */
final class ContainerFaults {
    private ContainerFaults() {}

    static void trailingComma(Faults faults, int comma, boolean object) {
        faults.add(
                        "trailing-comma",
                        comma,
                        comma + 1,
                        "there is a comma after the last " + (object ? "member" : "item"))
                .help("Remove the comma")
                .fix("Remove the comma", comma, comma + 1, "")
                .allowedIn(Syntax.JSONC);
    }

    static void tooDeep(Faults faults, int at, int limit) {
        faults.add("too-deep", at, at + 1, "objects and arrays nest more than " + limit + " levels deep here")
                .help("Check whether the file is what it should be: no configuration nests so deep");
        faults.stop();
    }

    /** Report that the text ends inside of the container that begins at {@code start}. */
    static void unclosed(Faults faults, int start, int levels) {
        boolean object = faults.text()[start] == '{';
        String closer = object ? "}" : "]";
        int end = Runs.trimmed(faults.text(), start + 1, faults.end());
        faults.add(
                        "unclosed-bracket",
                        end,
                        end,
                        "the text ends before this " + name(object) + " is closed"
                                + (levels > 1 ? ", and " + (levels - 1) + " more around it" : ""))
                .related(start, start + 1, "opened here")
                .help("Write " + closer + " where it ends");
        faults.stop();
    }

    /**
     * Report a bracket at {@code at} of the wrong kind for the container that begins at {@code start}.
     *
     * @param fitsOuter whether it would close the container around that one
     * @return whether it is taken to do so, because it stands on a line of its own or at the end
     */
    static boolean wrongCloser(Faults faults, int start, int at, boolean fitsOuter) {
        char[] text = faults.text();
        boolean closesOuter =
                fitsOuter && (Runs.lineEnd(text, start, at) < at || Runs.visible(text, at + 1) == faults.end());
        String right = text[start] == '{' ? "}" : "]";
        Fault fault = faults.add(
                        "wrong-bracket",
                        at,
                        at + 1,
                        "found " + text[at] + " where " + right + " must close this " + name(text[start] == '{'))
                .related(start, start + 1, "opened here");
        if (closesOuter) {
            fault.help("Write " + right + " before it").fix("Insert " + right, at, at, right);
        } else {
            fault.help("Write " + right + " instead").fix("Write " + right, at, at + 1, right);
        }
        return closesOuter;
    }

    /**
     * Report that an entry is not followed by a comma.
     *
     * @param start where the container begins
     * @param before the offset after the entry
     * @param at the offset of what follows it
     * @return where to read on
     */
    static int missingComma(Faults faults, int start, int before, int at) {
        char[] text = faults.text();
        char c = text[at];
        boolean object = text[start] == '{';
        if (c == ';') {
            faults.add("semicolon", at, at + 1, (object ? "members" : "items") + " are separated by commas")
                    .help("Write a comma instead")
                    .fix("Write a comma", at, at + 1, ",");
            return at + 1;
        }
        if (c == '+' && text[at + 1] <= ' ') {
            faults.add("expression", at, at + 1, "a value is written out here, not computed")
                    .help("Write what comes out: strings that + would join as one string");
            faults.stop();
            return at;
        }
        if (c == ':' || c == '=') {
            return colon(faults, object, at);
        }
        if (at == before && (text[at - 1] == '"' || text[at - 1] == '\'')) {
            return innerQuote(faults, at);
        }
        boolean word = Characters.isWord(c) && c != '"';
        if (word || c == '"' || c == '\'' || c == '{' || c == '[' || Characters.isCurlyQuote(c)) {
            faults.add(
                            "missing-comma",
                            before,
                            before,
                            "there is no comma between this " + (object ? "member" : "item") + " and the next")
                    .help(advice(text, before, at))
                    .fix("Insert a comma", before, before, ",");
            return at;
        }
        Unexpected.report(faults, at, "expected a comma or " + (object ? "}" : "]"));
        return at;
    }

    private static String advice(char[] text, int before, int at) {
        boolean sameLine = Runs.lineEnd(text, before, at) == at;
        return sameLine ? "Write a comma here, or put the whole value in quotes if it goes on" : "Write a comma here";
    }

    private static int colon(Faults faults, boolean object, int at) {
        if (object) {
            Unexpected.report(faults, at, "expected a comma or }");
        } else {
            faults.add("key-in-array", at, at + 1, "an array holds values, not keys with values")
                    .help("Write { and } around keys with values, or [ and ] around a list");
            faults.stop();
        }
        return at;
    }

    /** Report a quote that ends a string too early, and look for the one that was meant. */
    private static int innerQuote(Faults faults, int at) {
        char[] text = faults.text();
        faults.add("inner-quote", at - 1, at, "this quote ends the string, but the text goes on")
                .help("Write \\" + text[at - 1]
                        + " for a quote inside of a string; if the string ends here, write a comma");
        int lineEnd = Runs.lineEnd(text, at, faults.end());
        for (int quote = at; quote < lineEnd; quote++) {
            if (text[quote] == text[at - 1]) {
                char next = text[Runs.visible(text, quote + 1)];
                if (next == ',' || next == '}' || next == ']' || next == ':') {
                    return quote + 1;
                }
            }
        }
        faults.stop();
        return at;
    }

    private static String name(boolean object) {
        return object ? "object" : "array";
    }
}
