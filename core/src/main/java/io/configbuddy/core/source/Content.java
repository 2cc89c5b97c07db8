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

    /** Bytes in a format. */
    final class OfBytes implements Content {
        private final String name;
        private final byte[] bytes;

        /**
         * Keep bytes, which must not be changed after that.
         *
         * @param name what messages call them, and what tells the format, as a file's name does
         * @param bytes the bytes
         */
        public OfBytes(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /** Return what messages call them. */
        public String name() {
            return name;
        }

        /** Return the bytes, which must not be changed. */
        public byte[] bytes() {
            return bytes;
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
