package io.configbuddy.document.problem;

import java.util.List;

/** Finds what may be a secret in a line of a text: the values of keys whose names say so, also where they go on below. */
final class Secrets {
    /** How far above a line the key may stand whose value it goes on with. */
    private static final int FURTHEST = 200;

    private static final int LONGEST_LINE = 4096;

    private final Source source;
    private final String text;

    private Secrets(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** Return the secret parts of a line, from 1, in order; possibly none. */
    static List<Span> in(Source source, int line) {
        return new Secrets(source).in(line);
    }

    private List<Span> in(int number) {
        Span line = source.lineSpan(number);
        int from = firstInk(line);
        if (from == line.end()) {
            return List.of();
        }
        SecretLine own = SecretLine.of(text, line);
        return goesOn(number, from, own) ? List.of(new Span(from, line.end())) : own.values();
    }

    /** Look above for the key whose value a line is a part of. */
    private boolean goesOn(int number, int ink, SecretLine own) {
        boolean isItem = text.charAt(ink) == '-';
        boolean continued = number > 1 && endsInBackslash(number - 1);
        boolean quoteSeen = false;
        int least = ink - source.lineStart(number);
        for (int above = number - 1; above > 0 && number - above <= FURTHEST; above--) {
            Span line = source.lineSpan(above);
            int from = firstInk(line);
            if (from == line.end() || line.length() > LONGEST_LINE) {
                continue;
            }
            SecretLine.Rest rest = SecretLine.of(text, line).rest();
            if (rest == SecretLine.Rest.QUOTED && !quoteSeen) {
                return ink - source.lineStart(number) > from - line.start() || !own.isEntry();
            }
            quoteSeen |= hasQuote(line);
            if (continued && !(above > 1 && endsInBackslash(above - 1))) {
                return !SecretLine.of(text, line).values().isEmpty();
            }
            int column = from - line.start();
            if (column < least || (column == least && isItem)) {
                if (rest == SecretLine.Rest.BLOCK || (rest == SecretLine.Rest.BELOW && !own.hasKey())) {
                    return true;
                }
                least = column;
            }
        }
        return false;
    }

    private boolean endsInBackslash(int number) {
        int end = source.lineSpan(number).end();
        int at = end;
        while (at > 0 && text.charAt(at - 1) == '\\') {
            at--;
        }
        return (end - at) % 2 == 1;
    }

    private boolean hasQuote(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
                return true;
            }
        }
        return false;
    }

    private int firstInk(Span line) {
        int at = line.start();
        while (at < line.end() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
