package io.configbuddy.core.source;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a configuration that is being loaded gives to all sources.
 *
 * @param folder what relative file names are relative to
 * @param classLoader finds resources
 * @param timeout how long a source may wait for an answer, connecting included
 * @param maxBytes how much a source may read from one place
 */
public record SourceContext(Path folder, ClassLoader classLoader, Duration timeout, long maxBytes) {}
