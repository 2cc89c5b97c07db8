package io.configbuddy.core.source;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream to its end, but no further than a limit. */
final class Limited {
    private Limited() {}

    static byte[] read(String name, InputStream stream, long maxBytes) throws IOException {
        byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBytes + 1));
        if (bytes.length > maxBytes) {
            throw ConfigException.of(Problem.error("source.too-large", name + " is larger than " + maxBytes + " bytes")
                    .help("raise the limit if it is meant to be that large")
                    .build());
        }
        return bytes;
    }
}
