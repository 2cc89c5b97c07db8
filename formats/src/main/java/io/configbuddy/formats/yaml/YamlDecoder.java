package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarDecoder;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;

/** Turns the spelling of a scalar into what it says; the parser has checked the spelling. */
final class YamlDecoder implements ScalarDecoder {
    /** Decodes by the types of YAML 1.2. */
    static final YamlDecoder CORE = new YamlDecoder(false);
    /** Decodes by the types of YAML 1.1. */
    static final YamlDecoder OLD = new YamlDecoder(true);

    private final boolean old;

    private YamlDecoder(boolean old) {
        this.old = old;
    }

    @Override
    public String decode(Tree tree, int node) {
        ScalarType type = tree.type(node);
        if (type == ScalarType.NULL) {
            return "null";
        }
        String text = string(
                tree.source().text(),
                tree.style(node),
                tree.has(node, Tree.ESCAPED),
                tree.start(node),
                tree.end(node),
                tree.data(node));
        return typed(type, text);
    }

    /** Return what a scalar says, given its characters. */
    String typed(ScalarType type, String text) {
        switch (type) {
            case NULL:
                return "null";
            case STRING:
                return text;
            case INTEGER:
                return old ? OldNumbers.integer(text) : Numbers.integer(text);
            case FLOAT:
                return old ? OldNumbers.floating(text) : Numbers.floating(text);
            case BOOLEAN:
                return bool(text) ? "true" : "false";
            default:
                return Timestamps.spell(text);
        }
    }

    private static boolean bool(String text) {
        char first = (char) (text.charAt(0) | 0x20);
        return first == 't' || first == 'y' || first == 'o' && text.length() == 2;
    }

    /**
     * Return the characters that a scalar stands for.
     *
     * @param indent a block scalar's indentation
     */
    static String string(String text, NodeStyle style, boolean escaped, int start, int end, int indent) {
        switch (style) {
            case PLAIN:
                return escaped ? new Unfolding(text, start, end).plain() : text.substring(start, end);
            case SINGLE_QUOTED:
            case DOUBLE_QUOTED:
                if (!escaped) {
                    return text.substring(start + 1, end - 1);
                }
                Unfolding unfolding = new Unfolding(text, start + 1, end - 1);
                return style == NodeStyle.DOUBLE_QUOTED ? unfolding.doubleQuoted() : unfolding.singleQuoted();
            default:
                return new BlockText(text, start, end, indent).read();
        }
    }
}
