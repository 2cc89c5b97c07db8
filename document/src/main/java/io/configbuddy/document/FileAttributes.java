package io.configbuddy.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Permissions and owners of files, where there are such things. */
final class FileAttributes {
    private FileAttributes() {}

    /**
     * Give {@code to} the owner, the group and the permissions of {@code from}.
     *
     * @throws FileSystemException when this user may not
     */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (posix == null) {
            copyAcl(from, to);
            return;
        }
        PosixFileAttributes attributes = posix.readAttributes();
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        try {
            own(attributes, target);
        } catch (IOException e) {
            String owner = attributes.owner().getName();
            String reason = "it belongs to " + owner + " and the group "
                    + attributes.group().getName() + ", which "
                    + target.readAttributes().owner().getName()
                    + " may not give a new file to; write to another file, or as " + owner;
            throw new FileSystemException(to.toString(), null, reason);
        }
        // Last, since giving a file away may take permissions from it.
        target.setPermissions(attributes.permissions());
    }

    /**
     * Give {@code to}, a new file, the permissions of {@code from} and, where this user may, its owner and group. What
     * {@code from} grants to its group is granted to no other group.
     */
    static void imitate(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (posix == null) {
            copyAcl(from, to);
            return;
        }
        PosixFileAttributes attributes = posix.readAttributes();
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(attributes.permissions());
        try {
            own(attributes, target);
        } catch (IOException e) {
            if (!target.readAttributes().group().equals(attributes.group())) {
                permissions.remove(PosixFilePermission.GROUP_READ);
                permissions.remove(PosixFilePermission.GROUP_WRITE);
                permissions.remove(PosixFilePermission.GROUP_EXECUTE);
            }
        }
        target.setPermissions(permissions);
    }

    private static void own(PosixFileAttributes like, PosixFileAttributeView target) throws IOException {
        PosixFileAttributes now = target.readAttributes();
        if (!now.group().equals(like.group())) {
            target.setGroup(like.group());
        }
        if (!now.owner().equals(like.owner())) {
            target.setOwner(like.owner());
        }
    }

    private static void copyAcl(Path from, Path to) throws IOException {
        AclFileAttributeView acl = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView target = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (acl != null && target != null) {
            target.setAcl(acl.getAcl());
        }
    }
}
