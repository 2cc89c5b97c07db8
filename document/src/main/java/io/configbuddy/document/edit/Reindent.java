package io.configbuddy.document.edit;

/** Gives the lines of a copied text after the first another indentation. */
public final class Reindent implements Snippet.Change {
    private final String from;
    private final String to;

    /**
     * Begin with two indentations.
     *
     * @param from the blanks that begin the line that the text comes from
     * @param to the blanks that begin the line that it goes to
     */
    public Reindent(String from, String to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public String apply(String copied) {
        StringBuilder out = new StringBuilder(copied.length() + 16);
        int at = 0;
        while (at < copied.length()) {
            char c = copied.charAt(at);
            int next = Lines.afterBreak(copied, at);
            if (next == at) {
                out.append(c);
                at++;
                continue;
            }
            out.append(copied, at, next);
            at = next;
            int text = Lines.skip(copied, at);
            boolean blank = text == copied.length() || Lines.isBreak(copied.charAt(text));
            if (!blank && copied.startsWith(from, at)) {
                out.append(to);
                at += from.length();
            } else if (!blank && from.startsWith(copied.substring(at, text))) {
                out.append(to);
                at = text;
            }
        }
        return out.toString();
    }
}
