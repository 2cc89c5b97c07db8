package io.configbuddy.cli.inspect;

import io.configbuddy.document.Document;
import io.configbuddy.formats.toml.TaggedJson;
import io.configbuddy.formats.yaml.YamlEvents;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A way to show what a document says. */
public enum View {
    /** The events of YAML, in yaml-test-suite's notation. */
    EVENTS("events", ".events"),
    /** JSON that tells each value's type, in toml-test's notation. */
    TAGGED("tagged", ".tagged.json"),
    /** Plain values; several documents one after the other. */
    JSON("json", ".json"),
    /** The document itself, printed back. */
    TEXT("text", ".txt"),
    /** Where each value and comment stands. */
    SPANS("spans", ".spans.json");

    /** The names, in the order in which to show them. */
    public static final List<String> NAMES = List.of("events", "tagged", "json", "text", "spans");

    private final String name;
    private final String suffix;

    View(String name, String suffix) {
        this.name = name;
        this.suffix = suffix;
    }

    /** Return the view called {@code name}, one of {@link #NAMES}. */
    public static View named(String name) {
        for (View view : values()) {
            if (view.name.equals(name)) {
                return view;
            }
        }
        throw new IllegalArgumentException("no view " + name);
    }

    /** Return what a file's name gets for this view, after its own extension. */
    public String suffix() {
        return suffix;
    }

    /** Return the view of a document, as bytes. */
    public byte[] of(Document document) {
        return switch (this) {
            case EVENTS -> utf8(YamlEvents.print(document.tree()));
            case TAGGED -> utf8(TaggedJson.print(document.tree()));
            case JSON -> utf8(PlainJson.print(document));
            case TEXT -> document.toBytes();
            case SPANS -> utf8(SpanJson.print(document));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
