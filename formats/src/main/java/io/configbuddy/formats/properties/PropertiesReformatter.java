package io.configbuddy.formats.properties;

import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.internal.LineLayout;
import io.configbuddy.formats.internal.LineRules;
import io.configbuddy.formats.internal.MostUsed;

/**
 * Reformats {@code .properties}.
 *
 * <p>Separators stand as more than half of them do in the file; otherwise {@code =} has no blanks around it, and {@code :}
 * one behind it. Values keep the blanks at their ends, which are a part of them, and their continuation lines.
 */
final class PropertiesReformatter implements Reformatter {
    PropertiesReformatter() {}

    @Override
    public void reformat(Tree tree, ReformatOptions options, Splicer out) {
        new LineLayout(tree, options, new Rules(tree), out).run();
    }

    private static final class Rules implements LineRules {
        private final Tree tree;
        private final String equals;
        private final String colon;

        Rules(Tree tree) {
            this.tree = tree;
            this.equals = MostUsed.assignment(tree, '=', "=");
            this.colon = MostUsed.assignment(tree, ':', ": ");
        }

        @Override
        public boolean isBlank(char c) {
            return PropertiesParser.isBlank(c);
        }

        @Override
        public boolean goesOnAfter(char last) {
            return last == '\\';
        }

        @Override
        public int keyStart(int owner) {
            return tree.start(owner);
        }

        @Override
        public int keyEnd(int owner, int value) {
            return tree.end(owner);
        }

        @Override
        public String assignment(char separator, char first) {
            String usual = separator == ':' ? colon : equals;
            return Lines.isBreak(first) ? usual.substring(0, Lines.skipBack(usual, usual.length())) : usual;
        }
    }
}
