package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.tree.Tree;

/**
 * Reformats TOML.
 *
 * <p>Headers and keys begin their lines, a blank line parts a header from what stands above it, and {@code =} has a space
 * on both sides. An array on one line stays there while it fits; otherwise each of its items gets a line and a comma. A
 * table in braces on one line stays there however long it is, since TOML 1.0 knows no other ones.
 */
final class TomlReformatter implements Reformatter {
    static final TomlReformatter INSTANCE = new TomlReformatter();

    private TomlReformatter() {}

    @Override
    public void reformat(Tree tree, ReformatOptions options, Splicer out) {
        new LineLayout(new Gaps(tree, options, out), options).run();
    }
}
