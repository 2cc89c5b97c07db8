package io.configbuddy.document;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes files so that a crash at any moment leaves the old file or the new one.
 *
 * <p>The bytes go to a temporary file beside the old one, with the old one's owner and permissions but readable by
 * nobody else until it is whole, and to the disk; then that file takes the old one's name. So:
 *
 * <ul>
 *   <li>A symbolic link is followed and stays a link, even when there is no file yet where it leads.
 *   <li>A file that has the very bytes already is left alone, and so are its time of change and its backup.
 *   <li>When the owner or group can't be kept, which takes a privileged user, nothing is written.
 *   <li>Other hard links to the file keep the old content, and access control lists beyond the permissions are lost
 *       where Java can't see them (on Linux).
 *   <li>What is no file, a pipe or a device, can't be replaced: it is written to directly.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads. Of several that write one file at a time, one is the last.
 */
public final class DocumentWriter {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

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
     * @throws IllegalArgumentException when the suffix is empty or leads into another folder
     */
    public static DocumentWriter withBackup(String suffix) {
        if (suffix.isEmpty() || suffix.indexOf('/') >= 0 || suffix.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("not the end of a file's name: " + suffix);
        }
        return new DocumentWriter(suffix, null);
    }

    /**
     * Return this writer, but one that gives a new file the permissions of another file and, where this user may, its
     * owner and group; for a result that is as secret as what it was made from.
     */
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
            if (!Files.exists(file)) {
                create(followed(file), bytes);
                return;
            }
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new FileSystemException(file.toString(), null, "this is a directory, not a file");
            }
            if (attributes.isOther()) {
                try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                    out.write(bytes);
                }
            } else {
                replace(followed(file), bytes, attributes.size());
            }
        } catch (IOException e) {
            throw ConfigException.of(Problem.error("document.cannot-write", "can't be written: " + reason(e))
                    .at(Source.of(file.toString(), ""), 0, 0)
                    .help("nothing was changed")
                    .build());
        }
    }

    private static Path followed(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(file.toString(), null, "its links lead in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private void create(Path target, byte[] bytes) throws IOException {
        Path temporary = model == null ? TemporaryFile.createOrdinary(target) : TemporaryFile.createPrivate(target);
        try {
            fill(temporary, bytes);
            if (model != null) {
                FileAttributes.imitate(model, temporary);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        TemporaryFile.syncFolder(target);
    }

    private void replace(Path target, byte[] bytes, long oldSize) throws IOException {
        if (oldSize == bytes.length && isContent(target, bytes)) {
            return;
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path temporary = TemporaryFile.createPrivate(target);
        try {
            fill(temporary, bytes);
            FileAttributes.copy(target, temporary);
            if (backupSuffix != null) {
                backUp(target, target.resolveSibling(target.getFileName() + backupSuffix));
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        TemporaryFile.syncFolder(target);
    }

    /** Copy a file with its owner, permissions and time of change. */
    private static void backUp(Path file, Path backup) throws IOException {
        Path temporary = TemporaryFile.createPrivate(backup);
        try {
            fill(temporary, Files.readAllBytes(file));
            FileAttributes.copy(file, temporary);
            Files.setLastModifiedTime(temporary, Files.getLastModifiedTime(file));
            Files.move(temporary, backup, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static boolean isContent(Path file, byte[] bytes) {
        try {
            return Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            // A file that may be written but not read.
            return false;
        }
    }

    private static void fill(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "there is no folder " + Path.of(missing.getFile()).getParent();
        }
        return FileBytes.reason(e);
    }
}
