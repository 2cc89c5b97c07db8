package io.configbuddy.document.tree;

/** Which comment belongs to which node. */
final class CommentIndex {
    static CommentIndex of(Tree tree) {
        return new CommentIndex();
    }
}
