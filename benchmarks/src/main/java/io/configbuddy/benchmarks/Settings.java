package io.configbuddy.benchmarks;

import java.util.List;

/**
 * What is bound: a tree of records with 20 fields in all and a list of records in it.
 *
 * @param name a text
 * @param description a text with spaces
 * @param enabled a truth value
 * @param replicas a small number
 * @param weight a number with a fraction
 * @param capacity a number larger than an int
 * @param http a record
 * @param limits another record
 * @param endpoints a list of records
 */
public record Settings(
        String name,
        String description,
        boolean enabled,
        int replicas,
        double weight,
        long capacity,
        Http http,
        Limits limits,
        List<Endpoint> endpoints) {
    /** Where it listens. */
    public record Http(String host, int port, String path, int timeout) {}

    /** What it may use. */
    public record Limits(String memory, String cpu, int connections) {}

    /** One of the services that it calls. */
    public record Endpoint(String name, String url, int priority, boolean secure) {}

    /** Return the settings that {@link SettingsText} says. */
    static Settings sample() {
        return new Settings(
                "billing",
                "handles requests of customers",
                true,
                3,
                0.75,
                10_000_000_000L,
                new Http("10.1.2.3", 8080, "/billing/v1", 2_500),
                new Limits("512Mi", "750m", 200),
                List.of(
                        new Endpoint("ledger", "https://ledger.example.org", 1, true),
                        new Endpoint("mailer", "http://mailer.example.org", 2, false),
                        new Endpoint("search", "https://search.example.org", 3, true)));
    }
}
