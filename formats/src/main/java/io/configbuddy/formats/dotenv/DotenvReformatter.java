package io.configbuddy.formats.dotenv;

import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.internal.LineBlocks;
import io.configbuddy.formats.internal.LineLayout;
import io.configbuddy.formats.internal.LineRules;

/**
 * Reformats {@code .env}: without blanks around {@code =}, as shells ask for.
 *
 * <p>Quotes change only where nothing in them could be read otherwise.
 */
final class DotenvReformatter implements Reformatter {
    DotenvReformatter() {}

    @Override
    public void reformat(Tree tree, ReformatOptions options, Splicer out) {
        new LineLayout(tree, options, new Rules(tree), out).run();
    }

    private static final class Rules implements LineRules {
        private final Tree tree;
        private final LineBlocks blocks;

        Rules(Tree tree) {
            this.tree = tree;
            this.blocks = new LineBlocks(tree);
        }

        @Override
        public boolean isBlank(char c) {
            return DotenvParser.isBlank(c);
        }

        @Override
        public int keyStart(int owner) {
            return blocks.begin(owner);
        }

        @Override
        public int keyEnd(int owner, int value) {
            return tree.end(owner);
        }

        @Override
        public String assignment(char separator, char first) {
            return "=";
        }

        @Override
        public boolean evensLineEnds() {
            return false;
        }

        @Override
        public boolean mayRequote(Tree in, int value) {
            return LineLayout.isPlain(in, value);
        }
    }
}
