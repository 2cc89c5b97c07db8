package io.configbuddy.core.bind;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.SequenceValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the value that a part of a bound object was made of. */
final class Locator {
    private Plan plan;
    private ConfigValue value;

    private Locator(Plan plan, ConfigValue value) {
        this.plan = plan;
        this.value = value;
    }

    /** Note a violation at the value that it is about. */
    static void note(Violation violation, Plan plan, ConfigValue root, Binding binding) {
        Locator locator = new Locator(plan, root);
        List<String> path = violation.path();
        int at = 0;
        while (at < path.size() && locator.enter(path.get(at))) {
            at++;
        }
        Gap gap = Gap.at(locator.value);
        boolean there = at == path.size() || !locator.lacks(path.get(at));
        binding.violation(there ? gap : gap.child(locator.key(path.get(at))), there, violation.message());
    }

    private boolean enter(String name) {
        Plan here = plan();
        Plan next = here.part(name);
        ConfigValue child = next == null ? null : child(here, name);
        if (next == null || child == null) {
            return false;
        }
        plan = next;
        value = child;
        return true;
    }

    /** Tell whether a key is absent, rather than that the name is one of a method, or of a part of a text. */
    private boolean lacks(String name) {
        Plan here = plan();
        return value instanceof MappingValue
                && (!(here instanceof RecordPlan made) || made.keys().byComponent(name) != null);
    }

    /** Return the plan that made the value at hand, without those around it. */
    private Plan plan() {
        Plan here = plan;
        while (here instanceof OptionalPlan optional) {
            here = optional.content();
        }
        if (here instanceof SealedPlan sealed && value instanceof MappingValue mapping) {
            Plan chosen = sealed.choice(mapping);
            return chosen == null ? here : chosen;
        }
        return here;
    }

    private @Nullable ConfigValue child(Plan here, String name) {
        if (value instanceof MappingValue mapping) {
            return here instanceof RecordPlan made ? made.keys().value(mapping, name) : mapping.child(name);
        }
        return value instanceof SequenceValue sequence ? item(sequence, name) : null;
    }

    private static @Nullable ConfigValue item(SequenceValue sequence, String name) {
        for (int i = 0; i < sequence.size(); i++) {
            if (Integer.toString(i).equals(name)) {
                return sequence.item(i);
            }
        }
        return null;
    }

    /** Return what the configuration calls a component that has no key in it. */
    private String key(String name) {
        Component component = plan() instanceof RecordPlan made ? made.keys().byComponent(name) : null;
        return component == null ? name : component.key();
    }
}
