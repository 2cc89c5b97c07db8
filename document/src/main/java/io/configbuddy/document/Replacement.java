package io.configbuddy.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Gives a complete temporary file the name of the file that it is to replace. */
final class Replacement implements Pending {
    private final Path target;
    private final Path temporary;
    private @Nullable Path old;
    private boolean made;

    Replacement(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * Keep the old file under another name until the end, when there is one. So taking the replacement back is a rename
     * as well, which needs no space and no right that the replacement didn't need.
     */
    void keepOld() throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            old = TemporaryFile.second(target);
        }
    }

    Path target() {
        return target;
    }

    @Override
    public void make() throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        made = true;
    }

    @Override
    public void undo() throws IOException {
        if (!made) {
            return;
        }
        if (old == null) {
            Files.deleteIfExists(target);
        } else {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
        made = false;
    }

    /** Remove the temporary file, and the old one unless nothing else has its content. */
    @Override
    public void close() {
        TemporaryFile.discard(temporary);
        if (old != null) {
            TemporaryFile.discard(old);
        }
    }

    @Override
    public String leave() {
        Path kept = old;
        old = null;
        return kept == null ? "there was no such file" : "its old content is in " + kept;
    }
}
