package io.configbuddy.formats.ini;

import java.util.ArrayList;
import java.util.List;

/** What the names of INI files say about their dialects. */
final class FileNames {
    /** Extensions that say nothing about the dialect. */
    private static final List<String> GENERAL = List.of("ini", "cfg", "cnf", "conf");

    private static final List<String> DESKTOP = List.of("desktop", "directory", "theme");

    private static final List<String> SYSTEMD = List.of(
            "service",
            "socket",
            "timer",
            "mount",
            "automount",
            "target",
            "path",
            "slice",
            "scope",
            "swap",
            "device",
            "link",
            "netdev",
            "network",
            "nspawn",
            "container",
            "volume",
            "kube",
            "pod");

    private FileNames() {}

    static List<String> extensions() {
        List<String> all = new ArrayList<>(GENERAL);
        all.addAll(DESKTOP);
        all.addAll(SYSTEMD);
        return all;
    }

    /** Tell whether a name without an extension of its own is that of an INI file. */
    static boolean isKnown(String name) {
        return switch (name) {
            case ".editorconfig",
                    ".gitconfig",
                    "gitconfig",
                    ".gitmodules",
                    "config.worktree",
                    ".flake8",
                    ".pylintrc",
                    "pylintrc",
                    ".coveragerc",
                    ".pypirc",
                    ".hgrc",
                    "hgrc",
                    ".npmrc",
                    "php.ini-development",
                    "php.ini-production" -> true;
            default -> false;
        };
    }

    /** Return the dialect of a file of that name. */
    static Dialect dialect(String name) {
        return switch (name) {
            case ".editorconfig" -> Dialect.EDITORCONFIG;
            case ".gitconfig", "gitconfig", ".gitmodules", "config.worktree" -> Dialect.GIT;
            case "php.ini", "php.ini-development", "php.ini-production", "php-cli.ini", ".user.ini", "php-fpm.conf" ->
                Dialect.PHP;
            case "setup.cfg",
                    "tox.ini",
                    "pytest.ini",
                    ".pytest.ini",
                    "mypy.ini",
                    ".mypy.ini",
                    "alembic.ini",
                    ".flake8",
                    ".pylintrc",
                    "pylintrc",
                    ".coveragerc",
                    ".isort.cfg",
                    ".pypirc" -> Dialect.CONFIGPARSER;
            case "journald.conf",
                    "logind.conf",
                    "networkd.conf",
                    "resolved.conf",
                    "timesyncd.conf",
                    "coredump.conf",
                    "oomd.conf" -> Dialect.SYSTEMD;
            default -> byExtension(name);
        };
    }

    private static Dialect byExtension(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (DESKTOP.contains(extension)) {
            return Dialect.DESKTOP;
        }
        return SYSTEMD.contains(extension) ? Dialect.SYSTEMD : Dialect.LENIENT;
    }
}
