package io.configbuddy.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes to what is no file, such as a pipe. */
final class DirectWrite implements Pending {
    private final Path place;
    private final byte[] bytes;
    private boolean made;

    DirectWrite(Path place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes;
    }

    @Override
    public void make() throws IOException {
        try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.WRITE)) {
            out.write(bytes);
        }
        made = true;
    }

    @Override
    public void undo() throws IOException {
        if (made) {
            throw new IOException("this is no file");
        }
    }

    @Override
    public void close() {}

    @Override
    public String leave() {
        return "it was told the new content";
    }
}
