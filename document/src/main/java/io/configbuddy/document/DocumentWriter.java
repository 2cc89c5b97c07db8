package io.configbuddy.document;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes files so that a crash at any moment leaves the old file or the new one.
 *
 * <p>The bytes go to a temporary file beside the old one, which nobody else may read, and to the disk; then that file
 * gets the old one's permissions and owner and takes its name. A symbolic link is followed and stays a link. Immutable
 * and safe for use by several threads.
 */
public final class DocumentWriter {
    private final @Nullable String backupSuffix;
    private final @Nullable Path model;

    private DocumentWriter(@Nullable String backupSuffix, @Nullable Path model) {
        this.backupSuffix = backupSuffix;
        this.model = model;
    }

    /** Return a writer that keeps no backup. */
    public static DocumentWriter create() {
        return new DocumentWriter(null, null);
    }

    /**
     * Return a writer that copies an old file before it replaces it.
     *
     * @param suffix what the copy's name has after the file's name, such as {@code .bak}; an older copy is replaced
     */
    public static DocumentWriter withBackup(String suffix) {
        return new DocumentWriter(suffix, null);
    }

    /** Return this writer, but with a new file given the permissions and owner that another file has. */
    public DocumentWriter like(Path other) {
        return new DocumentWriter(backupSuffix, other);
    }

    /**
     * Write a document to a file, new or replaced.
     *
     * @throws ConfigException when that fails; the file is then as it was
     */
    public void write(Path file, Document document) {
        write(file, document.toBytes());
    }

    /**
     * Write bytes to a file, new or replaced.
     *
     * @throws ConfigException when that fails; the file is then as it was
     */
    public void write(Path file, byte[] bytes) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            replace(target, bytes);
        } catch (IOException e) {
            throw ConfigException.of(Problem.error("document.cannot-write", "can't be written: " + reason(file, e))
                    .at(Source.of(file.toString(), ""), 0, 0)
                    .help("nothing was changed")
                    .build());
        }
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        boolean existed = Files.exists(target);
        if (Files.isDirectory(target)) {
            throw new IOException("this is a directory, not a file");
        }
        if (existed && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        if (existed && backupSuffix != null) {
            Files.copy(
                    target,
                    target.resolveSibling(target.getFileName() + backupSuffix),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path temporary = FileAttributes.createPrivate(target);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Path like = existed ? target : model;
            if (like != null) {
                FileAttributes.copy(like, temporary);
            } else {
                FileAttributes.makeOrdinary(temporary);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        FileAttributes.syncFolder(target);
    }

    private static String reason(Path file, IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "the folder " + file.toAbsolutePath().getParent() + " does not exist";
        }
        return FileBytes.reason(e);
    }
}
