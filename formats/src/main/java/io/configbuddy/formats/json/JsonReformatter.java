package io.configbuddy.formats.json;

import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.tree.Tree;

/**
 * Reformats texts of any of the three syntaxes.
 *
 * <p>A mapping or sequence on one line stays there while it fits; otherwise each of its members gets a line. Braces on
 * one line have a space inside, brackets none. A trailing comma stays one, and none is added. Quotes change in JSON5
 * alone.
 */
final class JsonReformatter implements Reformatter {
    private final Syntax syntax;

    JsonReformatter(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public void reformat(Tree tree, ReformatOptions options, Splicer out) {
        new JsonLayout(tree, syntax == Syntax.JSON5 ? options : options.withQuotes(ReformatOptions.Quotes.KEEP), out)
                .run();
    }
}
