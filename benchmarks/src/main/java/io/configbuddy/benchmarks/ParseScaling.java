package io.configbuddy.benchmarks;

import io.configbuddy.document.format.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how the time to parse grows with the text, from 1,000 characters to 100,000,000 on a log scale.
 *
 * <p>For each format and {@link Shape} there is one row: the milliseconds at each size, and by how much the time of the
 * last step exceeds what a linear one would have taken (1.0 is linear, 10 is quadratic). The rows end in {@code tree}
 * when the text was right, or in the code of the first problem.
 */
public final class ParseScaling {
    private static final long FEW_MILLIS = 300;
    private static final int MOST_RUNS = 2_000;

    private final int largest;
    private final List<String> csv = new ArrayList<>();

    private ParseScaling(int largest) {
        this.largest = largest;
        csv.add("format,shape,characters,milliseconds,outcome");
    }

    /**
     * Run the program.
     *
     * @param arguments {@code --max N} for the largest size in characters, {@code --csv FILE} to keep the figures, and
     *     the names of the formats to measure; all of them when there is none
     */
    public static void main(String[] arguments) throws IOException {
        int largest = 100_000_000;
        String file = "";
        List<String> formats = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--max" -> largest = Integer.parseInt(arguments[++i]);
                case "--csv" -> file = arguments[++i];
                default -> formats.add(arguments[i]);
            }
        }
        ParseScaling scaling = new ParseScaling(largest);
        scaling.header();
        for (Shape shape : Shape.all()) {
            if ((formats.isEmpty() || formats.contains(shape.format())) && Parser.isInstalled(shape.format())) {
                scaling.row(shape);
            }
        }
        if (!file.isEmpty()) {
            Files.write(Path.of(file), scaling.csv);
        }
    }

    private void header() {
        print("%-11s %-16s", "format", "shape");
        for (int size = 1_000; size <= largest && size > 0; size *= 10) {
            print(" %11d", size);
        }
        print(" %9s  %s%n", "growth", "outcome");
    }

    private void row(Shape shape) {
        Parser parser = Parser.of(shape.format());
        print("%-11s %-16s", shape.format(), shape.name());
        double before = 0;
        double last = 0;
        String outcome = "";
        for (int size = 1_000; size <= largest && size > 0; size *= 10) {
            String text = shape.text().apply(size);
            outcome = outcome(parser.parse(text));
            before = last;
            last = millis(parser, text);
            print(" %11.3f", last);
            csv.add(String.format(
                    Locale.ROOT, "%s,%s,%d,%.4f,%s", shape.format(), shape.name(), text.length(), last, outcome));
        }
        print(" %9.2f  %s%n", last / before / 10, outcome);
    }

    /** Return the time of the fastest of several runs. */
    private static double millis(Parser parser, String text) {
        long best = Long.MAX_VALUE;
        long end = System.nanoTime() + FEW_MILLIS * 1_000_000;
        for (int run = 0; run < MOST_RUNS && (run < 2 || System.nanoTime() < end); run++) {
            long start = System.nanoTime();
            Parsed parsed = parser.parse(text);
            long time = System.nanoTime() - start;
            if (parsed.tree().isEmpty() && parsed.problems().isEmpty()) {
                throw new IllegalStateException("neither a tree nor a problem");
            }
            best = Math.min(best, time);
        }
        return best / 1e6;
    }

    private static String outcome(Parsed parsed) {
        return parsed.tree().isPresent() ? "tree" : parsed.problems().get(0).code();
    }

    private static void print(String line, Object... values) {
        System.out.printf(Locale.ROOT, line, values);
    }
}
