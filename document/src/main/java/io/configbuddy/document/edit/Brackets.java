package io.configbuddy.document.edit;

import io.configbuddy.document.tree.Tree;

/**
 * Edits mappings and sequences in brackets, in JSON as in YAML's flow style and TOML's arrays: the part of a {@link
 * FormatEditor} that is the same in all of them.
 *
 * <p>What is in lines stays in lines, what is on one line on one; a comma after the last child is kept up. A child goes
 * with its comments and its comma, and with its lines when it has them for itself.
 */
public final class Brackets {
    private final BracketSyntax syntax;

    /** Begin with the syntax of a format. */
    public Brackets(BracketSyntax syntax) {
        this.syntax = syntax;
    }

    /** Remove and insert children; see {@link FormatEditor#children}. */
    public void children(ContainerEdit edit, Splicer out) {
        boolean spread = edit.size() == 0 && (syntax.spreads(edit) || isBroken(edit));
        String unit = syntax.indentUnit(edit.draft());
        BracketStyle style = BracketStyle.of(edit.container(), spread, unit);
        if (edit.size() == 0) {
            String outer = syntax.outerIndent(edit, style.outerIndent());
            style = new BracketStyle(edit.container(), spread, outer + unit, outer);
        }
        BracketLayout layout = new BracketLayout(edit.container(), style);
        BracketRemoval removal = new BracketRemoval(edit, layout, out);
        boolean empties = edit.isEmptied() && removal.isBare();
        if (empties && edit.insertedAfter(-1).isEmpty()) {
            out.remove(layout.open() + 1, layout.close());
            return;
        }
        commas(edit, layout, out);
        new BracketInsertion(edit, layout, syntax, out).insert();
        if (!empties) {
            removal.remove();
        }
    }

    /** Give children that stay the commas that they need, and take those that they do not. */
    private static void commas(ContainerEdit edit, BracketLayout layout, Splicer out) {
        boolean followed = layout.hasTrailingComma();
        for (int i = edit.size() - 1; i >= 0; i--) {
            if (!edit.stays(i)) {
                continue;
            }
            boolean needed = followed || !edit.insertedAfter(i).isEmpty();
            int comma = layout.comma(i);
            if (needed && comma == Tree.NONE) {
                if (layout.breaksAfter(i)) {
                    out.insertFirst(layout.end(i), ",");
                } else {
                    out.insert(layout.tail(i), ",");
                }
            } else if (!needed && comma != Tree.NONE) {
                out.remove(comma, comma + 1);
            }
            followed = true;
        }
    }

    /** Tell whether the brackets of an empty container are on two lines. */
    private static boolean isBroken(ContainerEdit edit) {
        Tree tree = edit.draft().tree();
        String text = tree.source().text();
        return Lines.breaks(text, tree.start(edit.node()), tree.end(edit.node())) > 0;
    }

    /** Replace the leading comments of a child; see {@link FormatEditor#leading}. */
    public void leading(DraftChild child, Splicer out) {
        new BracketComments(child, syntax, out).leading();
    }

    /** Replace the trailing comments of a child; see {@link FormatEditor#trailing}. */
    public void trailing(DraftChild child, Splicer out) {
        new BracketComments(child, syntax, out).trailing();
    }
}
