package io.configbuddy.formats.ini;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.ini.Dialect.Continuation;
import io.configbuddy.formats.ini.Dialect.Header;
import io.configbuddy.formats.ini.Dialect.Inline;
import io.configbuddy.formats.ini.Dialect.Values;
import io.configbuddy.formats.internal.LineBlocks;
import io.configbuddy.formats.internal.LineLayout;
import io.configbuddy.formats.internal.LineRules;

/**
 * Reformats INI in any dialect.
 *
 * <p>Blanks stand around a {@code =} as the dialect has it, whatever most of the file does; a {@code :} has one behind it.
 * Git's keys are indented by a tab in a section, all others not at all; what goes on in further lines stays as it is
 * indented, for that says so. What follows a header on its line gets a line of its own. Quotes change in PHP alone.
 */
final class IniReformatter implements Reformatter {
    private final Dialect dialect;

    IniReformatter(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void reformat(Tree tree, ReformatOptions options, Splicer out) {
        new LineLayout(tree, options, new Rules(tree), out).run();
    }

    private final class Rules implements LineRules {
        private final Tree tree;
        private final String text;
        private final LineBlocks blocks;

        Rules(Tree tree) {
            this.tree = tree;
            this.text = tree.source().text();
            this.blocks = new LineBlocks(tree);
        }

        @Override
        public boolean isBlank(char c) {
            return dialect.isBlank(c);
        }

        @Override
        public boolean endsLineAtReturn() {
            return dialect.endsLineAtReturn();
        }

        @Override
        public String margin(boolean inSection) {
            return inSection && dialect.header() == Header.GIT ? "\t" : "";
        }

        @Override
        public int keyStart(int owner) {
            int at = blocks.begin(owner);
            while (at < tree.start(owner) && dialect.isBlank(text.charAt(at))) {
                at++;
            }
            return at;
        }

        @Override
        public int keyEnd(int owner, int value) {
            int separator = tree.separator(value);
            if (separator == Tree.NONE) {
                return owner == value ? tree.start(value) : tree.end(owner);
            }
            int at = separator;
            while (at > 0 && dialect.isBlank(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        @Override
        public String assignment(char separator, char first) {
            String usual = separator == ':' ? ": " : dialect.assignment();
            // A blank in front of a marker would make a comment of it.
            boolean tight =
                    Lines.isBreak(first) || dialect.inline() == Inline.AFTER_BLANK && dialect.marksComment(first);
            return tight ? usual.substring(0, Lines.skipBack(usual, usual.length())) : usual;
        }

        @Override
        public boolean isGuarded(int value) {
            return dialect.continuation() == Continuation.BACKSLASH
                    && BackslashValues.goesOn(text, tree.start(value), tree.end(value));
        }

        @Override
        public boolean trimsLines() {
            return dialect.continuation() == Continuation.INDENT;
        }

        @Override
        public boolean evensLineEnds() {
            return dialect.values() != Values.PHP;
        }

        @Override
        public boolean mayRequote(Tree in, int value) {
            return dialect.values() == Values.PHP && LineLayout.isPlain(in, value);
        }
    }
}
