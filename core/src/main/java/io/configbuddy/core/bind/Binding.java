package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One bind, and all that was found wrong in it; for one thread. */
final class Binding {
    private static final String WRONG_TYPE = "config.wrong-type";

    private final boolean ignoresUnknown;
    private final @Nullable UnaryOperator<String> environmentNames;
    private @Nullable List<Problem.Builder> problems;

    Binding(boolean ignoresUnknown, @Nullable UnaryOperator<String> environmentNames) {
        this.ignoresUnknown = ignoresUnknown;
        this.environmentNames = environmentNames;
    }

    /** Note that a value is not of the kind that was expected. */
    Object wrong(ConfigValue value, String expected) {
        String message = "expected " + expected + ", but found " + value.describe();
        if (value.isNull()) {
            return add(value.problem("config.null", message)
                    .help("write a value; or leave the key out, which is not the same as null"));
        }
        return add(value.problem(WRONG_TYPE, message));
    }

    /** Note that a value's text is not what was expected. */
    Object mismatch(ConfigValue value, Mismatch mismatch) {
        String found = mismatch.found().orElseGet(value::describe);
        Problem.Builder problem = value.problem(WRONG_TYPE, "expected " + mismatch.expected() + ", but found " + found);
        if (mismatch.help().isPresent() && !value.isSecret()) {
            problem.help(mismatch.help().get());
        }
        return add(problem);
    }

    /** Note that a text is none of several names. */
    Object mismatch(ConfigValue value, String expected, String text, Iterable<String> names) {
        String nearest = Suggestions.nearest(text, names).orElse(null);
        Mismatch mismatch = Mismatch.of(expected);
        return mismatch(value, nearest == null ? mismatch : mismatch.help(didYouMean(nearest)));
    }

    /** Note that a mapping has a key that converts to nothing. */
    Object wrongKey(MappingValue mapping, int position, Mismatch mismatch) {
        String message = "expected " + mismatch.expected() + " for a key, but found `" + mapping.name(position) + "`";
        return add(atKey(mapping.value(position), mapping.value(position).problem(WRONG_TYPE, message)));
    }

    /** Note that a type won't have values that look right. */
    Object refused(ConfigValue value, Class<?> type, RuntimeException refusal) {
        String message = type.getSimpleName() + " refuses " + value.describe();
        if (holdsSecret(value)) {
            return add(value.problem("config.refused", message)
                    .help("why isn't shown here, since the reason may tell a secret"));
        }
        String reason = refusal.getMessage();
        return add(value.problem(
                "config.refused",
                message + ": " + (reason == null ? refusal.getClass().getSimpleName() : reason)));
    }

    /** Note that a key is missing. */
    Object missing(Gap gap, String expected) {
        String path = gap.path().toString();
        String variable = environmentNames == null ? "" : " or set " + environmentNames.apply(path);
        Problem.Builder problem = gap.nearest()
                .problem("config.missing", "`" + path + "` is missing: expected " + expected)
                .help("add the key" + variable);
        return add(atKey(gap.nearest(), problem).path(path));
    }

    /** Note a key that the type has no use for, unless it may be meant for others. */
    void unknown(MappingValue mapping, int position, List<String> names) {
        ConfigValue value = mapping.value(position);
        if (ignoresUnknown || !value.origin().layer().isStrict()) {
            return;
        }
        String name = mapping.name(position);
        String nearest = Suggestions.nearest(name, names).orElse(null);
        String advice = names.isEmpty() ? "there are no keys here" : "the keys here are " + String.join(", ", names);
        add(atKey(value, value.problem("config.unknown-key", "unknown key `" + name + "`"))
                .help(nearest == null ? advice : didYouMean("`" + nearest + "`")));
    }

    /** Note that two keys of a mapping are one. */
    void sameKey(MappingValue mapping, int first, int second) {
        ConfigValue value = mapping.value(second);
        Problem.Builder problem = value.problem(
                "config.same-key",
                "`" + mapping.name(second) + "` and `" + mapping.name(first) + "` are two spellings of one key");
        Location other = mapping.value(first).origin().keyLocation().orElse(null);
        if (other != null) {
            problem.related(other.source(), other.span().start(), other.span().end(), "the other one");
        }
        add(atKey(value, problem).help("keep one of them"));
    }

    /** Note that a value breaks a rule; when its key is absent, it is a default that does. */
    void violation(Gap gap, boolean there, String message) {
        ConfigValue value = gap.nearest();
        boolean secret = there ? holdsSecret(value) : value.isSecret();
        String said = secret ? "the value breaks a rule, whose message may tell a secret" : message;
        Problem.Builder problem =
                value.problem("config.violation", said).path(gap.path().toString());
        add(there ? problem : atKey(value, problem).help("the key is absent, so this is about its default"));
    }

    /** Keep a value from being shown, and what it replaced. */
    void conceal(ConfigValue value) {
        ConfigValue secret = value;
        while (secret != null) {
            secret.markSecret();
            secret = secret.overridden().orElse(null);
        }
    }

    /** Throw all problems, if there are any; only now is known what of the value is a secret. */
    void finish(ConfigValue root) {
        if (problems == null) {
            return;
        }
        Masks masks = new Masks(root);
        List<Problem> all = new ArrayList<>(problems.size());
        for (Problem.Builder builder : problems) {
            Problem problem = builder.build();
            Location place = problem.location().orElse(null);
            all.add(place == null ? problem : builder.at(masks.hide(place)).build());
        }
        throw ConfigException.of(all);
    }

    private Object add(Problem.Builder problem) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
        return Plan.FAILED;
    }

    private static Problem.Builder atKey(ConfigValue value, Problem.Builder problem) {
        value.origin().keyLocation().ifPresent(problem::at);
        return problem;
    }

    private static boolean holdsSecret(ConfigValue value) {
        if (value.isSecret()) {
            return true;
        }
        boolean secret = false;
        if (value instanceof MappingValue mapping) {
            for (int i = 0; i < mapping.size() && !secret; i++) {
                secret = holdsSecret(mapping.value(i));
            }
        } else if (value instanceof SequenceValue sequence) {
            for (int i = 0; i < sequence.size() && !secret; i++) {
                secret = holdsSecret(sequence.item(i));
            }
        }
        return secret;
    }

    private static String didYouMean(String name) {
        return "did you mean " + name + "?";
    }
}
