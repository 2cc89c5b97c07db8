package io.configbuddy.benchmarks;

import java.util.concurrent.TimeUnit;
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

/** How the benchmarks of parsers are run: the same text of two sizes, ours and the peers' time for one of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class ParserBenchmark {
    /** How long the text is, in characters. */
    @Param({"10000", "1000000"})
    public int size;

    private final String format;
    private String text = "";

    ParserBenchmark(String format) {
        this.format = format;
    }

    /** Make the text. */
    @Setup
    public void makeText() {
        text = Sample.text(format, size);
    }

    /** Return the text. */
    final String text() {
        return text;
    }
}
