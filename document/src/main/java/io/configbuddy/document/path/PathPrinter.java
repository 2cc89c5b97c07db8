package io.configbuddy.document.path;

/** Prints the canonical text of paths. */
final class PathPrinter {
    private PathPrinter() {}

    static String print(Segment... segments) {
        if (isPointer(segments)) {
            return Pointers.print(segments);
        }
        StringBuilder out = new StringBuilder(16 * segments.length);
        for (Segment segment : segments) {
            append(out, segment);
        }
        return out.toString();
    }

    /**
     * Tell whether these steps are what reading a pointer makes, and nothing but a pointer says so as well: without the
     * document, nobody knows whether its numbers are keys or items.
     */
    private static boolean isPointer(Segment... segments) {
        boolean numbered = false;
        for (Segment segment : segments) {
            boolean number = segment instanceof Segment.KeyOrIndex;
            if (!number && !(segment instanceof Segment.Key key && Numbers.position(key.name()) < 0)) {
                return false;
            }
            numbered |= number;
        }
        return numbered;
    }

    private static void append(StringBuilder out, Segment segment) {
        if (segment instanceof Segment.Key key) {
            key(out, key.name());
        } else if (segment instanceof Segment.Index index) {
            out.append('[').append(index.value()).append(']');
        } else if (segment instanceof Segment.KeyOrIndex either) {
            out.append('[').append(either.index()).append("?]");
        } else if (segment instanceof Segment.Selector selector) {
            selector(out, selector);
        } else {
            dot(out);
            out.append(segment instanceof Segment.AnyChild ? "*" : "**");
        }
    }

    private static void key(StringBuilder out, String name) {
        // A slash in front of everything would make a pointer of it.
        boolean bare = Bare.isKey(name) && !(out.isEmpty() && name.charAt(0) == '/');
        dot(out);
        if (bare) {
            out.append(name);
        } else {
            quote(out, name);
        }
    }

    private static void selector(StringBuilder out, Segment.Selector selector) {
        out.append('[');
        if (Bare.isKey(selector.key())) {
            out.append(selector.key());
        } else {
            quote(out, selector.key());
        }
        out.append('=');
        if (Bare.isValue(selector.value())) {
            out.append(selector.value());
        } else {
            quote(out, selector.value());
        }
        out.append(']');
    }

    private static void dot(StringBuilder out) {
        if (!out.isEmpty()) {
            out.append('.');
        }
    }

    /** Append {@code text} in quotes, with JSON's escapes for whatever can't be seen. */
    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (Bare.isInvisible(c)) {
                escape(out, c);
            } else {
                out.appendCodePoint(c);
            }
        }
        out.append('"');
    }

    private static void escape(StringBuilder out, int c) {
        int letter = "\b\f\n\r\t".indexOf(c);
        if (letter >= 0) {
            out.append('\\').append("bfnrt".charAt(letter));
            return;
        }
        for (char unit : Character.toChars(c)) {
            String hex = Integer.toHexString(unit);
            out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
        }
    }
}
