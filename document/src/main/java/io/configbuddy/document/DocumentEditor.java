package io.configbuddy.document;

import io.configbuddy.document.edit.Aliases;
import io.configbuddy.document.edit.DraftEditor;
import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.edit.Values;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects edits of a document, and makes them all at once or none.
 *
 * <p>Each edit sees the ones before it. All that no edit names stays as it is, to the last character; what is new is
 * written in the style of what stands around it. Comments belong to their value and move and vanish with it, as {@code
 * docs/reference/editing.md} lays down. The edited text is parsed again and compared with what the edits mean: when it
 * says anything else, the whole is refused.
 *
 * <p>Paths are as {@code docs/reference/paths.md} has them. A path that is a query makes an edit of everything that it
 * names where that makes sense, and is refused where just one value is needed. Values are strings, numbers, booleans,
 * {@code null}, collections and maps of these, or {@link io.configbuddy.document.value.Value}s.
 *
 * <p>Every edit that can't be made throws a {@link ConfigException} whose problem says why and what to do, and leaves
 * the edits before it as they were. Not for use by several threads.
 */
public final class DocumentEditor {
    private final Document document;
    private final DraftEditor draft;

    DocumentEditor(Document document) {
        this.document = document;
        Optional<FormatEditor> editor = document.format().editor(document.dialect());
        if (editor.isEmpty()) {
            throw ConfigException.of(
                    Problem.error("edit.unsupported", document.format().name() + " files can't be edited")
                            .at(document.source(), 0, 0)
                            .help("convert the file into another format")
                            .build());
        }
        this.draft = new DraftEditor(document.tree(), editor.get());
    }

    /** Set what the following edits do whose path leads through a reference; at first they are refused. */
    public DocumentEditor aliases(Aliases policy) {
        draft.aliases(policy);
        return this;
    }

    /**
     * Make the following edits in another document of the file than the first.
     *
     * @param index which one, from 0
     * @throws IllegalArgumentException when there is no such document
     */
    public DocumentEditor in(int index) {
        draft.document(index);
        return this;
    }

    /**
     * Return what a path names after the edits so far, or empty when it names nothing; what a reference refers to counts
     * as being there.
     *
     * @throws ConfigException when the path names several values
     */
    public Optional<NodeKind> kind(Path path) {
        return draft.kind(path);
    }

    /**
     * Return what the value at a path says after the edits so far, with the comments in it.
     *
     * @throws ConfigException when the path names no value, or several
     */
    public Value value(Path path) {
        return draft.value(path);
    }

    /**
     * Return how many entries or items the value at a path has after the edits so far; none for a single value.
     *
     * @throws ConfigException when the path names no value, or several
     */
    public int size(Path path) {
        return draft.size(path);
    }

    /** Set a value, or replace a whole mapping or sequence; missing parents are made. */
    public DocumentEditor set(Path path, @Nullable Object value) {
        draft.set(path, Values.of(value));
        return this;
    }

    /** Set a value, or replace a whole mapping or sequence; missing parents are made. */
    public DocumentEditor set(String path, @Nullable Object value) {
        return set(Path.parse(path), value);
    }

    /** Add an item to the end of a sequence; a missing one is made. */
    public DocumentEditor append(Path sequence, @Nullable Object value) {
        draft.append(sequence, Values.of(value));
        return this;
    }

    /** Add an item to the end of a sequence; a missing one is made. */
    public DocumentEditor append(String sequence, @Nullable Object value) {
        return append(Path.parse(sequence), value);
    }

    /** Insert an item before another one. */
    public DocumentEditor insertBefore(Path item, @Nullable Object value) {
        draft.insertBefore(item, null, Values.of(value));
        return this;
    }

    /** Insert an item before another one. */
    public DocumentEditor insertBefore(String item, @Nullable Object value) {
        return insertBefore(Path.parse(item), value);
    }

    /** Insert an entry before another one. */
    public DocumentEditor insertBefore(Path entry, String key, @Nullable Object value) {
        draft.insertBefore(entry, key, Values.of(value));
        return this;
    }

