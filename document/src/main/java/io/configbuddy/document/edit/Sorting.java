package io.configbuddy.document.edit;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sorts children: numbers by their size and before all else, texts by their characters, those without one last. */
final class Sorting {
    private static final int MANY_DIGITS = 400;

    private final @Nullable String by;

    Sorting(@Nullable String by) {
        this.by = by;
    }

    /** A child, and what it is sorted by. */
    private record Sorted(
            DraftChild child,
            @Nullable String text,
            @Nullable BigDecimal number) implements Comparable<Sorted> {
        static Sorted of(DraftChild child, @Nullable DraftNode by) {
            if (by == null || by.kind() != NodeKind.SCALAR || !(by.toValue() instanceof Value.Scalar scalar)) {
                return new Sorted(child, null, null);
            }
            boolean number = scalar.type().isNumber() && isPlain(scalar.text());
            return new Sorted(child, scalar.text(), number ? new BigDecimal(scalar.text()) : null);
        }

        @Override
        public int compareTo(Sorted other) {
            if (number != null && other.number != null) {
                return number.compareTo(other.number);
            }
            if (number != null || other.number != null) {
                return number != null ? -1 : 1;
            }
            if (text == null || other.text == null) {
                return Objects.equals(text, other.text) ? 0 : text == null ? 1 : -1;
            }
            return text.compareTo(other.text);
        }
    }

    void sort(DraftNode container) {
        List<DraftChild> children = container.children();
        boolean byKey = container.kind() == NodeKind.MAPPING && by == null;
        List<Sorted> sorted = new ArrayList<>(children.size());
        for (DraftChild child : children) {
            sorted.add(byKey ? new Sorted(child, child.name(), null) : Sorted.of(child, value(child)));
        }
        sorted.sort(null);
        List<DraftChild> order = new ArrayList<>(children.size());
        for (Sorted each : sorted) {
            order.add(each.child);
        }
        if (!order.equals(children)) {
            container.reorder(order);
        }
    }

    /** Return the value that says where a child belongs, or null when it has none. */
    private @Nullable DraftNode value(DraftChild child) {
        if (by == null) {
            return child.value();
        }
        DraftChild below = child.value().find(by);
        return below == null ? null : below.value();
    }

    /** Infinities, and numbers whose comparison may take long, are sorted as texts. */
    private static boolean isPlain(String number) {
        if (number.length() > MANY_DIGITS) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if ((c < '0' || c > '9') && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
