package io.configbuddy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Files of one configuration, each over the one before it, in a directory of their own, and what they merge to.
 *
 * <p>Every file has groups of {@value #KEYS_PER_GROUP} keys, texts and numbers, two of them a level deeper, all of them
 * under {@code app}. A file overrides the last groups of the file before it and adds groups of its own. Paths are lower
 * case, without a dash, a text has no comma and nothing to substitute: all libraries agree on these without settings.
 */
final class LayeredFiles implements AutoCloseable {
    static final int KEYS_PER_GROUP = 10;
    private static final String[] NAMES = {"billing", "checkout", "search", "catalog", "mailer"};

    private final Path directory;
    private final List<Path> files;
    private final Map<String, String> merged;

    private LayeredFiles(Path directory, List<Path> files, Map<String, String> merged) {
        this.directory = directory;
        this.files = files;
        this.merged = merged;
    }

    /** Write three files of 200 keys, of which each overrides half of the one before it, 400 paths together. */
    static LayeredFiles three(String format) {
        return write(format, 3, 20, 10);
    }

    /**
     * Write files.
     *
     * @param format {@code properties} or {@code yaml}
     * @param count how many files
     * @param groups how many groups of keys are in each
     * @param step how many groups of a file are new, so that {@code groups - step} override the file before
     */
    static LayeredFiles write(String format, int count, int groups, int step) {
        try {
            Path directory = Files.createTempDirectory("configbuddy-layers");
            List<Path> files = new ArrayList<>();
            for (int file = 0; file < count; file++) {
                Path path = directory.resolve(String.format(Locale.ROOT, "layer-%03d.%s", file, format));
                Files.writeString(path, text(format, file, groups, step));
                files.add(path);
            }
            return new LayeredFiles(directory, List.copyOf(files), merged(count, groups, step));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Return each path and its value, as files of that kind merge. */
    static Map<String, String> merged(int count, int groups, int step) {
        Map<String, String> merged = new LinkedHashMap<>();
        for (int file = 0; file < count; file++) {
            for (int group = file * step; group < file * step + groups; group++) {
                for (Map.Entry<String, String> entry : values(file, group).entrySet()) {
                    merged.put("app." + name(group) + '.' + entry.getKey(), entry.getValue());
                }
            }
        }
        return merged;
    }

    /** Return the name of the environment variable that a path is overridden by, as most libraries have it. */
    static String variable(String path) {
        return path.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Return the files, the weakest first. */
    List<Path> files() {
        return files;
    }

    /** Return each path and its value; where environment variables override some, theirs is not in it. */
    Map<String, String> merged() {
        return merged;
    }

    /**
     * Load the files and compare every value that no environment variable overrides.
     *
     * @throws IllegalStateException if a value is another one: what is measured isn't the same work
     */
    <C> void check(Peer<C> peer) throws Exception {
        C loaded = peer.load(files, List.of());
        for (Map.Entry<String, String> entry : merged.entrySet()) {
            if (System.getenv(peer.variable(entry.getKey())) == null) {
                String found = peer.text(loaded, entry.getKey());
                if (!entry.getValue().equals(found)) {
                    throw new IllegalStateException(peer.getClass().getSimpleName() + " has " + found + " at "
                            + entry.getKey() + " where the files say " + entry.getValue());
                }
            }
        }
    }

    /** Delete the files. */
    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(directory);
    }

    private static String text(String format, int file, int groups, int step) {
        StringBuilder out = new StringBuilder("# Layer ").append(file).append('\n');
        if (format.equals("yaml")) {
            out.append("app:\n");
        }
        for (int group = file * step; group < file * step + groups; group++) {
            if (format.equals("yaml")) {
                yaml(out, name(group), values(file, group));
            } else {
                properties(out, name(group), values(file, group));
            }
        }
        return out.toString();
    }

    private static void properties(StringBuilder out, String group, Map<String, String> values) {
        for (Map.Entry<String, String> entry : values.entrySet()) {
            out.append("app.").append(group).append('.').append(entry.getKey());
            out.append('=').append(entry.getValue()).append('\n');
        }
    }

    private static void yaml(StringBuilder out, String group, Map<String, String> values) {
        out.append("  ").append(group).append(":\n");
        String parent = "";
        for (Map.Entry<String, String> entry : values.entrySet()) {
            int dot = entry.getKey().indexOf('.');
            String owner = dot < 0 ? "" : entry.getKey().substring(0, dot);
            if (!owner.isEmpty() && !owner.equals(parent)) {
                out.append("    ").append(owner).append(":\n");
            }
            parent = owner;
            out.append(owner.isEmpty() ? "    " : "      ")
                    .append(entry.getKey(), dot + 1, entry.getKey().length());
            out.append(": ").append(entry.getValue()).append('\n');
        }
    }

    private static String name(int group) {
        return NAMES[group % NAMES.length] + group;
    }

    private static Map<String, String> values(int file, int group) {
        String name = NAMES[group % NAMES.length];
        Map<String, String> values = new LinkedHashMap<>();
        values.put("host", name + ".layer" + file + ".example.org");
        values.put("port", Integer.toString(1_024 + (group * 31 + file * 7) % 60_000));
        values.put("path", "/" + name + "/v" + (file + 1));
        values.put("timeout", Integer.toString(100 + (group * 17 + file) % 9_000));
        values.put("enabled", Boolean.toString((group + file) % 3 > 0));
        values.put("description", "handles requests of " + name + " for customers of shop " + (group + file));
        values.put("http.host", "10.1." + file % 256 + "." + group % 256);
        values.put("http.port", Integer.toString(1_024 + (group * 13 + file) % 60_000));
        values.put("limits.memory", (64 << group % 6) + "Mi");
        values.put("limits.connections", Integer.toString(group * 3 + file));
        return values;
    }
}
