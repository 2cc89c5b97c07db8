package io.configbuddy.document.report;

/** Escapes text for XML 1.0. */
final class Xml {
    private Xml() {}

    /** Append {@code text} for the inside of an element; what XML can't say becomes U+FFFD. */
    static void content(StringBuilder out, CharSequence text) {
        escape(out, text, false);
    }

    /** Append {@code text} for the inside of an attribute's quotes; what XML can't say becomes U+FFFD. */
    static void attribute(StringBuilder out, CharSequence text) {
        escape(out, text, true);
    }

    private static void escape(StringBuilder out, CharSequence text, boolean attribute) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = Character.codePointAt(text, i);
            if (c == '&') {
                out.append("&amp;");
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '"') {
                out.append("&quot;");
            } else if (c == '\r' || (attribute && (c == '\n' || c == '\t'))) {
                // Unescaped, a parser would turn them into spaces, and CR into LF.
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(isLegal(c) ? c : 0xfffd);
            }
        }
    }

    private static boolean isLegal(int c) {
        return (c >= ' ' && c < 0xd800) || (c >= 0xe000 && c != 0xfffe && c != 0xffff) || c == '\n' || c == '\t';
    }
}
