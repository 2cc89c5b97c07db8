package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;

/**
 * Edits TOML.
 *
 * <p>A table may stand in many places, and one statement may name many tables. So what a change does to the text can
 * only be told once all are known: this collects them, and {@link TomlPlan} makes them.
 */
final class TomlEditor implements FormatEditor {
    private final boolean strict;
    private TomlChanges changes = new TomlChanges();

    TomlEditor(boolean strict) {
        this.strict = strict;
    }

    @Override
    public Value.Scalar fit(Value.Scalar scalar) {
        if (scalar.type() == ScalarType.NULL) {
            throw ConfigException.of(Problem.error("edit.no-such-value", "TOML has no null")
                    .help("set another value, or remove the key")
                    .build());
        }
        return scalar;
    }

    /** A key can't stand below the header of a sub-table, whatever its place among the keys. */
    @Override
    public boolean keepsOrder() {
        return false;
    }

    @Override
    public boolean hasStyle(NodeKind kind, NodeStyle style) {
        return switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED, MULTILINE_SINGLE_QUOTED, MULTILINE_DOUBLE_QUOTED ->
                kind == NodeKind.SCALAR;
            case FLOW -> kind != NodeKind.SCALAR;
            case SECTION -> kind == NodeKind.MAPPING;
            case SECTIONS -> kind == NodeKind.SEQUENCE;
            default -> false;
        };
    }

    @Override
    public void value(DraftChild child, Splicer out) {
        changes.values.add(child);
    }

    @Override
    public void key(DraftChild child, Splicer out) {
        changes.keys.add(child);
    }

    @Override
    public void leading(DraftChild child, Splicer out) {
        changes.leading.add(child);
    }

    @Override
    public void trailing(DraftChild child, Splicer out) {
        changes.trailing.add(child);
    }

    @Override
    public void children(ContainerEdit edit, Splicer out) {
        changes.edits.add(edit);
    }

    @Override
    public void finish(Draft draft, Splicer out) {
        TomlChanges told = changes;
        changes = new TomlChanges();
        new TomlPlan(draft, told, out, strict).run();
    }
}
