package io.configbuddy.core.source;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.List;

/** Reads resources; two of one name are a mistake, since which comes first is nobody's decision. */
final class ClassPathSource implements ConfigSource {
    @Override
    public String scheme() {
        return "classpath";
    }

    @Override
    public List<Content> read(String place, SourceContext context) {
        String name = place.startsWith("/") ? place.substring(1) : place;
        try {
            List<URL> found = Collections.list(context.classLoader().getResources(name));
            if (found.size() > 1) {
                throw ConfigException.of(Problem.error(
                                "source.ambiguous", "the class path has several resources " + name + ": " + found)
                        .help("rename one of them, so that the result doesn't depend on the order of the class path")
                        .build());
            }
            return found.isEmpty() ? List.of() : List.of(read(name, found.get(0), context.maxBytes()));
        } catch (IOException e) {
            throw ConfigException.of(
                    Problem.error("source.unreadable", "can't read classpath:" + name + ": " + e.getMessage())
                            .help("check the class path")
                            .build());
        }
    }

    private static Content read(String name, URL url, long maxBytes) throws IOException {
        URLConnection connection = url.openConnection();
        // A cached connection would keep a jar open that is about to be replaced.
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return new Content.OfBytes("classpath:" + name, Limited.read("classpath:" + name, stream, maxBytes));
        }
    }
}
