package io.configbuddy.formats.json;

/** Puts in words what is wrong between values. */
final class BlankFaults {
    private BlankFaults() {}

    static void unclosedComment(Faults faults, int start) {
        faults.add("unclosed-comment", start, start + 2, "this comment is never closed")
                .help("Write */ where the comment ends");
        faults.stop();
    }

    static void hashComment(Faults faults, int start, int end) {
        Fault fault = faults.add("hash-comment", start, end, "# does not begin a comment here");
        if (faults.syntax() == Syntax.JSON) {
            fault.help("Remove the comment: JSON has none. JSONC and JSON5 have them, with // in front");
        } else {
            fault.help("Write // in front of a comment").fix("Write // in place of #", start, start + 1, "//");
        }
    }

    static void foreignBlank(Faults faults, char c, int at) {
        boolean hidden = Character.getType(c) == Character.FORMAT;
        faults.add(
                        "white-space",
                        at,
                        at + 1,
                        "found " + Names.of(c) + ", which is no white space in "
                                + faults.syntax().title())
                .help((hidden ? "Remove it" : "Write a space instead") + "; most likely it came in with copied text")
                .fix(hidden ? "Remove it" : "Write a space instead", at, at + 1, hidden ? "" : " ");
    }
}
