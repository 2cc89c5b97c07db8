package io.configbuddy.formats.json;

/** Puts in words what is wrong with keys. */
final class KeyFaults {
    private KeyFaults() {}

    /** Report a key without quotes that is an identifier, as JSON5 allows. */
    static void unquoted(Faults faults, int start, int end) {
        if (!isAlone(faults.text(), end)) {
            quote(faults, start, end).allowedIn(Syntax.JSON5);
        }
    }

    /** Tell whether nothing follows a key, which is more of a fault than that it has no quotes. */
    private static boolean isAlone(char[] text, int end) {
        char next = text[Runs.visible(text, end)];
        return next == ',' || next == '}';
    }

    private static Fault quote(Faults faults, int start, int end) {
        char[] text = faults.text();
        return faults.add(
                        "unquoted-key",
                        start,
                        end,
                        faults.syntax() == Syntax.JSON5
                                ? "a key without quotes has only letters, digits, _ and $, and no digit in front"
                                : "this key must stand in double quotes")
                .help("Put it in double quotes")
                .fix("Put it in double quotes", start, end, Escapes.quoted(text, start, end));
    }

    /** Report commas where a key is expected; return where to read on. */
    static int comma(Faults faults, int comma) {
        faults.add("extra-comma", comma, comma + 1, "there is no member before this comma")
                .help("Remove the comma")
                .fix("Remove the comma", comma, comma + 1, "");
        return comma + 1;
    }

    /** Report what stands in place of a key, and return the offset after it; stops when it can't be one. */
    static int bad(Faults faults, int at) {
        char[] text = faults.text();
        char c = text[at];
        if (Characters.isCurlyQuote(c)) {
            return Quotes.curly(faults, at);
        }
        if (c == '{' && text[at - 1] != '{') {
            faults.add("bad-key", at, at + 1, "found { where a key must stand")
                    .help(
                            "Write a key and a colon before it; objects one after the other go in an array: [ { … }, { … } ]");
        } else if (c == '[') {
            faults.add("bad-key", at, at + 1, "found [ where a key must stand")
                    .help("A key is a string: put it in double quotes, or write a key and a colon before the array");
        } else if (c == '{' || c == '<' && text[at + 1] == '%' || c == '$' && text[at + 1] == '{') {
            int start = c == '{' ? at - 1 : at;
            faults.add("template", start, start + 2, "this is a placeholder of a template")
                    .help("Fill in the template first, and read what comes out");
        } else if (c == ':') {
            faults.add("missing-key", at, at + 1, "there is no key before this colon")
                    .help("Write the key, in double quotes, before the colon");
        } else if (Characters.isWord(c)) {
            int end = Runs.wordEnd(text, at, faults.end());
            if (c == '.' && end - at >= 3 && text[at + 1] == '.') {
                faults.add("spread", at, at + 3, "... does not include another object here, as it does in JavaScript")
                        .help("Copy the members that are meant");
                faults.stop();
            } else if (!isAlone(text, end)) {
                quote(faults, at, end);
            }
            return end;
        } else {
            Unexpected.report(faults, at, "expected a key in double quotes or }");
        }
        faults.stop();
        return at;
    }

    /**
     * Report that a key is not followed by a colon.
     *
     * @param key the offset of the key's first character
     * @param end the offset after the key
     * @param at the offset of what follows it
     * @return where to read the value
     */
    static int missingColon(Faults faults, int key, int end, int at) {
        char[] text = faults.text();
        char c = text[at];
        if (c == '=') {
            int stop = text[at + 1] == '>' ? at + 2 : at + 1;
            faults.add("equals-sign", at, stop, "a key and its value are separated by a colon")
                    .help("Write a colon instead")
                    .fix("Write a colon", at, stop, ":");
            return stop;
        }
        if (c == ',' || c == '}') {
            faults.add("missing-value", key, end, "this key has no value")
                    .help("Write a colon and a value after it; a list of values without keys goes in [ and ]");
            return at;
        }
        int colon = at == end && text[end - 1] == '"' ? Runs.trimmed(text, key, end - 1) - 1 : key;
        if (colon > key && text[colon] == ':') {
            faults.add("unclosed-string", key, colon, "this key has no closing quote")
                    .help("Write \" where the key ends")
                    .fix("Close the key with \"", colon, colon, "\"");
            return end - 1;
        }
        if (at == end && text[end - 1] == '"') {
            faults.add("inner-quote", end - 1, end, "this quote ends the key, but the text goes on")
                    .help("Write \\\" for a quote inside of a key, and a colon after the key");
            faults.stop();
        } else if (Characters.isWord(c) || c == '"' || c == '\'' || c == '{' || c == '[') {
            faults.add("missing-colon", end, end, "there is no colon between this key and its value")
                    .help("Write a colon here")
                    .fix("Insert a colon", end, end, ":");
        } else if (at < faults.end()) {
            Unexpected.report(faults, at, "expected a colon after the key");
        }
        return at;
    }
}
