package io.configbuddy.migrator;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Collects what the target can't express. */
final class Losses {
    private final String target;
    private final List<String> supersets;
    private final Lossy lossy;
    private final List<Problem> problems = new ArrayList<>();

    Losses(DocumentFormat target, Lossy lossy) {
        this.target = target.name();
        this.supersets = target.supersets();
        this.lossy = lossy;
    }

    /** Tell whether what can't be expressed is to be written as a string. */
    boolean stringify() {
        return lossy == Lossy.STRINGIFY;
    }

    List<Problem> problems() {
        return problems;
    }

    void throwIfRefused() {
        if (lossy == Lossy.REFUSE && !problems.isEmpty()) {
            throw ConfigException.of(problems);
        }
    }

    /** Note that {@code what}, such as {@code null}, is lost at a value. */
    void value(Node node, String code, String what) {
        add(node.path(), code, what, "drop leaves it out and stringify writes it as a string", place(node));
    }

    /** Note that the tag of a value is lost. */
    void tag(Node node) {
        add(
                node.path(),
                "convert.tag",
                "the tag " + node.tag().orElse(""),
                "drop and stringify leave the tag out and keep the value",
                tagPlace(node));
    }

    /** Return what to throw when a value can't be the whole of a document, whatever the rule. */
    ConfigException root(Node node, String what) {
        return ConfigException.of(Problem.error("convert.root", target + " has no way to write " + what)
                .at(place(node))
                .help("convert a mapping, or a value below it, instead")
                .build());
    }

    /** Note that two keys of one mapping become the same key. */
    void collision(Node key, String name) {
        add(
                key.path(),
                "convert.key-collision",
                "a second key " + name,
                "drop and stringify keep the first one",
                place(key));
    }

    /** Note that comments at a path are lost, {@code where} the target has none. */
    void comments(Path path, List<Comment> comments, String where) {
        Comment first = comments.get(0);
        String what = (comments.size() == 1 ? "this comment" : "these " + comments.size() + " comments") + where;
        String keeps = supersets.isEmpty() ? "" : "the formats " + String.join(" and ", supersets) + " keep comments; ";
        add(
                path,
                "convert.comment",
                what,
                keeps + "drop and stringify leave comments out",
                new Location(first.source(), first.span()));
    }

    /** Note that there are more documents than the one that the target can hold. */
    void documents(List<Node> roots) {
        add(
                roots.get(1).path(),
                "convert.documents",
                "the " + roots.size() + " documents of this file in one file",
                "convert them one by one (--document 0, 1, …); drop keeps the first alone",
                place(roots.get(1)));
    }

    private void add(Path path, String code, String what, String otherwise, Location place) {
        boolean refused = lossy == Lossy.REFUSE;
        String message = target + " has no way to write " + what;
        Problem.Builder problem = refused ? Problem.error(code, message) : Problem.warning(code, message);
        problems.add(problem.at(place)
                .path(path.toString())
                .help(refused ? otherwise + " (--lossy)" : lossy == Lossy.DROP ? "dropped" : "written as a string")
                .build());
    }

    private static Location tagPlace(Node node) {
        Tree tree = node.tree();
        int start = tree.tagStart(node.id());
        return start == Tree.NONE ? place(node) : new Location(node.source(), new Span(start, tree.tagEnd(node.id())));
    }

    /** Return the first line of a node: the whole of a large one would say nothing. */
    private static Location place(Node node) {
        Span span = node.span();
        Span line = node.source().lineSpan(node.source().line(span.start()));
        int end = Math.max(span.start(), Math.min(span.end(), line.end()));
        return new Location(node.source(), new Span(span.start(), end));
    }
}
