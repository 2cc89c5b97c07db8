package io.configbuddy.document.report;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The reports that the golden files show; each has a folder of its name in {@code src/test/resources/report}. */
enum Samples {
    DUPLICATE_KEY {
        @Override
        Report report() {
            Source source = input("app.json");
            int second = source.text().lastIndexOf("\"port\"");
            return Report.of(List.of(Problem.error("json.duplicate-key", "the key \"port\" is set twice")
                    .at(source, second, second + 6)
                    .related(
                            source,
                            source.text().indexOf("\"port\""),
                            source.text().indexOf(": 8080"),
                            "first set here")
                    .path("server.port")
                    .help("keep one of the two, or read the file with '--duplicates last'")
                    .fix(new Fix(
                            "remove the second",
                            List.of(new Splice(
                                    new Span(second - 6, source.text().indexOf("\n  }")), ""))))
                    .build()));
        }
    },
    TABS {
        @Override
        Report report() {
            Source source = input("app.yaml");
            return Report.of(List.of(
                    tab(source, source.text().indexOf("\tport"), 1),
                    tab(source, source.text().indexOf("    \thost"), 5),
                    Problem.warning("yaml.odd", "after a tab the caret is still right")
                            .at(
                                    source,
                                    source.text().indexOf("8080"),
                                    source.text().indexOf("8080") + 4)
                            .build()));
        }

        private Problem tab(Source source, int start, int length) {
            return Problem.error("yaml.tab-indent", "YAML is indented by spaces, this is a tab")
                    .at(source, start, start + length)
                    .help("replace the tab by spaces")
                    .fix(new Fix("indent by two spaces", List.of(new Splice(new Span(start, start + length), "  "))))
                    .build();
        }
    },
    WIDE {
        @Override
        Report report() {
            Source source = input("config.yaml");
            String text = source.text();
            return Report.of(List.of(
                    at(source, "yaml.unclosed-quote", text.indexOf('"'), text.indexOf('\n')),
                    at(source, "yaml.after-combining", text.indexOf('y'), text.indexOf('y') + 1),
                    at(source, "yaml.combining", text.indexOf('\u0301'), text.indexOf('\u0301') + 1),
                    at(source, "yaml.emoji", text.indexOf("😀"), text.indexOf(" ok")),
                    at(source, "yaml.after-emoji", text.indexOf("ok"), text.indexOf("z") + 1),
                    at(source, "yaml.after-korean", text.indexOf('!'), text.indexOf('!') + 1)));
        }
    },
    CONTROLS {
        @Override
        Report report() {
            String text = "key: \u001b[31mred\u0007\u0000 \u202eevil\u2069 \u0085\u007f\ud800 end\n";
            Source source = Source.of("a\u001b]0;title\u0007\nb.yaml", text);
            return Report.of(List.of(Problem.error("yaml.bad-character", "no '\u001b' may stand here\nerror: fake")
                    .at(source, text.indexOf("end"), text.indexOf("end") + 3)
                    .path("a\u009bb")
                    .related(source, text.indexOf('\u202e'), text.indexOf("evil"), "seen\rhere")
                    .help("escape it: \"\\u001b\" \u2028 in double quotes")
                    .build()));
        }
    },
    LONG_LINE {
        @Override
        Report report() {
            Source source = input("data.json");
            String text = source.text();
            return Report.of(List.of(
                    at(source, "json.first", 1, 9),
                    at(source, "json.bad-literal", text.indexOf("truth"), text.indexOf("truth") + 5),
                    at(source, "json.wide", text.indexOf("\"more\""), text.length() - 2),
                    at(source, "json.last", text.length() - 2, text.length() - 1),
                    at(source, "json.end", text.length() - 1, text.length() - 1)));
        }
    },
    SEVERAL_LINES {
        @Override
        Report report() {
            Source source = input("notes.yaml");
            String text = source.text();
            return Report.of(List.of(
                    at(source, "yaml.short", text.indexOf("\"one"), text.indexOf("three") + 6),
                    at(source, "yaml.long", text.indexOf("\"1"), text.indexOf("7") + 2),
                    at(source, "yaml.line", text.indexOf("title"), text.indexOf("short")),
                    at(source, "yaml.all", 0, text.length())));
        }
    },
    ENDS {
        @Override
        Report report() {
            Source source = input("app.ini");
            String text = source.text();
            return Report.of(List.of(
                    at(source, "ini.line-end", text.indexOf("\r\n[client"), text.indexOf("[client")),
                    at(source, "ini.unclosed-section", text.lastIndexOf("\r\n"), text.lastIndexOf("\r\n")),
                    at(source, "ini.end", text.length(), text.length())));
        }
    },
    TWO_FILES {
        @Override
        Report report() {
            Source base = input("base.toml");
            Source local = input("local.toml");
            Problem kind = Problem.error("merge.kind", "a text can't take the place of a number")
                    .at(local, local.text().indexOf("\"80\""), local.text().indexOf("\"80\"") + 4)
                    .related(base, base.text().indexOf("8080"), base.text().indexOf("8080") + 4, "overridden here")
                    .path("server.port")
                    .help("remove the quotes")
                    .build();
            Problem unknown = Problem.warning("schema.unknown-key", "no key 'hsot' is known, 'host' is near")
                    .at(local, local.text().indexOf("hsot"), local.text().indexOf("hsot") + 4)
                    .path("server.hsot")
                    .build();
            Problem note = Problem.note("file.charset", "no byte order mark, read as UTF-8")
                    .at(base, 0, 0)
                    .build();
            Problem unread = Problem.error("file.unreadable", "no such file")
                    .at(Source.of("conf.d/extra file#1.toml", ""), 0, 0)
                    .help("check the name: is it 100% right?")
                    .build();
            Problem placeless = Problem.error("key.unavailable", "the key ring is locked: a, b & \"c\" <d>")
                    .path("database.password")
                    .build();
            return new Report(
                    List.of("clean.toml", "base.toml", "local.toml"), List.of(kind, unknown, note, unread, placeless));
        }
    },
    NOTHING {
        @Override
        Report report() {
            return new Report(List.of("clean.toml"), List.of());
        }
    };

    abstract Report report();

    /** Return the folder of this sample's inputs and expected texts. */
    String folder() {
        return "report/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Source input(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/" + folder() + "/" + name)) {
            return Source.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem at(Source source, String code, int start, int end) {
        return Problem.error(code, "something is wrong with this")
                .at(source, start, end)
                .build();
    }
}
