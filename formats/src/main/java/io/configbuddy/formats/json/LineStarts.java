package io.configbuddy.formats.json;

import java.util.ArrayList;
import java.util.List;

/** Line ends with the indentation of the next line, each made once. */
final class LineStarts {
    private final String lineEnd;
    private final String unit;
    private final List<String> made = new ArrayList<>();

    LineStarts(String lineEnd, String unit) {
        this.lineEnd = lineEnd;
        this.unit = unit;
    }

    /** Return the line end before a line that is indented {@code depth} times. */
    String of(int depth) {
        while (made.size() <= depth) {
            made.add(lineEnd + indent(made.size()));
        }
        return made.get(depth);
    }

    /** Return the indentation of a line. */
    String indent(int depth) {
        return unit.repeat(depth);
    }
}
