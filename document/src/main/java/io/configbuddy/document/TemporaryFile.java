package io.configbuddy.document;

import java.io.IOException;
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

    // Files.createTempFile would cost a cold start the seeding of a SecureRandom; a name need not be secret, since a
    // file is only ever made where there is none.
    private static Path create(Path target, FileAttribute<?>... attributes) throws IOException {
        String name = String.valueOf(target.getFileName());
        String prefix = "." + name.substring(0, Math.min(name.length(), LONGEST_NAME)) + ".";
        long token = System.nanoTime() & Integer.MAX_VALUE;
        for (int attempt = 1; ; attempt++) {
            Path file = target.resolveSibling(prefix + Long.toString(token + attempt, Character.MAX_RADIX) + ".tmp");
            try {
                return Files.createFile(file, attributes);
            } catch (FileAlreadyExistsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Ask that a file's new name be on the disk too; file systems that have no such thing are left alone. */
    static void syncFolder(Path file) {
        try (FileChannel channel = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the file itself is complete either way.
            return;
        }
    }
}
