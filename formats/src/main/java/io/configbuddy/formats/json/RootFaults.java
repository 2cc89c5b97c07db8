package io.configbuddy.formats.json;

import io.configbuddy.document.tree.TreeBuilder;

/** Puts in words what is wrong with a text as a whole. */
final class RootFaults {
    private static final String[] JAVASCRIPT = {
        "module.exports", "export ", "const ", "let ", "var ", "import ", "return "
    };

    private RootFaults() {}

    static void empty(Faults faults, int at) {
        String title = faults.syntax().title();
        faults.add("empty", at, at, at == 0 ? "the text is empty" : "there is no value in this text")
                .help("A " + title + " text holds one value: write {} for an object without members");
    }

    /** Report what stands in place of the root, and return the offset after it. */
    static int noValue(Faults faults, int at) {
        char[] text = faults.text();
        char c = text[at];
        if (c == '`' || Characters.isCurlyQuote(c)) {
            return Quotes.curly(faults, at);
        }
        int end = Runs.valueEnd(text, at, faults.end());
        if (Characters.isWord(c) && Runs.visible(text, end) == faults.end()) {
            int colon = at;
            while (colon < end && text[colon] != ':' && text[colon] != '=') {
                colon++;
            }
            if (colon == end) {
                return ValueFaults.word(faults, at, end);
            }
        }
        String kind = kind(text, at, faults.end());
        if (!kind.isEmpty()) {
            return notJson(faults, at, kind);
        }
        if (c == '}' || c == ']') {
            nothingToClose(faults, at);
        } else if (Characters.isWord(c) && c != '\\') {
            return ValueFaults.word(faults, at, end);
        } else {
            Unexpected.report(faults, at, "expected a value");
        }
        return at;
    }

    /** Report that the text is in another format. */
    static int notJson(Faults faults, int at, String kind) {
        int end = Runs.lineEnd(faults.text(), at, faults.end());
        faults.restart();
        Fault fault =
                faults.add("not-json", at, end, "this is not " + faults.syntax().title() + "; it looks like " + kind);
        switch (kind) {
            case "YAML" -> fault.help("If it is YAML, read it with --from yaml");
            case "TOML or INI" -> fault.help("If it is TOML, read it with --from toml; if it is INI, with --from ini");
            case "lines of key = value" ->
                fault.help(
                        "Say which format it is, for example --from properties, --from env, --from ini or --from toml");
            case "JavaScript" -> fault.help("Keep only the value itself, without the code before and after it");
            default -> fault.help("Check that this is the right file: a server's error page looks like this, for one");
        }
        faults.stop();
        return end;
    }

    /** Tell whether a bracket that closes at {@code at} is the end of a line that others follow: a section's header. */
    static boolean isHeader(char[] text, int at) {
        int next = Runs.visible(text, at + 1);
        return next > at + 1
                && text[next] != 0
                && (Characters.isWord(text[next]) || text[next] == '[' || text[next] == ';');
    }

    /** Report that something follows the root. */
    static void more(Faults faults, TreeBuilder builder, int at) {
        char[] text = faults.text();
        char c = text[at];
        int rootEnd = builder.end(0);
        if (c == '}' || c == ']') {
            nothingToClose(faults, at);
        } else if (c == ',' && Runs.visible(text, at + 1) == faults.end()) {
            faults.add("trailing-comma", at, at + 1, "there is a comma after the whole value")
                    .help("Remove the comma")
                    .fix("Remove the comma", at, at + 1, "");
        } else if (c == ':') {
            faults.add("missing-braces", at, at + 1, "found a key with a value, but no object that they belong to")
                    .help("Write { before the first key and } after the last value");
        } else if (c == ';' && Runs.visible(text, at + 1) == faults.end()) {
            faults.add("semicolon", at, at + 1, "there is a semicolon after the value")
                    .help("Remove the semicolon")
                    .fix("Remove the semicolon", at, at + 1, "");
        } else if (c == ',' || c == '"' || c == '{' || c == '[' || Characters.isWord(c)) {
            boolean lines = Runs.lineEnd(text, builder.start(0), faults.end()) >= rootEnd && text[rootEnd] <= ' ';
            faults.add("second-value", at, at + 1, "a second value begins here, but a text holds only one")
                    .related(rootEnd - 1, rootEnd, "the first value ends here")
                    .help(
                            lines && c != ','
                                    ? "If this is JSON Lines, read each line on its own; to make it one value, put [ and ] around all lines and commas between them"
                                    : "Put [ and ] around the values and commas between them, or check whether a bracket closes too early");
        } else {
            Unexpected.report(faults, at, "expected nothing after the value");
        }
        faults.stop();
    }

    private static void nothingToClose(Faults faults, int at) {
        faults.add("extra-bracket", at, at + 1, "this bracket closes nothing")
                .help("Remove it, or check whether another one before it closes too early")
                .fix("Remove the bracket", at, at + 1, "");
        faults.stop();
    }

    private static String kind(char[] text, int at, int end) {
        if (text[at] == '<') {
            return text[at + 1] == '<' ? "" : "XML or HTML";
        }
        if (text[at] == '%' || Words.at(text, at, "---") != -1) {
            return "YAML";
        }
        for (String word : JAVASCRIPT) {
            if (Words.at(text, at, word) != -1) {
                return "JavaScript";
            }
        }
        int lineEnd = Runs.lineEnd(text, at, end);
        for (int i = at; i < lineEnd; i++) {
            if (text[i] == '=') {
                return "lines of key = value";
            }
            if (text[i] == ':' && (text[i + 1] <= ' ')) {
                return "YAML";
            }
        }
        return "";
    }
}
