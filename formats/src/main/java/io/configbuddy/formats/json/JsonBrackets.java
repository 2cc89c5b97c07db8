package io.configbuddy.formats.json;

import io.configbuddy.document.edit.BracketStyle;
import io.configbuddy.document.edit.BracketSyntax;
import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import org.jspecify.annotations.Nullable;

/** Writes what comes new into a text, in the style of what stands around it. */
final class JsonBrackets implements BracketSyntax {
    private static final int FEW = 8;
    private static final String COLON = ": ";

    private final Syntax syntax;
    private @Nullable String unit;
    private @Nullable NodeStyle quotes;
    private @Nullable Boolean listsSpread;
    private @Nullable Integer firstMapping;

    JsonBrackets(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public String child(DraftChild child, BracketStyle style) {
        String value = value(child, style);
        return child.hasKey() ? key(child, style) + value : value;
    }

    @Override
    public String key(DraftChild child, BracketStyle style) {
        return name(child, keyStyle(style.container())) + colon(style.container());
    }

    /** Return a key in a style, or in quotes when it can't go without. */
    String name(DraftChild child, NodeStyle style) {
        String name = child.name();
        if (style == NodeStyle.PLAIN && isIdentifier(name)) {
            return name;
        }
        return string(name, style == NodeStyle.PLAIN ? quotes(child.draft()) : style);
    }

    /** Return how the value of a child is written. */
    String value(DraftChild child, BracketStyle style) {
        Value value = child.value().toValue();
        NodeStyle quotes = valueQuotes(child, style.container());
        boolean spread = style.spread();
        StringBuilder out = new StringBuilder();
        JsonText text = new JsonText(out, syntax, child.draft().lineEnd(), unitOf(style, child.draft()));
        text.style(quotes, keyStyle(style.container()), colon(style.container()), gap(style.container()));
        text.sequencesSpread(spread && !(value instanceof Value.Scalar) && sequencesSpread(style.container()));
        text.value(value, style.indent(), spread);
        return out.toString();
    }

    private String unitOf(BracketStyle style, Draft draft) {
        String step = indentUnit(draft);
        return step.isEmpty() && style.spread() ? "  " : step;
    }

    @Override
    public String comment(String line, boolean within) {
        StringBuilder bare = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            bare.append(Characters.ends(line.charAt(at), true) ? ' ' : line.charAt(at));
        }
        if (!within) {
            return "//" + bare;
        }
        String inside = bare.toString().replace("*/", "* /");
        return "/*" + inside + (inside.endsWith(" ") ? "*/" : " */");
    }

    /** An empty container is filled line by line where the one around it is, or when it is all there is. */
    @Override
    public boolean spreads(ContainerEdit edit) {
        DraftNode around = edit.container().holder().container().orElse(null);
        if (around == null) {
            return true;
        }
        return around.isNew() || BracketStyle.isSpread(edit.draft().tree(), around.origin());
    }

    @Override
    public String gap(DraftNode container) {
        return colon(container).endsWith(" ") ? " " : "";
    }

    /** Return the first indentation in the text; none when all is on one line. */
    @Override
    public String indentUnit(Draft draft) {
        String known = unit;
        if (known == null) {
            known = firstIndent(draft.tree());
            unit = known;
        }
        return known;
    }

