package io.configbuddy.formats.toml;

/**
 * A header, a {@code key = value}, or comments at the end of a table, with the places that matter when it is edited.
 *
 * @param kind what it is
 * @param section the number of the header that it stands under or is; NONE above the first header
 * @param line where its first line begins, be it a comment's
 * @param lead where its leading comments begin
 * @param start where it begins itself
 * @param end where it ends itself
 * @param tail where the comments behind it end
 * @param lineEnd where the next line begins
 */
record Statement(Kind kind, int section, int line, int lead, int start, int end, int tail, int lineEnd) {
    enum Kind {
        HEADER,
        ENTRY,
        COMMENT
    }

    boolean isHeader() {
        return kind == Kind.HEADER;
    }
}
