package io.configbuddy.benchmarks;

import java.util.Locale;
import java.util.Random;

/**
 * Configuration as people write it, in any format: services with hosts, ports, limits, lists, labels and comments.
 *
 * <p>One seed gives one document, and its texts in the several formats say the same. Not random garbage: key names
 * repeat, as they do in real files, values differ, strings are mostly short words with a sentence here and there, and
 * every service has a comment where the format has comments.
 */
final class Sample {
    private static final String[] NAMES = {
        "billing", "checkout", "search", "catalog", "inventory", "mailer", "gateway", "reports", "sessions", "ledger"
    };
    private static final String[] WORDS = {
        "handles",
        "requests",
        "for",
        "customers",
        "of",
        "the",
        "shop",
        "and",
        "keeps",
        "a",
        "copy",
        "in",
        "memory",
        "until",
        "it",
        "expires",
        "so",
        "that",
        "retries",
        "are",
        "cheap"
    };
    private static final String[] REGIONS = {"eu-west-1", "eu-central-1", "us-east-1", "us-west-2", "ap-south-1"};

    private final Random random;
    private final SampleStyle style;
    private final StringBuilder out = new StringBuilder();

    private Sample(long seed, SampleStyle style) {
        this.random = new Random(seed);
        this.style = style;
    }

    /**
     * Return a text.
     *
     * @param format {@code json}, {@code jsonc}, {@code json5}, {@code yaml}, {@code toml}, {@code ini} or {@code
     *     properties}
     * @param characters how long it is at least; it ends with the service that reaches the length
     */
    static String text(String format, int characters) {
        return new Sample(20_261_124L, SampleStyle.of(format)).build(characters);
    }

    private String build(int characters) {
        style.begin(out);
        for (int number = 0; out.length() < characters; number++) {
            service(number);
        }
        style.end(out);
        return out.toString();
    }

    private void service(int number) {
        style.beginService(out, NAMES[number % NAMES.length] + '-' + number, sentence(8));
        style.string(out, "description", sentence(4 + random.nextInt(10)));
        style.string(out, "image", "registry.example.com/" + NAMES[number % NAMES.length] + ":" + version());
        style.literal(out, "replicas", Integer.toString(1 + random.nextInt(9)));
        style.literal(out, "enabled", Boolean.toString(random.nextInt(5) > 0));
        style.literal(out, "weight", String.format(Locale.ROOT, "%.3f", random.nextDouble()));
        style.strings(out, "regions", pick());
        style.beginGroup(out, "http");
        style.string(out, "host", "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256));
        style.literal(out, "port", Integer.toString(1024 + random.nextInt(60_000)));
        style.string(out, "path", "/" + NAMES[random.nextInt(NAMES.length)] + "/v" + (1 + random.nextInt(3)));
        style.literal(out, "timeout", Integer.toString(random.nextInt(60_000)));
        style.endGroup(out);
        style.beginGroup(out, "limits");
        style.string(out, "memory", (64 << random.nextInt(6)) + "Mi");
        style.string(out, "cpu", random.nextInt(4_000) + "m");
        style.literal(out, "connections", Integer.toString(random.nextInt(10_000)));
        style.endGroup(out);
        style.endService(out);
    }

    private String version() {
        return random.nextInt(10) + "." + random.nextInt(30) + "." + random.nextInt(100);
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private String[] pick() {
        String[] picked = new String[1 + random.nextInt(3)];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = REGIONS[random.nextInt(REGIONS.length)];
        }
        return picked;
    }
}
