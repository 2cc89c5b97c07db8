package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.tree.Tree;

/**
 * Reformats YAML.
 *
 * <p>What is laid out in lines stays in these lines; only columns and blanks change. What is in brackets stays on one
 * line while it fits, and otherwise gets a line for each member. The lines of scalars are indented anew, none is filled
 * or broken. Tabs do not indent YAML, so asking for them indents by the spaces asked for.
 */
final class YamlReformatter implements Reformatter {
    @Override
    public void reformat(Tree tree, ReformatOptions options, Splicer out) {
        new FormatLayout(tree, options, out).run();
    }
}
