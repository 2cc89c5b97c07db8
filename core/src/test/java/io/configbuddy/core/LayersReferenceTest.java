package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.tree.ConfigValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of {@code docs/reference/layers.md}. */
class LayersReferenceTest {
    private static final String PAGE = "layers.md";

    @TempDir
    Path folder;

    static Stream<ReferenceTable.Row> winners() {
        return ReferenceTable.rows(PAGE, "Who wins");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("winners")
    void the_highest_layer_wins_and_says_where(ReferenceTable.Row row) {
        List<String> setters = row.parts(0, ",");
        ConfigValue port = configure(setters).load().get("port");
        assertThat(setters.get(port.asInt() - 1)).isEqualTo(row.cell(1));
        assertThat(port.origin().toString().replace(folder + "/", "")).isEqualTo(row.cell(2));
    }

    static Stream<ReferenceTable.Row> orders() {
        return ReferenceTable.rows(PAGE, "Another order");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void another_order_lets_another_layer_win(ReferenceTable.Row row) {
        List<LayerKind> order = new ArrayList<>(LayerKind.ORDER);
        LayerKind top = order.stream()
                .filter(kind -> kind.toString().equals(row.cell(0)))
                .findFirst()
                .orElseThrow();
        order.remove(top);
        order.add(top);
        List<String> setters = row.parts(1, ",");
        ConfigValue port = configure(setters).order(order).load().get("port");
        assertThat(setters.get(port.asInt() - 1)).isEqualTo(row.cell(2));
    }

    /** Each of them sets another number: its position, from 1. */
    private ConfigBuilder configure(List<String> setters) {
        Map<String, Integer> values = new LinkedHashMap<>();
        setters.forEach(setter -> values.put(setter, values.size() + 1));
        Sandbox sandbox = new Sandbox(folder);
        ConfigBuilder builder = sandbox.builder()
                .defaults("optional:defaults.yaml")
                .file("optional:application.yaml")
                .file("optional:second.yaml")
                .dotenv("optional:.env")
                .profiles("production");
        if (values.keySet().stream().anyMatch(name -> name.startsWith("conf.d"))) {
            builder.file("conf.d");
        }
        base(sandbox, values);
        local(sandbox, values);
        List<String> arguments = new ArrayList<>();
        values.forEach((setter, value) -> {
            switch (setter) {
                case "application.yaml", "section", "included.yaml", "application.local.yaml", "local section" -> {}
                case "defaults" -> builder.defaults(Map.of("port", "" + value));
                case ".env" -> sandbox.file(setter, "APP_PORT=" + value);
                case "APP_PORT" -> {}
                case "-Dport" -> builder.systemProperties("", Map.of("port", "" + value));
                case "--port" -> arguments.add("--port=" + value);
                case "--set port" -> arguments.addAll(List.of("--set", "port=" + value));
                case "override" -> builder.override("port", "" + value);
                default -> sandbox.file(setter, "port: " + value);
            }
        });
        builder.environment(
                "APP", values.containsKey("APP_PORT") ? Map.of("APP_PORT", "" + values.get("APP_PORT")) : Map.of());
        builder.declareProfiles(io.configbuddy.core.profile.Profiles.builder()
                .declare(io.configbuddy.core.profile.ProfileName.split("production"))
                .build());
        return builder.arguments(arguments.toArray(new String[0]));
    }

    private static void base(Sandbox sandbox, Map<String, Integer> values) {
        List<String> lines = new ArrayList<>();
        if (values.containsKey("included.yaml")) {
            lines.add("configbuddy: {include: included.yaml}");
            sandbox.file("included.yaml", "port: " + values.get("included.yaml"));
        }
        if (values.containsKey("application.yaml")) {
            lines.add("port: " + values.get("application.yaml"));
        }
        if (values.containsKey("section")) {
            lines.add("profiles: {production: {port: " + values.get("section") + "}}");
        }
        sandbox.file("application.yaml", lines.toArray(new String[0]));
    }

    private static void local(Sandbox sandbox, Map<String, Integer> values) {
        List<String> lines = new ArrayList<>();
        if (values.containsKey("application.local.yaml")) {
            lines.add("port: " + values.get("application.local.yaml"));
        }
        if (values.containsKey("local section")) {
            lines.add("profiles: {production: {port: " + values.get("local section") + "}}");
        }
        sandbox.file("application.local.yaml", lines.toArray(new String[0]));
    }
}
