package io.configbuddy.document.tree;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A comment in a text.
 *
 * @param source the text
 * @param span where it stands, its marker included and its line end excluded
 */
public record Comment(Source source, Span span) {
    /**
     * Return the comment's lines without the marker ({@code #}, {@code ;}, {@code //}, {@code /* … *}{@code /}), each
     * with its leading space kept; at least one, and more than one only for a comment over several lines.
     */
    public List<String> lines() {
        String text = span.of(source.text());
        if (text.startsWith("/*")) {
            return blockLines(
                    text.substring(2, text.endsWith("*/") && text.length() >= 4 ? text.length() - 2 : text.length()));
        }
        return List.of(text.substring(text.startsWith("//") ? 2 : 1));
    }

    private static List<String> blockLines(String inner) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= inner.length(); i++) {
            if (i == inner.length() || inner.charAt(i) == '\n' || inner.charAt(i) == '\r') {
                lines.add(blockLine(inner.substring(start, i), lines.isEmpty()));
                if (i + 1 < inner.length() && inner.charAt(i) == '\r' && inner.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        while (lines.size() > 1 && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        while (lines.size() > 1 && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        return List.copyOf(lines);
    }

    /** Take the decoration off a line of a block: its indentation and one star. */
    private static String blockLine(String line, boolean first) {
        String bare = line.stripTrailing();
        if (first) {
            return bare.startsWith("*") ? bare.substring(1) : bare;
        }
        String stripped = bare.stripLeading();
        if (stripped.startsWith("*")) {
            return stripped.substring(1);
        }
        return stripped.isEmpty() ? stripped : " " + stripped;
    }
}
