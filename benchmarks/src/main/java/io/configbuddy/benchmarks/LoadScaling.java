package io.configbuddy.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Prints how the time to load grows: 2, 20 and 200 {@code .properties} files with 1,000, 10,000 and 100,000 paths, 60,
 * 600 and 6,000 environment variables, 1, 5 and 50 active profiles.
 *
 * <p>Every library and size has a process of its own, for the environment is given to a process. Half of the variables
 * override a path each, the other half are those that Kubernetes adds for services. A file overrides ten keys of the
 * file before; the last files are those of the profiles. A row has the milliseconds of the first load in a process and
 * of the fastest of several, by how much the last step exceeds a linear one (1.0 is linear, 10 is quadratic), and
 * whether the variables did override: where they don't, the library had less to do.
 */
public final class LoadScaling {
    private static final int GROUPS_PER_FILE = 50;
    private static final List<Size> SIZES = List.of(new Size(2, 60, 1), new Size(20, 600, 5), new Size(200, 6_000, 50));
    private static final long ENOUGH_MILLIS = 10_000;
    private static final int MOST_RUNS = 20;
    private static final long PATIENCE_SECONDS = 300;

    private LoadScaling() {}

    /**
     * Run the program.
     *
     * @param arguments the names of the libraries to measure; all of them when there is none
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1 && arguments[0].equals("--in-this-process")) {
            measure(Library.valueOf(arguments[1]), SIZES.get(Integer.parseInt(arguments[2])));
            return;
        }
        print("%-10s", "library");
        for (Size size : SIZES) {
            print(" %10d first %10s best", size.paths(), "");
        }
        print(" %8s  %s%n", "growth", "variables override");
        for (Library library : Library.values()) {
            if (arguments.length == 0
                    || List.of(arguments).contains(library.name().toLowerCase(Locale.ROOT))) {
                row(library);
            }
        }
    }

    private static void row(Library library) throws IOException, InterruptedException {
        print("%-10s", library.name().toLowerCase(Locale.ROOT));
        double before = 0;
        double last = 0;
        String override = "";
        for (int i = 0; i < SIZES.size(); i++) {
            String[] figures = inAnotherProcess(library, i);
            before = last;
            last = Double.parseDouble(figures[1]);
            override = figures[2];
            print(" %16s %15s", figures[0], figures[1]);
        }
        print(" %8.2f  %s%n", last / before / 10, override);
    }

    private static String[] inAnotherProcess(Library library, int size) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LoadScaling.class.getName()));
        command.addAll(List.of("--in-this-process", library.name(), Integer.toString(size)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(SIZES.get(size).environment(library.peer()));
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new String[] {"NaN", "NaN", "took more than " + PATIENCE_SECONDS + " s"};
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                return new String[] {"NaN", "NaN", "failed"};
            }
            return output.strip().split(" ", 3);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void measure(Library library, Size size) throws Exception {
        try (LayeredFiles layers =
                LayeredFiles.write("properties", size.files(), GROUPS_PER_FILE + 1, GROUPS_PER_FILE)) {
            Peer<?> peer = library.peer();
            double first = load(peer, layers, size);
            double best = Double.MAX_VALUE;
            long end = System.nanoTime() + ENOUGH_MILLIS * 1_000_000;
            for (int run = 0; run < MOST_RUNS && (run < 2 || System.nanoTime() < end); run++) {
                best = Math.min(best, load(peer, layers, size));
            }
            layers.check(peer);
            print("%.1f %.1f %s%n", first, best, overrides(peer, layers) ? "yes" : "no");
        }
    }

    /** Return the milliseconds to load and to read one value, lest a library put the work off until then. */
    private static <C> double load(Peer<C> peer, LayeredFiles layers, Size size) throws Exception {
        long start = System.nanoTime();
        C loaded = peer.load(layers.files(), size.profileNames());
        peer.text(loaded, "app.billing0.http.host");
        return (System.nanoTime() - start) / 1e6;
    }

    private static <C> boolean overrides(Peer<C> peer, LayeredFiles layers) throws Exception {
        C loaded = peer.load(layers.files(), List.of());
        for (String path : layers.merged().keySet()) {
            String value = System.getenv(peer.variable(path));
            if (value != null) {
                return value.equals(peer.text(loaded, path));
            }
        }
        throw new IllegalStateException("no variable overrides anything");
    }

    private static void print(String line, Object... values) {
        System.out.printf(Locale.ROOT, line, values);
        System.out.flush();
    }

    /** How much there is to load. */
    private record Size(int files, int variables, int profiles) {
        int paths() {
            return files * GROUPS_PER_FILE * LayeredFiles.KEYS_PER_GROUP;
        }

        List<String> profileNames() {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < profiles; i++) {
                names.add("profile" + i);
            }
            return names;
        }

        Map<String, String> environment(Peer<?> peer) {
            List<String> paths = List.copyOf(LayeredFiles.merged(files, GROUPS_PER_FILE + 1, GROUPS_PER_FILE)
                    .keySet());
            Map<String, String> environment = new TreeMap<>();
            for (int i = 0; i < variables / 2; i++) {
                String path = paths.get(i * (paths.size() / (variables / 2)));
                environment.put(peer.variable(path), Integer.toString(i));
                environment.put("BILLING" + i + "_PORT_8080_TCP", "tcp://10.0.0.1:8080");
            }
            return environment;
        }
    }
}
