package io.configbuddy.core.source;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.List;

/** Reads what a URL gives; the path's last part tells the format, as a file's name does. */
final class HttpSource implements ConfigSource {
    private final String scheme;

    HttpSource(String scheme) {
        this.scheme = scheme;
    }

    @Override
    public String scheme() {
        return scheme;
    }

    @Override
    public List<Content> read(String place, SourceContext context) {
        // Without the query, which may hold a token.
        String shown = place.indexOf('?') < 0 ? place : place.substring(0, place.indexOf('?'));
        try {
            HttpURLConnection connection = open(URI.create(place).toURL(), context);
            int status = connection.getResponseCode();
            if (status == HttpURLConnection.HTTP_NOT_FOUND || status == HttpURLConnection.HTTP_GONE) {
                return List.of();
            }
            if (status != HttpURLConnection.HTTP_OK) {
                throw failed(shown, "the server answers " + status);
            }
            try (InputStream stream = connection.getInputStream()) {
                return List.of(new Content.OfBytes(shown, Limited.read(shown, stream, context.maxBytes())));
            }
        } catch (IllegalArgumentException | IOException e) {
            throw failed(shown, String.valueOf(e.getMessage()));
        }
    }

    private static HttpURLConnection open(URL url, SourceContext context) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        int millis = (int) Math.min(Integer.MAX_VALUE, context.timeout().toMillis());
        connection.setConnectTimeout(millis);
        connection.setReadTimeout(millis);
        connection.setUseCaches(false);
        return connection;
    }

    private static ConfigException failed(String place, String why) {
        return ConfigException.of(Problem.error("source.unreachable", "can't read " + place + ": " + why)
                .help("check the address and the network, or write optional: before it to do without")
                .build());
    }
}
