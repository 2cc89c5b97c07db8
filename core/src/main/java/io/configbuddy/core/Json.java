package io.configbuddy.core;

import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Source;
import java.util.Optional;
import java.util.function.Function;

/** Reads texts as JSON, such as the value of an environment variable. */
final class Json {
    private Json() {}

    static Function<Source, LoadResult> reader(DocumentLoader loader) {
        return source -> {
            try {
                return loader.read(source, "json");
            } catch (ConfigException e) {
                return new LoadResult(Optional.empty(), e.problems());
            }
        };
    }
}
