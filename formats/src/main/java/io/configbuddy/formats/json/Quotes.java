package io.configbuddy.formats.json;

/** Reports quotes that look right and aren't. */
final class Quotes {
    private Quotes() {}

    /** Report a text in “curly” or other foreign quotes; return the offset after it. */
    static int curly(Faults faults, int start) {
        char[] text = faults.text();
        int lineEnd = Runs.lineEnd(text, start, faults.end());
        int close = start + 1;
        while (close < lineEnd && !closes(text[start], text[close])) {
            close++;
        }
        boolean closed = close < lineEnd;
        int end = closed ? close + 1 : lineEnd;
        String what = text[start] == '`' ? "backquotes don't make a string" : "these quotes are not the straight ones";
        Fault fault = faults.add("wrong-quotes", start, end, what).help("Write straight double quotes (\") instead");
        if (closed) {
            fault.fix("Write double quotes", start, end, Escapes.requoted(text, start + 1, close));
        } else {
            faults.stop();
        }
        return end;
    }

    private static boolean closes(char open, char c) {
        return open == '`' ? c == '`' : Characters.isCurlyQuote(c) || c == '"';
    }
}
