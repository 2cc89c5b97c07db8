package io.configbuddy.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * A library that keeps an application's configuration, used as its own documentation shows it.
 *
 * @param <C> what it keeps a loaded configuration in
 */
interface Peer<C> {
    /** Tell whether it reads files of a format, {@code properties} or {@code yaml}. */
    boolean reads(String format);

    /**
     * Read files, and put system properties and the environment over them as far as the library does that.
     *
     * @param files the weakest first
     * @param profiles the active profiles, for libraries that know such a thing; their files are among {@code files}
     */
    C load(List<Path> files, List<String> profiles) throws Exception;

    /** Return the text at a path. */
    String text(C loaded, String path) throws Exception;

    /** Return the name of the environment variable that overrides a path. */
    default String variable(String path) {
        return LayeredFiles.variable(path);
    }
}
