package io.configbuddy.document.edit;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts children: numbers by their size and before all else, texts by their characters, those without one last. */
final class Sorting implements Comparator<DraftChild> {
    private static final int MANY_DIGITS = 400;

    private final @Nullable String by;
    private final Map<DraftChild, String> texts = new HashMap<>();
    private final Map<DraftChild, BigDecimal> numbers = new HashMap<>();

    Sorting(@Nullable String by) {
        this.by = by;
    }

    void sort(DraftNode container) {
        List<DraftChild> children = container.children();
        for (DraftChild child : children) {
            note(child, container.kind() == NodeKind.MAPPING && by == null);
        }
        List<DraftChild> sorted = new ArrayList<>(children);
        sorted.sort(this);
        if (!sorted.equals(children)) {
            for (DraftChild child : sorted) {
                container.remove(child);
                container.insert(container.last, child);
            }
        }
    }

    private void note(DraftChild child, boolean byKey) {
        if (byKey) {
            texts.put(child, child.name());
            return;
        }
        DraftNode node = child.value();
        if (by != null) {
            DraftChild below = node.find(by);
            if (below == null) {
                return;
            }
            node = below.value();
        }
        if (node.kind() == NodeKind.SCALAR && node.toValue() instanceof Value.Scalar scalar) {
            texts.put(child, scalar.text());
            if (scalar.type().isNumber() && isPlain(scalar.text())) {
                numbers.put(child, new BigDecimal(scalar.text()));
            }
        }
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

    @Override
    public int compare(DraftChild one, DraftChild other) {
        BigDecimal number = numbers.get(one);
        BigDecimal otherNumber = numbers.get(other);
        if (number != null && otherNumber != null) {
            return number.compareTo(otherNumber);
        }
        if (number != null || otherNumber != null) {
            return number != null ? -1 : 1;
        }
        String text = texts.get(one);
        String otherText = texts.get(other);
        if (text == null || otherText == null) {
            return text == otherText ? 0 : text == null ? 1 : -1;
        }
        return text.compareTo(otherText);
    }
}
