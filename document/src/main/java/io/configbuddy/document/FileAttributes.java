package io.configbuddy.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Permissions and owners of files, where there are such things. */
final class FileAttributes {
    private FileAttributes() {}

    /** Create an empty file beside {@code target} that nobody else may read. */
    static Path createPrivate(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        // Files.createTempFile makes the file readable by its owner alone wherever the file system knows of that.
        return Files.createTempFile(folder, "." + target.getFileName() + ".", ".tmp");
    }

    /** Give {@code to} the permissions and, as far as this user may, the owner of {@code from}. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = view(from, PosixFileAttributeView.class);
        if (posix != null) {
            copyPosix(posix.readAttributes(), to);
            return;
        }
        AclFileAttributeView acl = view(from, AclFileAttributeView.class);
        AclFileAttributeView target = view(to, AclFileAttributeView.class);
        if (acl != null && target != null) {
            target.setAcl(acl.getAcl());
        }
    }

    private static void copyPosix(PosixFileAttributes from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributes now = target.readAttributes();
        if (!now.group().equals(from.group())) {
            target.setGroup(from.group());
        }
        if (!now.owner().equals(from.owner())) {
            target.setOwner(from.owner());
        }
        target.setPermissions(from.permissions());
    }

    /** Give a new file the permissions that this process gives to new files. */
    static void makeOrdinary(Path file) throws IOException {
        PosixFileAttributeView posix = view(file, PosixFileAttributeView.class);
        if (posix == null) {
            return;
        }
        // Java tells no umask; a file created in the ordinary way shows it.
        Path probe = file.resolveSibling(file.getFileName() + ".mode");
        Files.createFile(probe, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-")));
        try {
            Set<PosixFilePermission> ordinary = Files.getPosixFilePermissions(probe);
            posix.setPermissions(ordinary);
        } finally {
            Files.delete(probe);
        }
    }

    /** Ask that the new name be on the disk too; file systems that have no such thing are left alone. */
    static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the file itself is complete either way.
            return;
        }
    }

    private static <V extends FileAttributeView> @Nullable V view(Path file, Class<V> type) {
        return Files.getFileAttributeView(file, type);
    }
}
