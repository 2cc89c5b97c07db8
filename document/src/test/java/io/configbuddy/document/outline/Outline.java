package io.configbuddy.document.outline;

import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.Tree;

/** Makes trees of texts that look like YAML, for tests of what is done with trees. */
public final class Outline {
    private Outline() {}

    /** Return the root of the first document. */
    public static Node root(String text) {
        return root(text, Duplicates.REJECT);
    }

    public static Node root(String text, Duplicates duplicates) {
        return Node.root(tree(text, duplicates), 0);
    }

    public static Tree tree(String text) {
        return tree(text, Duplicates.REJECT);
    }

    public static Tree tree(String text, Duplicates duplicates) {
        return new OutlineParser(Source.of("test.outline", text), duplicates).parse();
    }

    public static Tree tree(Source source) {
        return new OutlineParser(source, Duplicates.REJECT).parse();
    }
}
