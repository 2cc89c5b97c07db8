package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Snippet;

/**
 * Lines that come into a text, without the last line end.
 *
 * @param text the lines
 * @param section whether they begin with a header
 * @param opens whether that header is for the lines that come next
 */
record Block(Snippet text, boolean section, boolean opens) {
    static Block lines(Snippet text) {
        return new Block(text, false, false);
    }

    static Block section(Snippet text) {
        return new Block(text, true, false);
    }
}
