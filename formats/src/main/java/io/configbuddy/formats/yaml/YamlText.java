package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import io.configbuddy.document.value.Value.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Writes what comes new into a text, in the style of what stands around it. */
final class YamlText {
    private static final int FEW = 8;

    private final boolean old;
    private final Columns columns = new Columns();

    YamlText(boolean old) {
        this.old = old;
    }

    Columns columns() {
        return columns;
    }

    /** Return how a floating-point number is read back once written. */
    String floating(String text) {
        String written = scalars(new StringBuilder()).floating(text);
        return written.endsWith(".inf") || written.equals(".nan") ? text : written;
    }

    /** Tell whether a value is laid out in lines. */
    boolean isBlock(Value value, Draft draft) {
        return writer(draft, Tree.NONE).isBlock(value);
    }

    /** Return the lines of a collection, the last one without its end. */
    String lines(Value value, int column, Draft draft, int container) {
        return ended(writer(draft, container).lines(value, column), draft);
    }

    /** Return any other value; from its second line on it is indented for a collection in a column. */
    String leaf(Value value, int column, Draft draft) {
        return ended(writer(draft, Tree.NONE).leaf(value, column), draft);
    }

    /** Return a value on one line, within brackets. */
    String flow(Value value) {
        StringBuilder out = new StringBuilder();
        new FlowWriter(out, scalars(out), 0).write(value);
        return out.toString();
    }

    private static String ended(String text, Draft draft) {
        return draft.lineEnd().equals("\n") ? text : text.replace("\n", draft.lineEnd());
    }

    private YamlWriter writer(Draft draft, int container) {
        Tree tree = draft.tree();
        int unit = columns.unit(tree);
        YamlWriter writer = new YamlWriter(new WriteOptions("", unit, 0, WriteOptions.Quotes.AUTO), old);
        writer.sequences(columns.sequence(tree, container), columns.dash(tree));
        return writer;
    }

    private ScalarWriter scalars(StringBuilder out) {
        return new ScalarWriter(out, WriteOptions.Quotes.AUTO, old, 0);
    }

    /** Return the key of an entry that is renamed, quoted as before or as need be. */
    String renamed(DraftChild child, boolean flow) {
        Tree tree = child.draft().tree();
        NodeStyle style = tree.kind(child.owner()) == NodeKind.SCALAR ? tree.style(child.owner()) : NodeStyle.PLAIN;
        return name(child, quoted(style), flow);
    }

    /** Return the key of a new entry. */
    String key(DraftChild child, DraftNode container, boolean flow) {
        if (!(child.key() instanceof Scalar)) {
            return flow(child.key());
        }
        NodeStyle style = NodeStyle.PLAIN;
        if (!container.isNew() && container.kind() == NodeKind.MAPPING) {
            Tree tree = container.draft().tree();
            int key = tree.first(container.origin());
            style = key == Tree.NONE ? style : NodeStyle.DOUBLE_QUOTED;
            for (int i = 0; i < FEW && key != Tree.NONE; i++) {
                style = tree.kind(key) == NodeKind.SCALAR && tree.style(key) == style ? style : NodeStyle.PLAIN;
                key = tree.next(tree.next(key));
            }
        }
        return name(child, style, flow);
    }

    private String name(DraftChild child, NodeStyle style, boolean flow) {
        StringBuilder out = new StringBuilder();
        Scalar key = (Scalar) child.key();
        boolean string = key.type() == ScalarType.STRING;
        scalars(out).key(string ? new Scalar(ScalarType.STRING, key.text(), style) : key, flow);
        return out.toString();
    }

    private static NodeStyle quoted(NodeStyle style) {
        return style == NodeStyle.SINGLE_QUOTED || style == NodeStyle.DOUBLE_QUOTED ? style : NodeStyle.PLAIN;
    }

    /** Return the value of a child as it is to be, in the style of what it replaces or comes beside. */
    Value value(DraftChild child) {
        Value value = child.value().toValue();
        if (child.value().isStyled()) {
            return value;
        }
        Tree tree = child.draft().tree();
        DraftNode container = child.container().orElse(null);
        int around = container == null || container.isNew() ? Tree.NONE : container.origin();
        if (!child.isNew() && value instanceof Scalar scalar && tree.kind(child.valueId()) == NodeKind.SCALAR) {
            return scalar.style() == NodeStyle.PLAIN ? replacing(scalar, tree, child.valueId(), around) : ended(scalar);
        }
        if (!child.value().isNew()) {
            return unbracketed(value, child);
        }
        boolean list = !child.isNew() && tree.kind(child.valueId()) == NodeKind.SEQUENCE;
        boolean flow = list ? tree.style(child.valueId()) == NodeStyle.FLOW : isFlow(tree, around);
        return styled(value, quotes(tree, around), flow);
    }

