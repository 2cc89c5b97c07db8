package io.configbuddy.core;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a page in {@code docs/reference}, for tests that run them row by row. */
public final class ReferenceTable {
    private ReferenceTable() {}

    /** One row; of its cells the quotes of code are taken off. */
    public record Row(List<String> cells) {
        /** Return a cell, empty when it says {@code (none)}. */
        public String cell(int column) {
            String cell = cells.get(column).strip();
            if (cell.equals("(none)")) {
                return "";
            }
            boolean code = cell.length() > 1 && cell.startsWith("`") && cell.endsWith("`");
            return (code ? cell.substring(1, cell.length() - 1) : cell).replace("\\|", "|");
        }

        /** Return the parts of a cell that a separator is between; none for an empty cell. */
        public List<String> parts(int column, String separator) {
            List<String> parts = new ArrayList<>();
            for (String part : cell(column).split(java.util.regex.Pattern.quote(separator))) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }

        @Override
        public String toString() {
            return String.join(" | ", cells);
        }
    }

    /** Return the rows of the table below a heading. */
    public static Stream<Row> rows(String page, String heading) {
        List<Row> rows = new ArrayList<>();
        boolean here = false;
        for (String line : lines(page)) {
            if (line.startsWith("#")) {
                here = line.replaceFirst("^#+ ", "").equals(heading);
            } else if (here && line.startsWith("| ")) {
                rows.add(new Row(List.of(line.substring(2, line.length() - 2).split("(?<!\\\\)\\| ", -1))));
            }
        }
        if (rows.size() < 2) {
            throw new IllegalStateException(page + " has no table below " + heading);
        }
        return rows.subList(1, rows.size()).stream();
    }

    private static List<String> lines(String page) {
        try {
            return Files.readAllLines(
                    Repository.root().resolve("docs/reference").resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
