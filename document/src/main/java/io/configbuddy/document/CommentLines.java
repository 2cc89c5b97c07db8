package io.configbuddy.document;

import java.util.ArrayList;
import java.util.List;

/** Splits what a person gives as a comment into lines as comments have them: each with its leading space. */
final class CommentLines {
    private CommentLines() {}

    /** Return the lines of a text; none when it is empty. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length() && !text.isEmpty(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                lines.add(line(text.substring(start, at)));
                start = at + 1;
            }
        }
        return lines;
    }

    /** Return a text as one line, its line ends made blanks; none when it is empty. */
    static List<String> single(String text) {
        return text.isEmpty() ? List.of() : List.of(line(text.replace('\n', ' ')));
    }

    private static String line(String line) {
        String bare = line.replace('\r', ' ').stripTrailing();
        return bare.isEmpty() || bare.charAt(0) == ' ' ? bare : " " + bare;
    }
}
