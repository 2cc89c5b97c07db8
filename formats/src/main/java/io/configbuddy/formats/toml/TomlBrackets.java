package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.BracketStyle;
import io.configbuddy.document.edit.BracketSyntax;
import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;

/** Writes what comes new into arrays and inline tables; only what can be said without copies comes here. */
final class TomlBrackets implements BracketSyntax {
    private final Styles styles;
    private final TomlText texts;

    TomlBrackets(Styles styles, TomlText texts) {
        this.styles = styles;
        this.texts = texts;
    }

    @Override
    public String child(DraftChild child, BracketStyle style) {
        String value = texts.plain(child, style.container(), style.indent());
        return child.hasKey() ? key(child, style) + value : value;
    }

    @Override
    public String key(DraftChild child, BracketStyle style) {
        return styles.key(child) + styles.equals(style.container().origin());
    }

    @Override
    public String comment(String line, boolean within) {
        return TomlText.comment(line);
    }

    @Override
    public boolean spreads(ContainerEdit edit) {
        return false;
    }

    @Override
    public String gap(DraftNode container) {
        return " ";
    }

    @Override
    public String indentUnit(Draft draft) {
        return styles.unit();
    }

    @Override
    public boolean isMovable(String copied) {
        return TomlText.isMovable(copied);
    }
}
