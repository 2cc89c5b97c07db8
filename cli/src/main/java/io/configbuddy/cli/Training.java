package io.configbuddy.cli;

import io.configbuddy.cli.console.Console;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The program that the script runs to make a start-up archive: it does what commands ordinarily do.
 *
 * <p>The classes that it loads are what the archive holds; a later run takes from there what it needs. The names of the
 * classes are written when the program ends by returning from {@code main}.
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

    private final Path folder;

    private Training(Path folder) {
        this.folder = folder;
    }

    /**
     * Do the work of many runs, printing nothing.
     *
     * @param args an empty folder for the files that the work is done on
     * @throws IOException when the files cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
            try (OutputStream file =
                    new FileOutputStream(folder.resolve(sample.getKey()).toFile())) {
                file.write(sample.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        new Training(folder).runs();
        Console.system().flush();
    }

    private void runs() {
        run("version");
        run("help");
        run("help", "convert");
        run("get", "--no-such-option");
        run("formats");
        layers();
        for (String name : SAMPLES.keySet()) {
            String file = folder.resolve(name).toString();
            run("get", "server.port", file);
            run("get", "server.prot", file);
            run("get", "--output", "json", "server", file);
            run("keys", file);
            run("set", file, "server.port", "9090");
            run("set", "--dry-run", file, "server.name", "x");
            run("set", "-i", file, "server.host", "example.com");
            run("unset", "--dry-run", file, "server.port");
            run("check", file);
            run("check", "--output", "github", file);
            for (String format : List.of("json", "yaml", "toml", "ini", "properties", "dotenv")) {
                run("convert", file, "--to", format);
                run("convert", file, "--to", format, "--lossy", "drop", "--indent", "4");
            }
        }
    }

    /** Do what is done with a whole configuration. */
    private void layers() {
        String base = folder.resolve("b.yaml").toString();
        String above = folder.resolve("a.json").toString();
        run("render", base, above, "--origins", "--comments", "--set", "server.port=1");
        run("render", base, above, "--env", "B_SERVER__PORT=1", "--to", "json");
        run("render", "--template", base, above);
        run("explain", "server", base, above, "--env", "B_SERVER__PORT=1");
        run("explain", "server.prot", base);
        run("env-names", base);
        run("profiles", base);
        run("unused", base, above);
    }

    private static void run(String... line) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Main.run(Console.of(InputStream.nullInputStream(), nowhere, nowhere, Map.of()), List.of(line));
    }
}
