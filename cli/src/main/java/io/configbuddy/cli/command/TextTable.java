package io.configbuddy.cli.command;

import java.util.ArrayList;
import java.util.List;

/** Lines in columns, as wide as they need to be; not for use by several threads. */
final class TextTable {
    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... headings) {
        rows.add(headings);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        int columns = rows.get(0).length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder out = new StringBuilder();
        for (String[] row : rows) {
            int blanks = 0;
            for (int i = 0; i < columns; i++) {
                if (!row[i].isEmpty()) {
                    out.append(" ".repeat(blanks)).append(row[i]);
                    blanks = 0;
                }
                blanks += widths[i] - row[i].length() + 2;
            }
            out.append('\n');
        }
        return out.toString();
    }
}
