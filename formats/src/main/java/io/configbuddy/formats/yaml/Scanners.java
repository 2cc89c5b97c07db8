package io.configbuddy.formats.yaml;

/** The scanners that block and flow context share, and the leaf that they fill. */
final class Scanners {
    final Leaf leaf = new Leaf();
    final PlainScanner plain;
    final QuotedScanner quoted;
    final PropertyScanner properties;

    Scanners(Cursor cursor) {
        this.plain = new PlainScanner(cursor, leaf);
        this.quoted = new QuotedScanner(cursor, leaf);
        this.properties = new PropertyScanner(cursor, leaf);
    }
}
