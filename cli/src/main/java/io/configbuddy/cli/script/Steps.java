package io.configbuddy.cli.script;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;

/** Reads single steps of pointers. */
final class Steps {
    private Steps() {}

    /** Return the last step of a path that is not the root. */
    static Segment last(Path path) {
        return path.segments().get(path.segments().size() - 1);
    }

    /** Return the key that a step names, in a mapping. */
    static String name(Segment segment) {
        if (segment instanceof Segment.Key key) {
            return key.name();
        }
        return segment instanceof Segment.KeyOrIndex either ? either.name() : segment.toString();
    }

    /** Return the place that a step names, in a sequence; negative when it names none. */
    static int index(Segment segment) {
        return segment instanceof Segment.KeyOrIndex either ? either.index() : -1;
    }

    /** Tell whether a step names the place after the last item. */
    static boolean isEnd(Segment segment) {
        return segment instanceof Segment.Key key && key.name().equals("-");
    }
}
