package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Problem;

/** Recognises what a version control system leaves in a file when a merge fails. */
final class Conflicts {
    private static final int LENGTH = 7;

    private Conflicts() {}

    /** Tell whether a line begins at {@code at} with seven of the characters that mark a conflict. */
    static boolean isMarker(Cursor cursor, int at) {
        char c = cursor.text[at];
        if (c != '<' && c != '=' && c != '>' || at > cursor.length - LENGTH) {
            return false;
        }
        for (int i = 1; i < LENGTH; i++) {
            if (cursor.text[at + i] != c) {
                return false;
            }
        }
        return Chars.is(cursor.text[at + LENGTH], Chars.SEPARATION);
    }

    static Refusal marker(Cursor cursor, int at) {
        return Refusal.of(
                Problem.error("yaml.merge-conflict", "this line marks a merge conflict that was left unresolved")
                        .at(cursor.source, at, TextFaults.lineEnd(cursor, at))
                        .help("Choose between the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>")
                        .build());
    }
}
