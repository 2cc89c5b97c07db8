package io.configbuddy.cli.args;

/** Breaks text into lines between words. */
final class TextWrap {
    private TextWrap() {}

    /**
     * Append {@code text}, broken so that no line passes {@code width} unless a single word does.
     *
     * <p>A blank line in the text stays one. A line of the text that begins with a space is kept as it is.
     *
     * @param column the column, from 0, at which {@code out} stands
     * @param indent the column at which every further line begins
     */
    static void append(StringBuilder out, String text, int column, int indent, int width) {
        int at = column;
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first && (line.isEmpty() || line.charAt(0) == ' ')) {
                out.append('\n')
                        .append(line.isEmpty() ? "" : " ".repeat(indent))
                        .append(line);
                at = width;
                continue;
            }
            for (String word : line.split(" ", -1)) {
                if (!first && at + 1 + word.length() > width) {
                    out.append('\n').append(" ".repeat(indent));
                    at = indent;
                } else if (!first) {
                    out.append(' ');
                    at++;
                }
                out.append(word);
                at += word.length();
                first = false;
            }
        }
        out.append('\n');
    }
}
