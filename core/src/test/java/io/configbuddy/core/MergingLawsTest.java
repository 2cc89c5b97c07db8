package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.testsupport.Seeds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merged layers are what a naive model of merging, of maps and lists, makes of them. */
class MergingLawsTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "dotted.key", "e-f");

    private static final Object UNSET = new Object();

    @TempDir
    Path folder;

    @Test
    void layers_become_what_the_model_says_and_the_highest_layer_that_has_a_path_wins() {
        Seeds.forEach(random -> {
            int layers = 1 + random.nextInt(6);
            List<Map<String, Object>> stack = new ArrayList<>();
            Map<String, Object> model = new LinkedHashMap<>();
            ConfigBuilder builder = new Sandbox(folder).builder();
            for (int i = 0; i < layers; i++) {
                Map<String, Object> layer = layer(random, 0, "L" + i);
                stack.add(layer);
                merge(model, layer);
                new Sandbox(folder).file("l" + i + ".json", json(layer));
                builder.file("l" + i + ".json");
            }
            Config config = builder.load();
            assertThat(plain(config.root())).isEqualTo(model);
            winners(config, config.root(), stack);
        });
    }

    /** Each leaf says in which layer it stands. */
    private static void winners(Config config, ConfigValue value, List<Map<String, Object>> stack) {
        if (value instanceof MappingValue mapping && mapping.size() > 0) {
            for (int i = 0; i < mapping.size(); i++) {
                winners(config, mapping.value(i), stack);
            }
            return;
        }
        if (value == config.root() || value instanceof MappingValue) {
            return;
        }
        List<Object> steps = steps(value.path());
        int highest = -1;
        for (int i = 0; i < stack.size(); i++) {
            Object there = at(stack.get(i), steps);
            highest = there == null && !hasNull(stack.get(i), steps) ? highest : i;
        }
        String origin = config.explain(value.path()).claims().get(0).origin();
        assertThat(origin).as(value.path()).contains("/l" + highest + ".json:");
    }

    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        io.configbuddy.document.path.Path.parse(path)
                .segments()
                .forEach(segment -> steps.add(((io.configbuddy.document.path.Segment.Key) segment).name()));
        return steps;
    }

    private static Object at(Map<String, Object> layer, List<Object> steps) {
        Object at = layer;
        for (Object step : steps) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }

    private static boolean hasNull(Map<String, Object> layer, List<Object> steps) {
        Object parent = at(layer, steps.subList(0, steps.size() - 1));
        return parent instanceof Map<?, ?> map && map.containsKey(steps.get(steps.size() - 1));
    }

    /** The kind of a value depends on its name and depth, so that kinds never conflict. */
    private static Map<String, Object> layer(Random random, int depth, String text) {
        Map<String, Object> layer = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            layer.put(name, value(random, name, depth, text));
        }
        return layer;
    }

    private static Object value(Random random, String name, int depth, String text) {
        int chance = random.nextInt(12);
        if (chance == 0) {
            return UNSET;
        }
        if (chance == 1) {
            return null;
        }
        boolean mapping = depth < 3 && name.hashCode() % 3 != depth % 3;
        if (mapping) {
            return random.nextInt(8) == 0 ? new LinkedHashMap<>() : layer(random, depth + 1, text);
        }
        return name.equals("e-f")
                ? new ArrayList<>(List.of(text, text + random.nextInt(9)).subList(0, random.nextInt(3)))
                : text;
    }

    /** The model: maps are merged, everything else is replaced, UNSET removes. */
    @SuppressWarnings("unchecked")
    private static void merge(Map<String, Object> lower, Map<String, Object> higher) {
        higher.forEach((name, value) -> {
            if (value == UNSET) {
                lower.remove(name);
            } else if (value instanceof Map<?, ?> map) {
                Object there = lower.get(name);
                Map<String, Object> below =
                        there instanceof Map<?, ?> ? (Map<String, Object>) there : new LinkedHashMap<>();
                merge(below, (Map<String, Object>) map);
                lower.put(name, below);
            } else {
                lower.put(name, value);
            }
        });
    }

    private static Object plain(ConfigValue value) {
        if (value instanceof MappingValue mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < mapping.size(); i++) {
                map.put(mapping.name(i), plain(mapping.value(i)));
            }
            return map;
        }
        if (value instanceof SequenceValue sequence) {
            return new ArrayList<>(
                    sequence.items().stream().map(MergingLawsTest::plain).toList());
        }
        return value.isNull() ? null : value.asString();
    }

    private static String json(Object value) {
        if (value == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, child) -> out.append(out.isEmpty() ? "{" : ", ")
                    .append('"')
                    .append(name)
                    .append("\": ")
                    .append(json(child)));
            return out.isEmpty() ? "{}" : out.append('}').toString();
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> out.append(out.isEmpty() ? "[" : ", ").append(json(item)));
            return out.isEmpty() ? "[]" : out.append(']').toString();
        }
        return value == UNSET ? "\"${unset:}\"" : "\"" + value + "\"";
    }
}
