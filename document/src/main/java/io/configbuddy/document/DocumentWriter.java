package io.configbuddy.document;

import io.configbuddy.document.problem.ConfigException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
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
 * <p>Should the process be killed meanwhile, a temporary file {@code .NAME.….tmp} may stay beside the file.
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
        write(Map.of(file, bytes), false);
    }

    /**
     * Write several files, all or none.
     *
     * <p>First all of them are written to temporary files, and these to the disk; whatever is missing, forbidden or full
     * shows then, before anything is changed. Then they take the names of the old ones, one directly after the other.
     * When one can't, those before it are put back from the old files, which were kept beside them for that.
     *
     * <p>No file system has a way to rename several files at once. So a process that is killed, or a machine that stops,
     * between the first and the last rename leaves some files new and some old, each of them whole; and other processes
     * may see that state for a moment. What is no file is written to last, and can't be put back.
     *
     * @param files the files and their bytes, in the order in which they are written
     * @throws ConfigException when that fails; the first of its problems says why. All files are then as they were, save
     *     those that further problems name, with the code {@code document.not-put-back}
     */
    public void writeAll(Map<Path, byte[]> files) {
        write(files, files.size() > 1);
    }

    private void write(Map<Path, byte[]> files, boolean together) {
        try (WriteBatch batch = new WriteBatch(together)) {
            for (Map.Entry<Path, byte[]> entry : files.entrySet()) {
                Path file = entry.getKey();
                try {
                    prepare(batch, file, entry.getValue());
                } catch (NoSuchFileException e) {
                    String reason = "there is no folder " + Path.of(e.getFile()).getParent();
                    throw refused(file, new FileSystemException(e.getFile(), null, reason));
                } catch (IOException e) {
                    throw refused(file, e);
                }
            }
            batch.commit();
        }
    }

    private static ConfigException refused(Path file, IOException e) {
        return ConfigException.of(WriteBatch.cannotWrite(file, e, true));
    }

    private void prepare(WriteBatch batch, Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file)) {
            create(batch, file, bytes);
            return;
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new FileSystemException(file.toString(), null, "this is a directory, not a file");
        }
        if (attributes.isOther()) {
            batch.add(file, new DirectWrite(file, bytes));
        } else {
            replace(batch, file, bytes, attributes.size());
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

    private void create(WriteBatch batch, Path file, byte[] bytes) throws IOException {
        Path target = followed(file);
        Path temporary = model == null ? TemporaryFile.createOrdinary(target) : TemporaryFile.createPrivate(target);
        batch.add(file, new Replacement(target, temporary));
        TemporaryFile.fill(temporary, bytes);
        if (model != null) {
            FileAttributes.imitate(model, temporary);
        }
    }

    private void replace(WriteBatch batch, Path file, byte[] bytes, long oldSize) throws IOException {
        Path target = followed(file);
        if (oldSize == bytes.length && isContent(target, bytes)) {
            return;
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path temporary = TemporaryFile.createPrivate(target);
        Replacement replacement = new Replacement(target, temporary);
        try {
            TemporaryFile.fill(temporary, bytes);
            FileAttributes.copy(target, temporary);
            if (backupSuffix != null) {
                Path backup = target.resolveSibling(target.getFileName() + backupSuffix);
                batch.add(file, new Replacement(backup, TemporaryFile.copy(target, backup)));
            }
        } catch (IOException e) {
            replacement.close();
            throw e;
        }
        batch.add(file, replacement);
    }

    private static boolean isContent(Path file, byte[] bytes) {
        try {
            return Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            // A file that may be written but not read.
            return false;
        }
    }
}
