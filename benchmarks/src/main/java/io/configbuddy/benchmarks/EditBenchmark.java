package io.configbuddy.benchmarks;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What edits of a text of 5 MB cost, beside parsing it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBenchmark {
    private static final int SIZE = 5_000_000;
    private static final int BATCH = 1_000;

    /** The format. */
    @Param({"json", "yaml", "toml", "ini", "properties"})
    public String format = "";

    private Parser parser = Parser.of("json");
    private String text = "";
    private Document document = Document.parse("{}", "json");
    /** Single values from all over the text, each the last one of its mapping. */
    private List<Path> values = List.of();

    /** Make the text, and choose what to edit. */
    @Setup
    public void prepare() {
        parser = Parser.of(format);
        text = Sample.text(format, SIZE);
        document = DocumentLoader.builder().format(format).build().load(Source.of("benchmark", text));
        List<Path> found = new ArrayList<>();
        collect((MappingNode) document.root(), found);
        values = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            values.add(found.get((int) ((long) found.size() * i / BATCH)));
        }
    }

    private static void collect(MappingNode mapping, List<Path> found) {
        List<Entry> entries = mapping.newEntries();
        for (Entry entry : entries) {
            Node value = entry.value();
            if (value instanceof MappingNode inner) {
                collect(inner, found);
            } else if (value instanceof ScalarNode && value.position() == entries.size() - 1) {
                found.add(value.path());
            }
        }
        if (found.isEmpty()) {
            // A format without nesting: any of its values will do.
            entries.forEach(entry -> found.add(entry.value().path()));
        }
    }

    private Path middle() {
        return values.get(BATCH / 2);
    }

    /** The yardstick: one parse of the text. */
    @Benchmark
    public Object parse() {
        return parser.tree(text);
    }

    /** One value replaced. */
    @Benchmark
    public Document set() {
        return document.edit().set(middle(), "another").apply();
    }

    /** One entry removed. */
    @Benchmark
    public Document remove() {
        return document.edit().remove(middle()).apply();
    }

    /** One entry added behind another one. */
    @Benchmark
    public Document insert() {
        return document.edit().insertAfter(middle(), "added", "another").apply();
    }

    /** One key renamed. */
    @Benchmark
    public Document rename() {
        return document.edit().rename(middle(), "renamed").apply();
    }

    /** One entry taken to another place of the file. */
    @Benchmark
    public Document move() {
        return document.edit()
                .move(values.get(1), middle().parent().child("moved"))
                .apply();
    }

    /** A thousand values replaced at once. */
    @Benchmark
    public Document setThousand() {
        DocumentEditor editor = document.edit();
        for (Path value : values) {
            editor.set(value, "another");
        }
        return editor.apply();
    }

    /** The whole text reformatted, every line of it indented otherwise. */
    @Benchmark
    public Document reformat() {
        return document.reformat(ReformatOptions.DEFAULT.withIndent(4));
    }
}
