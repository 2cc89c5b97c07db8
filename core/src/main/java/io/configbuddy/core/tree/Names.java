package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import java.util.List;

/** Names the first steps of a path. */
final class Names {
    private Names() {}

    static String path(List<Segment> steps, int count) {
        Path path = Path.root();
        for (Segment step : steps.subList(0, count)) {
            path = path.child(step);
        }
        return path.toString();
    }
}
