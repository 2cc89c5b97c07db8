package io.configbuddy.formats.json;

import java.util.Locale;

/** Puts in words what is wrong with values. */
final class ValueFaults {
    private ValueFaults() {}

    /** Report a key without a value. */
    static void missing(Faults faults, int colon) {
        faults.add("missing-value", colon, colon + 1, "there is no value after this colon")
                .help("Write a value, or null when there is none");
    }

    /** Report a comma without an item before it. */
    static void missingItem(Faults faults, int comma) {
        faults.add("extra-comma", comma, comma + 1, "there is no item before this comma")
                .help("Remove the comma, or write the item that is missing")
                .fix("Remove the comma", comma, comma + 1, "");
    }

    /**
     * Report what stands in place of a value, and return the offset after it.
     *
     * @param start where the container begins
     */
    static int bad(Faults faults, int start, int at) {
        char[] text = faults.text();
        char c = text[at];
        if (c == '`' || Characters.isCurlyQuote(c)) {
            return Quotes.curly(faults, at);
        }
        if (c == ':') {
            if (text[start] == '{') {
                faults.add("extra-colon", at, at + 1, "there are two colons after the key")
                        .help("Remove one of them")
                        .fix("Remove the colon", at, at + 1, "");
            } else {
                faults.add("missing-key", at, at + 1, "found a colon without a key before it")
                        .help("An array holds values; keys with values go in { and }");
            }
            faults.stop();
            return at;
        }
        if (c == '<' && text[at + 1] == '%') {
            return template(faults, at);
        }
        boolean path = (c == '/' || c == '~') && Characters.isWord(text[at + 1]);
        if (!path && (!Characters.isWord(c) || c == '@' || c == '%' || c == '\\')) {
            Unexpected.report(faults, at, "expected a value");
            return at;
        }
        if (c == '$' && (text[at + 1] == '{' || text[at + 1] == '(')) {
            return template(faults, at);
        }
        int end = Runs.valueEnd(text, at, faults.end());
        boolean header = start == 0 && text[start] == '[' && text[end] == ']' && RootFaults.isHeader(text, end);
        return header ? RootFaults.notJson(faults, start, "TOML or INI") : word(faults, at, end);
    }

    /** Report a word that is no value, and return the offset after it. */
    static int word(Faults faults, int at, int end) {
        char[] text = faults.text();
        String shown = Runs.show(text, at, end);
        String title = faults.syntax().title();
        switch (shown.toLowerCase(Locale.ROOT)) {
            case "true", "false", "null" -> {
                String right = shown.toLowerCase(Locale.ROOT);
                faults.add("wrong-case", at, end, shown + " is written " + right + " in " + title)
                        .help("Write " + right)
                        .fix("Write " + right, at, end, right);
            }
            case "none", "nil", "undefined", "nul", "void" ->
                faults.add("no-such-word", at, end, title + " has no " + shown)
                        .help("Write null for a value that is not there")
                        .fix("Write null", at, end, "null");
            case "nan", "infinity", "inf", "-inf", "+inf", "-infinity" -> {
                Fault fault = faults.add("special-number", at, end, title + " has no " + shown);
                if (shown.equals("NaN") || shown.equals("Infinity")) {
                    fault.help("Write null, or a string that the reader of the file understands")
                            .allowedIn(Syntax.JSON5);
                } else {
                    fault.help("Write null or a string; JSON5 has NaN and Infinity, spelled like this");
                }
            }
            case "yes", "no", "on", "off" ->
                faults.add("unquoted-text", at, end, shown + " has no meaning in " + title)
                        .help("Write true or false, or put it in double quotes to make it a string");
            default -> unquoted(faults, at, end);
        }
        return end;
    }

    private static void unquoted(Faults faults, int at, int end) {
        char[] text = faults.text();
        int word = Runs.wordEnd(text, at, end);
        boolean call = word < end && text[word] == '(';
        boolean made = word - at == 3 && Words.at(text, at, "new") != -1 && word < end;
        if (call || made) {
            faults.add("function-call", at, end, "a value is written out here, not computed by a function")
                    .help("Write the value that the call stands for, in double quotes unless it is a number")
                    .fix("Put it in quotes", at, end, Escapes.quoted(text, at, end));
        } else {
            faults.add("unquoted-text", at, end, "a text must stand in quotes")
                    .help("Put it in double quotes")
                    .fix("Put it in double quotes", at, end, Escapes.quoted(text, at, end));
        }
    }

    private static int template(Faults faults, int at) {
        char[] text = faults.text();
        int end = Runs.valueEnd(text, at, faults.end());
        faults.add("template", at, end, "a placeholder is a text like any other here, and needs quotes")
                .help("Put it in double quotes, or fill in the template first and read what comes out")
                .fix("Put it in double quotes", at, end, Escapes.quoted(text, at, end));
        return end;
    }
}
