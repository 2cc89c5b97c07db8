package io.configbuddy.core.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.convert.DataSize;
import io.configbuddy.core.convert.Secret;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every configuration, whatever nonsense it says. */
class BindingLawsTest {
    private static final Binder BINDER = Binder.create();

    private static final String[] KEYS = {
        "a", "b", "c", "d", "e", "f", "g", "h", "type", "node", "x", "max-size", "maxSize", "MAX_SIZE"
    };

    private static final String[] TEXTS = {
        "1",
        "-1",
        "1.5",
        "true",
        "null",
        "~",
        "''",
        "5s",
        "10MB",
        "2026-01-31",
        "monday",
        "text",
        "'a, b'",
        "node",
        "leaf",
        "99999999999999999999",
        "1e999999999",
        "hunter2"
    };

    sealed interface Item permits Node, Leaf {}

    record Node(@Default List<Item> items, Optional<Node> node) implements Item {}

    record Leaf(@Default("1") int x) implements Item {}

    record Everything(
            @Default("1") int a,
            Optional<Duration> b,
            @Default Set<Long> c,
            @Default Map<Integer, DataSize> d,
            Optional<Item> e,
            Optional<Secret> f,
            OptionalInt g,
            Optional<Object> h,
            Optional<Node> node,
            Optional<LocalDate> maxSize) {}

    private static void value(StringBuilder out, Random random, int depth) {
        int kind = random.nextInt(depth > 4 ? 3 : 6);
        if (kind < 3) {
            out.append(TEXTS[random.nextInt(TEXTS.length)]);
        } else if (kind == 3) {
            out.append('[');
            for (int i = random.nextInt(3); i > 0; i--) {
                value(out, random, depth + 1);
                out.append(", ");
            }
            out.append(']');
        } else {
            mapping(out, random, depth);
        }
    }

    private static void mapping(StringBuilder out, Random random, int depth) {
        out.append('{');
        for (String key : KEYS) {
            if (random.nextInt(5) == 0) {
                out.append(key).append(": ");
                value(out, random, depth + 1);
                out.append(", ");
            }
        }
        out.append('}');
    }

    private static List<String> outcome(MappingValue root, Class<?> type) {
        try {
            return List.of(BINDER.bind(root, type).toString());
        } catch (ConfigException e) {
            for (Problem problem : e.problems()) {
                assertThat(problem.location()).isPresent();
                assertThat(problem.message()).isNotBlank().doesNotContain("hunter2");
                assertThat(problem.help().orElse("")).doesNotContain("hunter2");
            }
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void whateverIsSaid_isBoundOrTold_andTheSameWayTwice() {
        Seeds.forEach(random -> {
            StringBuilder text = new StringBuilder();
            mapping(text, random, 0);
            MappingValue root = Trees.yaml(text.toString());

            for (Class<?> type : List.of(Everything.class, Node.class, Item.class, Map.class, Object.class)) {
                assertThat(outcome(root, type)).as(text.toString()).isEqualTo(outcome(root, type));
            }
        });
    }
}
