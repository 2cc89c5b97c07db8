package io.configbuddy.examples.shop;

import io.configbuddy.core.bind.Default;
import io.configbuddy.core.convert.DataSize;
import io.configbuddy.core.convert.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All that the shop can be told. */
record ShopSettings(
        String name, Server server, Database database, Storage storage, List<URI> peers, Optional<URI> proxy) {

    record Server(String host, @Default("8080") int port, Duration idleTimeout, DataSize maxUpload) {}

    record Database(
            String host,
            String url,
            String user,
            Secret password,
            @Default Pool pool) {}

    record Pool(@Default("2") int min, @Default("10") int max) {
        Pool {
            if (min > max) {
                throw new IllegalArgumentException("expected min to be at most max, but found " + min + " > " + max);
            }
        }
    }
}
