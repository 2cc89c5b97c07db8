package io.configbuddy.cli;

import io.configbuddy.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program that the script runs to make a start-up archive: it does what commands ordinarily do.
 *
 * <p>The JDK keeps in the archive what it has loaded and linked by the end, so that a later run need not. It ends by
 * returning from {@code main}, which is when the archive is written.
 */
public final class Training {
    private static final Map<String, String> SAMPLES =
            Map.of("a.json", """
            {"server": {"host": "example.org", "port": 8080, "ratio": 0.5, "on": true, "none": null},
             "list": [1, "two \\u00e9\\n", {"name": "x"}, [], {}]}
            """, "b.yaml", """
            # comment
            server: &s
              host: example.org   # trailing
              port: 8080
              ratio: 0.5
              "on": true
              none:

            list:
              - 1
              - 'two'
              - {name: x, flow: [1, 2.50]}
              - |
                text
              - >-
                folded
                text
            copy:
              <<: *s
              mode: 0644
              answer: no
            """, "c.toml", """
            # comment
            title = "x\\n"
            date = 2026-11-24T06:00:00Z

            [server]
            host = 'example.org'  # trailing
            port = 8080
            ratio = 0.5
            on = true
            list = [1, { name = "x" }]

            [[item]]
            a.b = 1
            """, "d.ini", """
            ; comment
            [server]
            host = example.org
            port = 8080
            """, "e.properties", """
            # comment
            server.host=example.org
            server.port: 8080
            list[0]=a\\
              b
            """, "f.env", """
            # comment
            HOST=example.org
            export PORT="8080"
            """);

    private static final List<String> BROKEN = List.of("{\"a\": [1, }", "a: [1\nb: 2\n", "a = \n[b\n");

    private final Path folder;

    private Training(Path folder) {
        this.folder = folder;
    }

    /**
     * Do the work of many runs, printing nothing; the arguments are ignored.
     *
     * @throws IOException when there is no place for temporary files
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("configbuddy");
        List<Path> files = new ArrayList<>();
        try {
            for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
                files.add(Files.writeString(folder.resolve(sample.getKey()), sample.getValue()));
            }
            new Training(folder).runs();
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
        Console.system().flush();
    }

    private void runs() {
        for (String line : List.of(
                "", "help", "help get", "version", "--version", "completion bash", "get --no-such", "formats")) {
            run(List.of(line.split(" ")));
        }
        for (String name : SAMPLES.keySet()) {
            String file = folder.resolve(name).toString();
            for (String to : List.of("json", "yaml", "toml", "ini", "properties", "env")) {
                run(List.of("convert", file, "--to", to));
                run(List.of(
                        "convert",
                        "--lossy",
                        "drop",
                        file,
                        "--to=" + to,
                        "--indent",
                        "4",
                        "--out-dir",
                        "-",
                        "--dry-run"));
            }
            run(List.of("get", "server.port", file));
            run(List.of("get", "server.prot", file));
            run(List.of("get", "--output", "json", "**.host", file));
            run(List.of("keys", file));
            run(List.of("check", file));
            run(List.of("check", "--output", "github", folder.toString()));
        }
        for (String text : BROKEN) {
            Main.run(console(text), List.of("check", "--color", "always"));
        }
    }

    private static void run(List<String> line) {
        Main.run(console(""), line);
    }

    private static Console console(String input) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return Console.of(in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of());
    }
}
