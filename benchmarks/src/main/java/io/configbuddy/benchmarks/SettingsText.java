package io.configbuddy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts that say what {@link Settings#sample} is, under {@code app}. */
final class SettingsText {
    static final String PROPERTIES = """
            app.name=billing
            app.description=handles requests of customers
            app.enabled=true
            app.replicas=3
            app.weight=0.75
            app.capacity=10000000000
            app.http.host=10.1.2.3
            app.http.port=8080
            app.http.path=/billing/v1
            app.http.timeout=2500
            app.limits.memory=512Mi
            app.limits.cpu=750m
            app.limits.connections=200
            app.endpoints[0].name=ledger
            app.endpoints[0].url=https://ledger.example.org
            app.endpoints[0].priority=1
            app.endpoints[0].secure=true
            app.endpoints[1].name=mailer
            app.endpoints[1].url=http://mailer.example.org
            app.endpoints[1].priority=2
            app.endpoints[1].secure=false
            app.endpoints[2].name=search
            app.endpoints[2].url=https://search.example.org
            app.endpoints[2].priority=3
            app.endpoints[2].secure=true
            """;

    static final String JSON = """
            {"app": {
              "name": "billing", "description": "handles requests of customers", "enabled": true,
              "replicas": 3, "weight": 0.75, "capacity": 10000000000,
              "http": {"host": "10.1.2.3", "port": 8080, "path": "/billing/v1", "timeout": 2500},
              "limits": {"memory": "512Mi", "cpu": "750m", "connections": 200},
              "endpoints": [
                {"name": "ledger", "url": "https://ledger.example.org", "priority": 1, "secure": true},
                {"name": "mailer", "url": "http://mailer.example.org", "priority": 2, "secure": false},
                {"name": "search", "url": "https://search.example.org", "priority": 3, "secure": true}
              ]
            }}
            """;

    private SettingsText() {}

    /** Load the properties, as a file, with a library. */
    static <C> C load(Peer<C> peer) {
        try {
            Path file = Files.createTempFile("configbuddy-settings", ".properties");
            try {
                Files.writeString(file, PROPERTIES);
                return peer.load(List.of(file), List.of());
            } finally {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
