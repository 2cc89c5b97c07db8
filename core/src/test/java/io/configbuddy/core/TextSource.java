package io.configbuddy.core;

import io.configbuddy.core.source.ConfigSource;
import io.configbuddy.core.source.Content;
import io.configbuddy.core.source.SourceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A source of one text, at the place x. */
record TextSource(String scheme, String format, String text) implements ConfigSource {
    @Override
    public List<Content> read(String place, SourceContext context) {
        if (!place.equals("x")) {
            return List.of();
        }
        return List.of(new Content.OfBytes(scheme + "." + format, text.getBytes(StandardCharsets.UTF_8)));
    }
}
