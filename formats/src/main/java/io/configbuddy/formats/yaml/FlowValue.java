package io.configbuddy.formats.yaml;

import io.configbuddy.document.edit.Draft;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import org.jspecify.annotations.Nullable;

/** Replaces a value within brackets. */
final class FlowValue {
    private final DraftChild child;
    private final YamlText texts;
    private final Splicer out;
    private final Tree tree;
    private final int old;

    FlowValue(DraftChild child, YamlText texts, Splicer out) {
        this.child = child;
        this.texts = texts;
        this.out = out;
        this.tree = child.draft().tree();
        this.old = child.valueId();
    }

    void replace() {
        Value value = texts.value(child);
        checkInner(child, value);
        String text = texts.flow(value);
        new OldTag(child, out).drop();
        if (!tree.has(old, Tree.EMPTY)) {
            out.replace(tree.start(old), tree.end(old), text);
        } else if (child.hasKey() && tree.separator(old) == Tree.NONE) {
            out.insert(tree.end(child.owner()), ": " + text);
        } else {
            int at = introduction(tree, old);
            boolean blank = Lines.isBlank(out.text().charAt(at));
            out.insert(blank ? at + 1 : at, blank ? text : " " + text);
        }
    }

    /** Return the offset after what introduces a value, its colon or dash, anchor and tag; NONE when there is none. */
    static int introduction(Tree tree, int value) {
        int separator = tree.separator(value) == Tree.NONE ? Tree.NONE : tree.separator(value) + 1;
        return Math.max(separator, Math.max(tree.anchorEnd(value), tree.tagEnd(value)));
    }

    /** Tell whether a mapping in brackets is a single pair in a sequence, without braces of its own. */
    static boolean isPair(DraftNode container) {
        Tree tree = container.draft().tree();
        int start = tree.start(container.origin());
        return container.kind() == NodeKind.MAPPING && tree.source().text().charAt(start) != '{';
    }

    /** Write a collection anew, with braces. */
    static void rewrite(DraftNode container, YamlText texts, Splicer out) {
        Tree tree = container.draft().tree();
        Value value = container.toValue();
        checkInner(container.holder(), value);
        out.replace(tree.start(container.origin()), tree.end(container.origin()), texts.flow(value));
    }

    /** Tell whether a comment stands within a collection of the text. */
    static boolean hasComment(DraftNode container) {
        Tree tree = container.draft().tree();
        return tree.commentFrom(tree.start(container.origin())) < tree.commentFrom(tree.end(container.origin()));
    }

    /** Return the characters of a value that was moved, when they say the same within brackets, or null. */
    static @Nullable String inline(DraftChild child) {
        DraftNode value = child.value();
        boolean scalar = value.kind() == NodeKind.SCALAR || value.kind() == NodeKind.ALIAS;
        if (value.isNew() || !scalar) {
            return null;
        }
        Tree tree = child.draft().tree();
        int node = value.origin();
        String text = tree.lexeme(node);
        boolean quoted = tree.style(node) == NodeStyle.SINGLE_QUOTED || tree.style(node) == NodeStyle.DOUBLE_QUOTED;
        boolean safe = value.kind() == NodeKind.ALIAS
                || quoted
                || tree.type(node) != ScalarType.STRING
                || new PlainRules().isPlain(text, true);
        int start = start(tree, node);
        boolean oneLine = Lines.breaks(tree.source().text(), start, tree.end(node)) == 0;
        return safe && oneLine && !text.isEmpty() ? tree.source().text().substring(start, tree.end(node)) : null;
    }

    /** Return where a value begins, its anchor and tag included. */
    static int start(Tree tree, int node) {
        int start = tree.start(node);
        start = tree.anchorStart(node) == Tree.NONE ? start : Math.min(start, tree.anchorStart(node));
        return tree.tagStart(node) == Tree.NONE ? start : Math.min(start, tree.tagStart(node));
    }

    static void checkSpread(DraftChild child, boolean spread) {
        CommentText comments = child.comments();
        if (!spread && (!comments.leading().isEmpty() || !comments.trailing().isEmpty())) {
            throw noPlace(child);
        }
    }

    static void checkInner(DraftChild child, Value value) {
        if (!FlowWriter.isWithoutComments(value)) {
            throw noPlace(child);
        }
    }

    static ConfigException noPlace(DraftChild child) {
        Draft draft = child.draft();
        return draft.refuse(
                "edit.no-place-for-comment",
                "there is no place for a comment at " + child.path() + ", which shares its line with others",
                "give the items in these brackets lines of their own first",
                child);
    }
}