    /** An empty collection is in brackets only because it is empty. */
    private static Value unbracketed(Value value, DraftChild child) {
        Tree tree = child.draft().tree();
        if (child.value().isNew() || tree.first(child.value().origin()) != Tree.NONE) {
            return value;
        }
        if (value instanceof Value.Mapping mapping) {
            return new Value.Mapping(mapping.entries(), NodeStyle.BLOCK, mapping.inner());
        }
        return value instanceof Value.Sequence sequence
                ? new Value.Sequence(sequence.items(), NodeStyle.BLOCK, sequence.inner())
                : value;
    }

    private static Value replacing(Scalar scalar, Tree tree, int before, int around) {
        NodeStyle style = tree.style(before);
        boolean lines = scalar.text().indexOf('\n') >= 0;
        if (scalar.type() != ScalarType.STRING || scalar.text().endsWith("\n\n")) {
            return ended(scalar);
        }
        if (style == NodeStyle.LITERAL || style == NodeStyle.FOLDED) {
            return lines ? new Scalar(scalar.type(), scalar.text(), style) : scalar;
        }
        NodeStyle quotes = tree.type(before) == ScalarType.STRING ? quoted(style) : quotes(tree, around);
        return lines ? scalar : new Scalar(scalar.type(), scalar.text(), quotes);
    }

    /** Quote a text whose end would take in blank lines that are, or come, below it. */
    private static Scalar ended(Scalar scalar) {
        boolean kept = scalar.type() == ScalarType.STRING && scalar.text().endsWith("\n\n");
        return kept ? new Scalar(scalar.type(), scalar.text(), NodeStyle.DOUBLE_QUOTED) : scalar;
    }

    private static Value styled(Value value, NodeStyle quotes, boolean flow) {
        if (value instanceof Scalar single) {
            Scalar scalar = ended(single);
            boolean wish = scalar.type() == ScalarType.STRING
                    && scalar.style() == NodeStyle.PLAIN
                    && scalar.text().indexOf('\n') < 0;
            return wish ? new Scalar(scalar.type(), scalar.text(), quotes) : scalar;
        }
        if (value instanceof Value.Mapping mapping) {
            List<Value.Entry> entries = new ArrayList<>();
            for (Value.Entry entry : mapping.entries()) {
                entries.add(new Value.Entry(entry.key(), styled(entry.value(), quotes, flow), entry.comments()));
            }
            return new Value.Mapping(entries, mapping.style(), mapping.inner());
        }
        Value.Sequence sequence = (Value.Sequence) value;
        List<Value.Item> items = new ArrayList<>();
        boolean simple = flow;
        for (Value.Item item : sequence.items()) {
            items.add(new Value.Item(styled(item.value(), quotes, flow), item.comments()));
            simple &= item.value() instanceof Scalar scalar && scalar.text().indexOf('\n') < 0;
        }
        return new Value.Sequence(items, simple ? NodeStyle.FLOW : sequence.style(), sequence.inner());
    }

    /** Return the quotes of the strings in a collection, when all have the same. */
    private static NodeStyle quotes(Tree tree, int container) {
        NodeStyle quotes = NodeStyle.PLAIN;
        int node = container == Tree.NONE ? Tree.NONE : tree.first(container);
        boolean mapping = node != Tree.NONE && tree.kind(container) == NodeKind.MAPPING;
        for (int i = 0; i < FEW && node != Tree.NONE; i++) {
            int value = mapping ? tree.next(node) : node;
            if (tree.kind(value) == NodeKind.SCALAR && tree.type(value) == ScalarType.STRING) {
                NodeStyle style = tree.style(value);
                boolean same = quotes == NodeStyle.PLAIN || quotes == style;
                if (style == NodeStyle.PLAIN || !same) {
                    return NodeStyle.PLAIN;
                }
                quotes = quoted(style);
            }
            node = tree.next(value);
        }
        return quotes;
    }

    /** Tell whether lists of single values beside are in brackets. */
    private static boolean isFlow(Tree tree, int container) {
        int node = container == Tree.NONE ? Tree.NONE : tree.first(container);
        boolean mapping = node != Tree.NONE && tree.kind(container) == NodeKind.MAPPING;
        for (int i = 0; i < FEW && node != Tree.NONE; i++) {
            int value = mapping ? tree.next(node) : node;
            if (tree.kind(value) == NodeKind.SEQUENCE && tree.first(value) != Tree.NONE) {
                return tree.style(value) == NodeStyle.FLOW;
            }
            node = tree.next(value);
        }
        return false;
    }
}
