package io.configbuddy.examples.gate;

import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.core.LiveConfig;
import io.configbuddy.core.RuntimeOverride;
import io.configbuddy.document.problem.ConfigException;
import java.io.PrintStream;
import java.nio.file.Path;

/** A gate in front of a service, which is closed for as long as some work takes. */
public final class Gate {
    private final LiveConfig live;

    private Gate(LiveConfig live) {
        this.live = live;
    }

    record Settings(boolean open, int requestsPerSecond, String message) {}

    static Gate of(Path file) {
        LiveConfig live = ConfigBuddy.builder().file(file).live(config -> config.bind(Settings.class));
        return new Gate(live);
    }

    /** Answer one request; all settings are of one moment. */
    String answer() {
        Settings settings = live.current().bind(Settings.class);
        return settings.open() ? "200, up to " + settings.requestsPerSecond() + "/s" : "503 " + settings.message();
    }

    /** Do some work while the gate is closed. */
    @SuppressWarnings("try") // The overrides are there to be closed; nothing asks them anything.
    void closedWhile(String reason, Runnable work) {
        try (RuntimeOverride closed = live.override("open", "false");
                RuntimeOverride message = live.override("message", reason)) {
            work.run();
        }
    }

    /** Read the file again; when it is wrong, go on as before. */
    String reload() {
        try {
            live.reload();
            return "reloaded";
        } catch (ConfigException e) {
            return "not reloaded: " + e.getMessage();
        }
    }

    /** Answer before, during and after a maintenance. */
    public static void main(String[] arguments) {
        Gate gate = of(Path.of(arguments[0]));
        print(gate, System.out);
    }

    static void print(Gate gate, PrintStream out) {
        out.println(gate.answer());
        gate.closedWhile("the database moves", () -> out.println(gate.answer()));
        out.println(gate.answer());
    }
}
