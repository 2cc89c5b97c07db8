package io.configbuddy.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text laid down in other bytes, or with other line ends.
 *
 * @param name what it is, such as {@code UTF-16LE with a mark}
 * @param text its text
 * @param bytes its bytes
 * @param encoded whether it has the original's very text
 */
record Variant(String name, String text, byte[] bytes, boolean encoded) {
    private static final char MARK = '\uFEFF';

    /** Return the text in every encoding that shows itself: by its mark, or by zeros around a character of ASCII. */
    static List<Variant> encodings(String text) {
        List<Variant> variants = new ArrayList<>();
        variants.add(encoded("UTF-8", MARK, text));
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            variants.add(encoded(charset, MARK, text));
            if (!text.isEmpty() && text.charAt(0) > 0 && text.charAt(0) < 128) {
                variants.add(new Variant(charset, text, text.getBytes(Charset.forName(charset)), true));
            }
        }
        return variants;
    }

    /** Return the text with each kind of line end, and with and without one at its end; none for a text with lone CRs. */
    static List<Variant> lineEnds(String text) {
        String lf = text.replace("\r\n", "\n");
        if (lf.indexOf('\r') >= 0) {
            return List.of();
        }
        boolean ends = lf.endsWith("\n");
        return List.of(
                lines("LF", lf),
                lines("CRLF", lf.replace("\n", "\r\n")),
                lines("CR", lf.replace('\n', '\r')),
                lines(
                        ends ? "no line end at the end" : "a line end at the end",
                        ends ? lf.substring(0, lf.length() - 1) : lf + "\n"));
    }

    private static Variant encoded(String charset, char mark, String text) {
        return new Variant(charset + " with a mark", text, (mark + text).getBytes(Charset.forName(charset)), true);
    }

    private static Variant lines(String name, String text) {
        return new Variant(name, text, text.getBytes(StandardCharsets.UTF_8), false);
    }

    @Override
    public String toString() {
        return name;
    }
}
