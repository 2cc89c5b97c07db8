package io.configbuddy.document.reformat;

import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;

/** Other quotes around a string, where nothing in it could then be read otherwise. */
public final class Requoting {
    private Requoting() {}

    /**
     * Tell to replace the quotes of a string, unless they are the wanted ones, or a quote or a backslash is in it.
     *
     * @param start the offset of what may be its opening quote, one character
     * @param end the offset after its closing quote
     */
    public static void requote(Splicer out, int start, int end, Quotes wanted) {
        String text = out.text();
        char present = text.charAt(start);
        if (wanted == Quotes.KEEP || present != (wanted == Quotes.SINGLE ? '"' : '\'')) {
            return;
        }
        for (int at = start + 1; at < end - 1; at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '\\') {
                return;
            }
        }
        String quote = wanted == Quotes.SINGLE ? "'" : "\"";
        out.replace(start, start + 1, quote);
        out.replace(end - 1, end, quote);
    }
}
