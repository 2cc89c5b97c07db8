package io.configbuddy.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Permissions and owners of files, where there are such things. */
final class FileAttributes {
    private FileAttributes() {}

    /**
     * Give {@code to} the owner and permissions of {@code from}.
     *
     * @throws FileSystemException when this user may not
     */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (posix != null) {
            copy(posix.readAttributes(), to);
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView target = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (acl != null && target != null) {
            target.setAcl(acl.getAcl());
        }
    }

    private static void copy(PosixFileAttributes from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributes now = target.readAttributes();
        try {
            if (!now.group().equals(from.group())) {
                target.setGroup(from.group());
            }
            if (!now.owner().equals(from.owner())) {
                target.setOwner(from.owner());
            }
        } catch (IOException e) {
            String reason = "it belongs to " + from.owner().getName() + " and the group "
                    + from.group().getName() + ", which " + now.owner().getName()
                    + " may not give a new file to; write to another file, or as "
                    + from.owner().getName();
            throw new FileSystemException(to.toString(), null, reason);
        }
        // Last, since giving a file away may take permissions from it.
        target.setPermissions(from.permissions());
    }
}
