package io.configbuddy.core;

import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes entries of system properties, but for those that the virtual machine sets itself. */
final class SystemProperties {
    /** Names that no application can have meant: a key such as {@code user.name} must not come from the machine. */
    private static final Set<String> OWN = Set.of(
            "user.dir",
            "user.home",
            "user.name",
            "user.country",
            "user.language",
            "user.script",
            "user.variant",
            "user.timezone",
            "os.arch",
            "os.name",
            "os.version",
            "file.encoding",
            "file.separator",
            "line.separator",
            "path.separator",
            "native.encoding",
            "stdout.encoding",
            "stderr.encoding",
            "stdin.encoding",
            "ftp.nonProxyHosts",
            "http.nonProxyHosts",
            "socksNonProxyHosts");

    private SystemProperties() {}

    /** Tell whether the virtual machine sets a property of this name itself, or reads it. */
    static boolean isOwn(String name) {
        return name.startsWith("java.")
                || name.startsWith("jdk.")
                || name.startsWith("sun.")
                || name.startsWith("awt.")
                || name.startsWith("apple.")
                || OWN.contains(name);
    }

    /**
     * Return the properties in the order of their names.
     *
     * @param prefix what the names begin with, a dot after it; empty when every name counts
     */
    static List<TextEntry> entries(Map<String, String> properties, String prefix) {
        List<TextEntry> entries = new ArrayList<>();
        String start = prefix.isEmpty() ? "" : prefix + ".";
        for (Map.Entry<String, String> property : new TreeMap<>(properties).entrySet()) {
            String name = property.getKey();
            if (name.startsWith(start) && !isOwn(name) && name.length() > start.length()) {
                Path path = path(name.substring(start.length()));
                if (!path.isRoot()) {
                    entries.add(TextEntry.of(path, "-D" + name, property.getValue()));
                }
            }
        }
        return entries;
    }

    /** Return the root for what is no path, and so was never meant for a configuration. */
    private static Path path(String name) {
        try {
            Path path = Path.parse(name);
            return path.isQuery() ? Path.root() : path;
        } catch (ConfigException e) {
            return Path.root();
        }
    }
}
