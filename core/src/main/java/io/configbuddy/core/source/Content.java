package io.configbuddy.core.source;

import io.configbuddy.core.layer.TextEntry;
import java.nio.file.Path;
import java.util.List;

/** What a source found: a text in some format, or values that have paths already. */
public sealed interface Content {
    /**
     * A file, whose name or content tells the format.
     *
     * @param file the file
     */
    record OfFile(Path file) implements Content {}

    /**
     * Bytes in a format.
     *
     * @param name what messages call them, and what tells the format, as a file's name does
     * @param bytes the bytes
     */
    record OfBytes(String name, byte[] bytes) implements Content {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        /** Return the name, never the bytes, which may hold secrets. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Texts by path.
     *
     * @param name what messages call them
     * @param entries the values
     * @param isSecret whether all of them are secrets
     */
    record OfTexts(String name, List<TextEntry> entries, boolean isSecret) implements Content {
        /** Copy the list. */
        public OfTexts {
            entries = List.copyOf(entries);
        }
    }
}