    /** Insert an entry before another one. */
    public DocumentEditor insertBefore(String entry, String key, @Nullable Object value) {
        return insertBefore(Path.parse(entry), key, value);
    }

    /** Insert an item after another one. */
    public DocumentEditor insertAfter(Path item, @Nullable Object value) {
        draft.insertAfter(item, null, Values.of(value));
        return this;
    }

    /** Insert an item after another one. */
    public DocumentEditor insertAfter(String item, @Nullable Object value) {
        return insertAfter(Path.parse(item), value);
    }

    /** Insert an entry after another one. */
    public DocumentEditor insertAfter(Path entry, String key, @Nullable Object value) {
        draft.insertAfter(entry, key, Values.of(value));
        return this;
    }

    /** Insert an entry after another one. */
    public DocumentEditor insertAfter(String entry, String key, @Nullable Object value) {
        return insertAfter(Path.parse(entry), key, value);
    }

    /** Insert an item at a place of a sequence, from 0 to its length. */
    public DocumentEditor insertAt(Path sequence, int place, @Nullable Object value) {
        draft.insertAt(sequence, place, null, Values.of(value));
        return this;
    }

    /** Insert an item at a place of a sequence, from 0 to its length. */
    public DocumentEditor insertAt(String sequence, int place, @Nullable Object value) {
        return insertAt(Path.parse(sequence), place, value);
    }

    /** Insert an entry at a place of a mapping, from 0 to its length. */
    public DocumentEditor insertAt(Path mapping, int place, String key, @Nullable Object value) {
        draft.insertAt(mapping, place, key, Values.of(value));
        return this;
    }

    /** Insert an entry at a place of a mapping, from 0 to its length. */
    public DocumentEditor insertAt(String mapping, int place, String key, @Nullable Object value) {
        return insertAt(Path.parse(mapping), place, key, value);
    }

    /** Remove a value, its key and its comments. */
    public DocumentEditor remove(Path path) {
        draft.remove(path);
        return this;
    }

    /** Remove a value, its key and its comments. */
    public DocumentEditor remove(String path) {
        return remove(Path.parse(path));
    }

    /** Give an entry another key, in its place. */
    public DocumentEditor rename(Path path, String newKey) {
        draft.rename(path, newKey);
        return this;
    }

    /** Give an entry another key, in its place. */
    public DocumentEditor rename(String path, String newKey) {
        return rename(Path.parse(path), newKey);
    }

    /** Move a value with its comments to a path that names nothing yet; missing parents are made. */
    public DocumentEditor move(Path from, Path to) {
        draft.move(from, to);
        return this;
    }

    /** Move a value with its comments to a path that names nothing yet; missing parents are made. */
    public DocumentEditor move(String from, String to) {
        return move(Path.parse(from), Path.parse(to));
    }

    /** Move a value with its comments to the place before another one, in the same container or not. */
    public DocumentEditor moveBefore(Path from, Path sibling) {
        draft.moveBeside(from, sibling, false);
        return this;
    }

    /** Move a value with its comments to the place before another one, in the same container or not. */
    public DocumentEditor moveBefore(String from, String sibling) {
        return moveBefore(Path.parse(from), Path.parse(sibling));
    }

    /** Move a value with its comments to the place after another one, in the same container or not. */
    public DocumentEditor moveAfter(Path from, Path sibling) {
        draft.moveBeside(from, sibling, true);
        return this;
    }

    /** Move a value with its comments to the place after another one, in the same container or not. */
    public DocumentEditor moveAfter(String from, String sibling) {
        return moveAfter(Path.parse(from), Path.parse(sibling));
    }

    /**
     * Move a value with its comments to the place of another one, which goes; that one's comments stay where the value
     * has none of the kind (above or behind).
     */
    public DocumentEditor moveOver(Path from, Path to) {
        draft.moveOver(from, to);
        return this;
    }

    /**
     * Move a value with its comments to the place of another one, which goes; that one's comments stay where the value
     * has none of the kind (above or behind).
     */
    public DocumentEditor moveOver(String from, String to) {
        return moveOver(Path.parse(from), Path.parse(to));
    }

