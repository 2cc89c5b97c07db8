package io.configbuddy.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that stand beside another one until they take its place. */
final class TemporaryFile {
    private static final int ATTEMPTS = 1_000;
    private static final int LONGEST_NAME = 40;

    private TemporaryFile() {}

    /** Create an empty file beside {@code target} that nobody else may read, where the file system has such a thing. */
    static Path createPrivate(Path target) throws IOException {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? create(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : create(target);
    }

    /** Create an empty file beside {@code target} with the permissions that this process gives to new files. */
    static Path createOrdinary(Path target) throws IOException {
        return create(target);
    }

    /**
     * Give a file a second name beside it, or where the file system has no such thing, copy it.
     *
     * @return the new name
     */
    static Path second(Path target) throws IOException {
        try {
            return Files.createLink(name(target, 0), target);
        } catch (IOException | UnsupportedOperationException e) {
            return copy(target, target);
        }
    }

    /** Copy a file, with its owner, permissions and time of change, to a temporary one beside {@code target}. */
    static Path copy(Path file, Path target) throws IOException {
        Path copy = createPrivate(target);
        try {
            fill(copy, Files.readAllBytes(file));
            FileAttributes.copy(file, copy);
            Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
            return copy;
        } catch (IOException e) {
            discard(copy);
            throw e;
        }
    }

    /** Write all of a file's content, to the disk. */
    static void fill(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Delete a file if it is there and can be deleted. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What was to be done is done or has failed already; nothing better can be said of that.
            return;
        }
    }

    private static Path create(Path target, FileAttribute<?>... attributes) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return Files.createFile(name(target, attempt), attributes);
            } catch (FileAlreadyExistsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    // Files.createTempFile would cost a cold start the seeding of a SecureRandom; a name need not be secret, since a
    // file is only ever made where there is none.
    private static Path name(Path target, int attempt) {
        String name = String.valueOf(target.getFileName());
        String prefix = "." + name.substring(0, Math.min(name.length(), LONGEST_NAME)) + ".";
        long token = System.nanoTime() & Integer.MAX_VALUE;
        return target.resolveSibling(prefix + Long.toString(token + attempt, Character.MAX_RADIX) + ".tmp");
    }

    /** Ask that the new names in a folder be on the disk too; file systems that have no such thing are left alone. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the files themselves are complete either way.
            return;
        }
    }
}
