package io.configbuddy.formats.json;

import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;

/** Looks at mappings and sequences alike. */
final class Parts {
    private Parts() {}

    static int size(Value container) {
        return container instanceof Value.Mapping mapping
                ? mapping.entries().size()
                : ((Value.Sequence) container).items().size();
    }

    static Value value(Value container, int index) {
        return container instanceof Value.Mapping mapping
                ? mapping.entries().get(index).value()
                : ((Value.Sequence) container).items().get(index).value();
    }

    static CommentText comments(Value container, int index) {
        return container instanceof Value.Mapping mapping
                ? mapping.entries().get(index).comments()
                : ((Value.Sequence) container).items().get(index).comments();
    }

    static CommentText inner(Value container) {
        return container instanceof Value.Mapping mapping ? mapping.inner() : ((Value.Sequence) container).inner();
    }
}