    /** Put a comment directly above a value, in the place of the one there; an empty text removes that. */
    public DocumentEditor comment(Path path, String text) {
        draft.comment(path, CommentLines.of(text), false);
        return this;
    }

    /** Put a comment directly above a value, in the place of the one there; an empty text removes that. */
    public DocumentEditor comment(String path, String text) {
        return comment(Path.parse(path), text);
    }

    /** Put a comment of one line behind a value, in the place of the one there; an empty text removes that. */
    public DocumentEditor commentBehind(Path path, String text) {
        draft.comment(path, CommentLines.single(text), true);
        return this;
    }

    /** Put a comment of one line behind a value, in the place of the one there; an empty text removes that. */
    public DocumentEditor commentBehind(String path, String text) {
        return commentBehind(Path.parse(path), text);
    }

    /** Remove the comments directly above a value and behind it. */
    public DocumentEditor uncomment(Path path) {
        draft.comment(path, List.of(), false);
        draft.comment(path, List.of(), true);
        return this;
    }

    /** Remove the comments directly above a value and behind it. */
    public DocumentEditor uncomment(String path) {
        return uncomment(Path.parse(path));
    }

    /** Write a value in another style, such as {@link NodeStyle#DOUBLE_QUOTED} or {@link NodeStyle#FLOW}. */
    public DocumentEditor style(Path path, NodeStyle style) {
        draft.style(path, style);
        return this;
    }

    /** Write a value in another style, such as {@link NodeStyle#DOUBLE_QUOTED} or {@link NodeStyle#FLOW}. */
    public DocumentEditor style(String path, NodeStyle style) {
        return style(Path.parse(path), style);
    }

    /** Sort a mapping by its keys, or a sequence by its items; comments go along. */
    public DocumentEditor sort(Path path) {
        draft.sort(path, null);
        return this;
    }

    /** Sort a mapping by its keys, or a sequence by its items; comments go along. */
    public DocumentEditor sort(String path) {
        return sort(Path.parse(path));
    }

    /** Sort a sequence of mappings, or a mapping of such, by the value that {@code key} has in each. */
    public DocumentEditor sort(Path path, String key) {
        draft.sort(path, key);
        return this;
    }

    /** Sort a sequence of mappings, or a mapping of such, by the value that {@code key} has in each. */
    public DocumentEditor sort(String path, String key) {
        return sort(Path.parse(path), key);
    }

    /**
     * Return the edits as replacements in the document's text, in order and apart from each other; none when nothing
     * changes.
     *
     * @throws ConfigException as {@link #apply} does
     */
    public List<Splice> splices() {
        return made().splices();
    }

    /**
     * Return the edited document; the same one when nothing changes.
     *
     * @throws ConfigException when the edits can't be written in this format, or can't be made faithfully
     */
    public Document apply() {
        return made().document();
    }

    private Made made() {
        List<Splice> splices;
        try {
            splices = draft.splices();
        } catch (IllegalStateException e) {
            throw unfaithful(Path.root(), "the changes get in each other's way");
        }
        if (splices.isEmpty() && draft.isUnchanged()) {
            return new Made(document, splices);
        }
        Reparse reparse = Reparse.of(document, splices);
        Optional<Tree> tree = reparse.tree();
        if (tree.isEmpty()) {
            throw unfaithful(Path.root(), "the edited text would have an error: " + reparse.firstError());
        }
        Path difference = draft.difference(tree.get(), splices);
        if (difference != null) {
            throw unfaithful(difference, "it would say something else at " + difference);
        }
        return new Made(splices.isEmpty() ? document : document.with(tree.get()), splices);
    }

    private ConfigException unfaithful(Path path, String why) {
        return ConfigException.of(Problem.error("edit.unfaithful", "can't make this edit without changing more: " + why)
                .at(document.source(), 0, 0)
                .path(path.toString())
                .help("nothing was changed; please edit this place by hand, and report the file")
                .build());
    }

    private record Made(Document document, List<Splice> splices) {}
}
