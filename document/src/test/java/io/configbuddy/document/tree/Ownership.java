package io.configbuddy.document.tree;

import java.util.ArrayList;
import java.util.List;

/** Tells, line by line, which comment belongs to whom. */
final class Ownership {
    private final List<String> found = new ArrayList<>();

    private Ownership() {}

    /** Return a line such as {@code leading server.port: c1} for each comment that a node has, in tree order. */
    static List<String> of(Tree tree) {
        Ownership ownership = new Ownership();
        for (int document = 0; document < tree.documentCount(); document++) {
            ownership.node(Node.root(tree, document));
        }
        return ownership.found;
    }

    private void node(Node node) {
        Comments comments = node.comments();
        add("detached", node, comments.detached());
        add("leading", node, comments.leading());
        add("trailing", node, comments.trailing());
        if (!node.isAlias() && node instanceof MappingNode mapping) {
            for (Entry entry : mapping.ownEntries()) {
                node(entry.value());
            }
        } else if (!node.isAlias() && node instanceof SequenceNode sequence) {
            for (Node item : sequence.items()) {
                node(item);
            }
        }
        add("inner", node, comments.inner());
    }

    private void add(String role, Node node, List<Comment> comments) {
        for (Comment comment : comments) {
            String path = node.path().isRoot() ? "." : node.path().toString();
            found.add(
                    role + " " + path + ": " + String.join("|", comment.lines()).strip());
        }
    }
}
