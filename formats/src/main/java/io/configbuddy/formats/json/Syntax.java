package io.configbuddy.formats.json;

/** How much of JavaScript's notation is allowed; each syntax allows what the ones before it do. */
enum Syntax {
    /** RFC 8259. */
    JSON("json", "JSON"),
    /** Comments and trailing commas. */
    JSONC("jsonc", "JSONC"),
    /** The JSON5 Data Interchange Format, version 1.0.0. */
    JSON5("json5", "JSON5");

    private final String format;
    private final String title;

    Syntax(String format, String title) {
        this.format = format;
        this.title = title;
    }

    /** Return the name by which users choose it. */
    String format() {
        return format;
    }

    /** Return how people write its name. */
    String title() {
        return title;
    }

    boolean allows(Syntax what) {
        return compareTo(what) >= 0;
    }
}
