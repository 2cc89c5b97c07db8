package io.configbuddy.document.tree;

/** How a node is written; at most 16 of them, since a {@link Tree} keeps four bits. */
public enum NodeStyle {
    /** A scalar without quotes. */
    PLAIN,
    /** A scalar in single quotes. */
    SINGLE_QUOTED,
    /** A scalar in double quotes. */
    DOUBLE_QUOTED,
    /** A YAML block scalar that keeps its line ends: {@code |}. */
    LITERAL,
    /** A YAML block scalar that folds its lines: {@code >}. */
    FOLDED,
    /** A TOML multi-line string in three double quotes. */
    MULTILINE_DOUBLE_QUOTED,
    /** A TOML multi-line string in three single quotes. */
    MULTILINE_SINGLE_QUOTED,
    /** A container laid out by lines or indentation. */
    BLOCK,
    /** A container in brackets or braces. */
    FLOW,
    /** A mapping under a header of its own: {@code [name]}. */
    SECTION,
    /** A mapping that stands only in the dots of a key: {@code a.b = 1}. */
    DOTTED,
    /** A mapping that stands only in the dots of a header: {@code [a.b]}. */
    IMPLICIT,
    /** A sequence whose items each have a header of their own: {@code [[name]]}. */
    SECTIONS,
    /** A sequence whose items come from one key given several times. */
    REPEATED,
    /** A mapping whose keys are whole paths, as in {@code .properties}. */
    FLAT
}
