package io.configbuddy.benchmarks;

import io.configbuddy.document.tree.Tree;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.ini4j.Ini;
import org.openjdk.jol.info.GraphLayout;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Prints how many bytes a parsed document keeps beyond the text that it was parsed from.
 *
 * <p>What is counted is everything that can be reached from the result, less everything that can be reached from the
 * text: the trees of others hold no text, so that theirs is what they keep in its place.
 */
public final class RetainedMemory {
    private static final List<Integer> SIZES = List.of(10_000, 1_000_000);

    private RetainedMemory() {}

    /** Run the program; it takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        // JOL reads these when it is first used: without them it can't look into lambdas, and asks for an agent.
        System.setProperty("jol.magicFieldOffset", "true");
        System.setProperty("jol.skipDynamicAttach", "true");
        print("%-10s %-18s %12s %12s %16s%n", "format", "library", "characters", "bytes", "bytes per char");
        for (int size : SIZES) {
            for (String format : List.of("json", "yaml", "toml", "ini", "properties")) {
                String text = Sample.text(format, size);
                if (Parser.isInstalled(format)) {
                    report(format, "configbuddy", text, ours(format, text));
                }
                for (Peer peer : peers(format, text)) {
                    report(format, peer.name(), text, peer.result());
                }
            }
        }
    }

    private static Tree ours(String format, String text) {
        return Parser.of(format).tree(text);
    }

    private static List<Peer> peers(String format, String text) throws IOException {
        List<Peer> peers = new ArrayList<>();
        switch (format) {
            case "json" -> peers.add(new Peer("jackson", new JsonMapper().readTree(text)));
            case "yaml" -> {
                LoadSettings settings = LoadSettings.builder()
                        .setUseMarks(true)
                        .setParseComments(true)
                        .build();
                peers.add(new Peer(
                        "snakeyaml-engine",
                        new Compose(settings).composeString(text).orElseThrow()));
                peers.add(new Peer("jackson", new YAMLMapper().readTree(text)));
            }
            case "toml" -> peers.add(new Peer("jackson", new TomlMapper().readTree(text)));
            case "ini" -> peers.add(new Peer("ini4j", new Ini(new StringReader(text))));
            default -> {
                Properties read = new Properties();
                read.load(new StringReader(text));
                peers.add(new Peer("java.util", read));
            }
        }
        return peers;
    }

    private static void report(String format, String library, String text, Object result) {
        long bytes = GraphLayout.parseInstance(result)
                .subtract(GraphLayout.parseInstance(text))
                .totalSize();
        print("%-10s %-18s %12d %12d %16.2f%n", format, library, text.length(), bytes, (double) bytes / text.length());
    }

    private static void print(String line, Object... values) {
        System.out.printf(Locale.ROOT, line, values);
    }

    private record Peer(String name, Object result) {}
}
