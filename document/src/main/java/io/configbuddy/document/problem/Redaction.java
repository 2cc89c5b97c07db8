package io.configbuddy.document.problem;

import org.jspecify.annotations.Nullable;

/** Takes out of a message what it quotes of a value that may be a secret. */
final class Redaction {
    /** What stands for a secret: of the same length for all, since that of a secret is one, too. */
    static final String MASK = "***";

    /** How far from the place of a problem its message may quote. */
    private static final int NEAR = 512;

    /** Of what is shorter, only the whole value is taken, or what stands in quotes. */
    private static final int SHORT = 4;

    private final String message;
    private final String value;
    private final boolean whole;
    private final boolean number;

    private Redaction(String message, String value, boolean whole) {
        this.message = message;
        this.value = value;
        this.whole = whole;
        this.number = Character.isDigit(
                value.charAt(value.charAt(0) == '-' || value.charAt(0) == '+' ? value.length() - 1 : 0));
    }

    /** Return what a message about a place may say. */
    static String of(String message, @Nullable Location place) {
        if (place == null || place.source().text().isEmpty()) {
            return message;
        }
        Source source = place.source();
        Span span = place.span();
        String left = message;
        int begin = span.start() - NEAR;
        int end = Math.min(span.end(), span.start() + NEAR) + NEAR;
        for (Span secret : source.secrets(source.line(span.start()), begin, end)) {
            int from = Math.max(secret.start(), begin);
            int to = Math.min(secret.end(), end);
            left = new Redaction(left, source.text().substring(from, to), secret.length() == to - from).apply();
        }
        return left;
    }

    /** Return what a message about a place may say when it may quote a name wherever that is; empty for none. */
    static String of(String message, @Nullable Location place, String name) {
        int at = name.isEmpty() ? -1 : message.indexOf(name);
        if (at < 0) {
            return of(message, place);
        }
        StringBuilder out = new StringBuilder(message.length());
        int from = 0;
        for (; at >= 0; at = message.indexOf(name, from)) {
            out.append(of(message.substring(from, at), place)).append(name);
            from = at + name.length();
        }
        return out.append(of(message.substring(from), place)).toString();
    }

    /** Tell whether a text that is to replace a part of {@code source} may hold a secret. */
    static boolean mayReveal(Source source, Splice splice) {
        return !of(splice.replacement(), new Location(source, splice.span())).equals(splice.replacement());
    }

    private String apply() {
        StringBuilder out = new StringBuilder(message.length());
        int at = 0;
        while (at < message.length()) {
            int end = isBoundary(at) ? Math.max(quotedTo(at), numberTo(at)) : at;
            if (end > at) {
                out.append(MASK);
                at = end;
            } else {
                out.append(message.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Return the end of the longest part of the value that the message quotes from {@code start}, or {@code start}. */
    private int quotedTo(int start) {
        int longest = start;
        for (int end = start + 1; end <= message.length(); end++) {
            if (!value.contains(message.substring(start, end))) {
                break;
            }
            longest = isBoundary(end) && isSecret(start, end) ? end : longest;
        }
        return longest;
    }

    /** Return the end of a number of two digits or more: what a message says about a number may be the same number. */
    private int numberTo(int start) {
        int digits = 0;
        int end = start;
        while (number && end < message.length() && Character.isLetterOrDigit(message.charAt(end))) {
            digits += Character.isDigit(message.charAt(end++)) ? 1 : 0;
        }
        return digits > 1 ? end : start;
    }

    private boolean isSecret(int start, int end) {
        String part = message.substring(start, end);
        if (whole && part.length() > 1 && part.equals(value)) {
            return true;
        }
        boolean words =
                Character.isLetterOrDigit(part.charAt(0)) && Character.isLetterOrDigit(part.charAt(end - start - 1));
        return words && (end - start >= (number ? 2 : SHORT) || (isQuote(start - 1) && isQuote(end)));
    }

    private boolean isQuote(int at) {
        return at >= 0 && at < message.length() && "\"'`".indexOf(message.charAt(at)) >= 0;
    }

    private boolean isBoundary(int at) {
        return at == 0
                || at == message.length()
                || !Character.isLetterOrDigit(message.charAt(at - 1))
                || !Character.isLetterOrDigit(message.charAt(at));
    }
}
