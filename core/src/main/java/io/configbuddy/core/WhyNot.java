package io.configbuddy.core;

import io.configbuddy.core.environment.EnvironmentNames;
import io.configbuddy.core.environment.IgnoredVariable;
import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out why something that somebody set has no effect; one use each. */
final class WhyNot {
    private final MappingValue root;
    private final LoadReport report;
    private final List<String> reasons = new ArrayList<>();

    WhyNot(MappingValue root, LoadReport report) {
        this.root = root;
        this.report = report;
    }

    /** Return what can be said about a variable, a property, an argument or a file; at least one sentence. */
    List<String> of(String asked) {
        TextEntry entry = entry(asked);
        if (entry != null) {
            taken(entry);
        } else if (asked.startsWith("-D")) {
            property(asked.substring(2));
        } else if (asked.startsWith("--")) {
            reasons.add("no argument " + asked + " was taken: an override is written --set PATH=VALUE or --PATH=VALUE");
        } else if (!file(asked)) {
            variable(asked);
        }
        return reasons;
    }

    private @Nullable TextEntry entry(String asked) {
        TextEntry last = null;
        for (Layer layer : report.texts()) {
            for (TextEntry entry : layer.entries()) {
                String name = entry.name();
                if (name.equals(asked)
                        || name.startsWith("--set") && name.substring(6).equals(bare(asked))) {
                    last = entry;
                }
            }
        }
        return last;
    }

    /** An override is asked for as {@code --server.port} as well as {@code server.port}. */
    private static String bare(String asked) {
        return asked.startsWith("--") ? asked.substring(2) : asked;
    }

    /** It was read; so something higher wins, or it sets what nobody asks for. */
    private void taken(TextEntry entry) {
        ConfigValue value = root.find(entry.path()).orElse(null);
        if (value == null) {
            reasons.add(entry.name() + " names " + entry.path() + ", which a higher layer removes or replaces");
        } else if (isFrom(value, entry)) {
            reasons.add(entry.name() + " does have an effect: it sets " + value.path());
            suggest(entry.name(), value);
        } else {
            reasons.add(entry.name() + " sets " + value.path() + ", but " + value.origin() + " ranks above it");
        }
    }

    private static boolean isFrom(ConfigValue value, TextEntry entry) {
        return value instanceof MappingValue
                || value.origin().spelling().map(entry.name()::equals).orElse(false);
    }

    /** A key that only the variable has is most often a misspelt one. */
    private void suggest(String name, ConfigValue value) {
        EnvironmentNames names = report.names();
        if (names == null || value.overridden().isPresent() || !name.startsWith(names.prefix())) {
            return;
        }
        reasons.add("no file has " + value.path() + ", so it is a new key");
        names.suggestion(name, Keys.of(List.of(root))).ifPresent(near -> reasons.add("did you mean " + near + "?"));
    }

    private void property(String name) {
        if (SystemProperties.isOwn(name)) {
            reasons.add("the virtual machine sets " + name + " itself, so it is never taken");
        } else {
            reasons.add("the system property " + name + " is not set, or system properties are not read");
        }
    }

    private boolean file(String asked) {
        for (LayerInfo layer : report.layers()) {
            if (layer.name().equals(asked) || layer.name().endsWith("/" + asked)) {
                reasons.add(asked + " is a layer: " + layer);
                return true;
            }
        }
        if (asked.indexOf('.') < 0) {
            return false;
        }
        for (String profile : report.known()) {
            if (asked.contains("-" + profile + ".") && !report.profiles().contains(profile)) {
                String active = report.profiles().isEmpty() ? "no profile" : String.join(", ", report.profiles());
                reasons.add(asked + " belongs to the profile " + profile + ", which does not apply; what applies is "
                        + active);
                return true;
            }
        }
        reasons.add(asked + " was not read: it is no layer of this configuration");
        return true;
    }

    private void variable(String name) {
        EnvironmentNames names = report.names();
        if (names == null) {
            reasons.add("the environment is not read: no prefix is set");
            return;
        }
        for (IgnoredVariable ignored : report.ignored()) {
            if (ignored.name().equals(name)) {
                reasons.add(name + " is ignored: " + ignored.reason());
            }
        }
        if (!reasons.isEmpty()) {
            return;
        }
        if (!report.variables().contains(name)) {
            reasons.add("the environment has no variable " + name);
            Suggestions.nearest(name, report.variables()).ifPresent(near -> reasons.add("there is " + near));
        } else if (!name.startsWith(names.prefix() + "_")) {
            reasons.add(name + " does not begin with " + names.prefix() + "_");
        }
        names.suggestion(name, Keys.of(List.of(root))).ifPresent(near -> reasons.add("did you mean " + near + "?"));
        if (reasons.isEmpty()) {
            reasons.add(name + " names the profiles, or sets nothing");
        }
    }
}
