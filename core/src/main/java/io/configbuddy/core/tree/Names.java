package io.configbuddy.core.tree;

import io.configbuddy.document.path.Segment;
import java.util.ArrayList;
import java.util.List;

/** Writes steps as plain names, as merge rules read them. */
final class Names {
    private Names() {}

    static List<String> of(List<Segment> steps, int count) {
        List<String> names = new ArrayList<>();
        for (Segment step : steps.subList(0, count)) {
            String name = Steps.name(step);
            names.add(name != null ? name : step instanceof Segment.Index index ? "" + index.value() : step.toString());
        }
        return names;
    }
}