    private static String firstIndent(Tree tree) {
        boolean filled = false;
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.SCALAR || tree.first(node) == Tree.NONE) {
                continue;
            }
            filled = true;
            if (BracketStyle.isSpread(tree, node)) {
                String outer = BracketStyle.lineIndent(tree.source(), tree.start(node));
                String inner = BracketStyle.lineIndent(tree.source(), tree.start(tree.first(node)));
                if (inner.length() > outer.length() && inner.startsWith(outer)) {
                    return inner.substring(outer.length());
                }
            }
        }
        return filled ? "" : "  ";
    }

    /** In JSON5 a line may end within a string. */
    @Override
    public boolean isMovable(String copied) {
        return syntax != Syntax.JSON5 || !copied.contains("\\\n") && !copied.contains("\\\r");
    }

    /** Return what stands between keys and values in a container, or else in the first that has any. */
    private String colon(DraftNode container) {
        Tree tree = container.draft().tree();
        int mapping = container.isNew() ? Tree.NONE : container.origin();
        if (mapping == Tree.NONE || tree.kind(mapping) != NodeKind.MAPPING || tree.first(mapping) == Tree.NONE) {
            mapping = firstMapping(container.draft());
        }
        if (mapping == Tree.NONE) {
            return COLON;
        }
        int key = tree.first(mapping);
        String between = tree.source().text().substring(tree.end(key), tree.start(tree.next(key)));
        for (int at = 0; at < between.length(); at++) {
            if (between.charAt(at) != ':' && !Lines.isBlank(between.charAt(at))) {
                return COLON;
            }
        }
        return between;
    }

    private int firstMapping(Draft draft) {
        Integer known = firstMapping;
        if (known == null) {
            known = firstMapping(draft.tree());
            firstMapping = known;
        }
        return known;
    }

    private static int firstMapping(Tree tree) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.MAPPING && tree.first(node) != Tree.NONE) {
                return node;
            }
        }
        return Tree.NONE;
    }

    /** Return how the first key of a container is written, or else the first key of all. */
    private NodeStyle keyStyle(DraftNode container) {
        Tree tree = container.draft().tree();
        int mapping =
                container.isNew() || tree.kind(container.origin()) != NodeKind.MAPPING ? Tree.NONE : container.origin();
        if (mapping == Tree.NONE || tree.first(mapping) == Tree.NONE) {
            mapping = firstMapping(container.draft());
        }
        return mapping == Tree.NONE ? NodeStyle.DOUBLE_QUOTED : plainIfAny(tree, tree.first(mapping));
    }

    /** A key in quotes may need them; one without shows what is wanted. */
    private static NodeStyle plainIfAny(Tree tree, int first) {
        int key = first;
        for (int i = 0; i < FEW && key != Tree.NONE; i++) {
            if (tree.style(key) == NodeStyle.PLAIN) {
                return NodeStyle.PLAIN;
            }
            key = tree.next(tree.next(key));
        }
        return tree.style(first);
    }

    /** Return the quotes of a string in the place of another one, or beside others, or of the first one of all. */
    private NodeStyle valueQuotes(DraftChild child, DraftNode container) {
        if (child.value().style() == NodeStyle.SINGLE_QUOTED && child.value().isNew()) {
            return NodeStyle.SINGLE_QUOTED;
        }
        Tree tree = child.draft().tree();
        if (!child.isNew() && isString(tree, child.valueId())) {
            return tree.style(child.valueId());
        }
        if (!container.isNew()) {
            boolean mapping = tree.kind(container.origin()) == NodeKind.MAPPING;
            int node = tree.kind(container.origin()) == NodeKind.SCALAR ? Tree.NONE : tree.first(container.origin());
            for (int i = 0; i < FEW && node != Tree.NONE; i++) {
                int value = mapping ? tree.next(node) : node;
                if (isString(tree, value)) {
                    return tree.style(value);
                }
                node = tree.next(value);
            }
        }
        return quotes(child.draft());
    }

    private NodeStyle quotes(Draft draft) {
        NodeStyle known = quotes;
        if (known == null) {
            known = NodeStyle.DOUBLE_QUOTED;
            Tree tree = draft.tree();
            for (int node = 0; syntax == Syntax.JSON5 && node < tree.size(); node++) {
                if (isString(tree, node)) {
                    known = tree.style(node);
                    break;
                }
            }
            quotes = known;
        }
        return known;
    }

    private static boolean isString(Tree tree, int node) {
        return tree.kind(node) == NodeKind.SCALAR
                && tree.type(node) == ScalarType.STRING
                && tree.style(node) != NodeStyle.PLAIN;
    }

    /** Tell whether sequences in a container get a line for each item: unless those that are there do not. */
    private boolean sequencesSpread(DraftNode container) {
        Tree tree = container.draft().tree();
        boolean any = false;
        if (container.isNew() || tree.kind(container.origin()) == NodeKind.SCALAR) {
            return listsSpread(container.draft());
        }
        boolean mapping = tree.kind(container.origin()) == NodeKind.MAPPING;
        int node = tree.first(container.origin());
        for (int i = 0; i < FEW && node != Tree.NONE; i++) {
            int value = mapping ? tree.next(node) : node;
            if (isListOfScalars(tree, value)) {
                if (BracketStyle.isSpread(tree, value)) {
                    return true;
                }
                any = true;
            }
            node = tree.next(value);
        }
        return !any && listsSpread(container.draft());
    }

    /** Tell whether the first list of scalars in a text has a line for each item, or there is none. */
    private boolean listsSpread(Draft draft) {
        Boolean known = listsSpread;
        if (known == null) {
            known = firstSpreads(draft.tree());
            listsSpread = known;
        }
        return known;
    }

    private static boolean firstSpreads(Tree tree) {
        for (int node = 0; node < tree.size(); node++) {
            if (isListOfScalars(tree, node)) {
                return BracketStyle.isSpread(tree, node);
            }
        }
        return true;
    }

    private static boolean isListOfScalars(Tree tree, int node) {
        return tree.kind(node) == NodeKind.SEQUENCE
                && tree.first(node) != Tree.NONE
                && tree.kind(tree.first(node)) == NodeKind.SCALAR;
    }

    static boolean isIdentifier(String name) {
        char[] text = (name + '\0').toCharArray();
        Words words = new Words(text);
        return !name.isEmpty() && words.identifier(0) == name.length() && !words.escaped();
    }

    private String string(String text, NodeStyle style) {
        StringBuilder out = new StringBuilder();
        new Escapes(out, style == NodeStyle.SINGLE_QUOTED ? '\'' : '"', syntax).append(text);
        return out.toString();
    }
}
