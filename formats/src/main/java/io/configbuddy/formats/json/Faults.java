package io.configbuddy.formats.json;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.formats.internal.DuplicateKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one text, as the parser finds it.
 *
 * <p>Problems are made at the end, since only then it is known whether one of the other syntaxes allows all of it and
 * is worth advising.
 */
final class Faults {
    private static final int MOST = 20;

    private final Source source;
    private final Syntax syntax;
    private final char[] text;
    private final List<Fault> faults = new ArrayList<>(0);
    private final List<Problem> duplicates = new ArrayList<>(0);
    private boolean stopped;
    private boolean broken;
    private boolean commentSeen;

    Faults(Source source, Syntax syntax, char[] text) {
        this.source = source;
        this.syntax = syntax;
        this.text = text;
    }

    /** Return the text's characters, followed by a NUL. */
    char[] text() {
        return text;
    }

    /** Return the text's length. */
    int end() {
        return text.length - 1;
    }

    Syntax syntax() {
        return syntax;
    }

    /** Tell whether reading on makes no sense. */
    boolean stopped() {
        return stopped;
    }

    /** Tell whether the text breaks the grammar. */
    boolean broken() {
        return broken;
    }

    /** Stop: what is added from now on is left out, since it would be a consequence of what was found. */
    void stop() {
        stopped = true;
    }

    /** Add an error. */
    Fault add(String kind, int start, int end, String message) {
        Fault fault = new Fault(kind, start, end, message, false);
        if (!stopped) {
            broken = true;
            faults.add(fault);
            stopped = faults.size() == MOST;
        }
        return fault;
    }

    /** Forget what was found: it follows from what comes now. */
    void restart() {
        faults.clear();
        stopped = false;
    }

    /** Add a warning. */
    Fault warn(String kind, int start, int end, String message) {
        Fault fault = new Fault(kind, start, end, message, true);
        if (faults.size() < MOST) {
            faults.add(fault);
        }
        return fault;
    }

    /** Add that there are comments; once, however many there are. */
    void comment(int start, int end) {
        if (!commentSeen) {
            commentSeen = true;
            add("comment", start, end, "JSON has no comments")
                    .help("Remove the comments")
                    .allowedIn(Syntax.JSONC);
        }
    }

    /** Add a key that stands twice in an object. */
    void duplicate(int firstStart, int firstEnd, int start, int end) {
        if (duplicates.size() < MOST) {
            duplicates.add(DuplicateKey.problem(
                    code("duplicate-key"), "this object", source, firstStart, firstEnd, start, end));
        }
    }

    /** Return all problems in text order. */
    List<Problem> problems() {
        if (faults.isEmpty() && duplicates.isEmpty()) {
            return List.of();
        }
        Syntax reading = reading();
        List<Problem> all = new ArrayList<>(faults.size() + duplicates.size());
        for (Fault fault : faults) {
            insert(all, fault.problem(source, code(fault.kind()), reading));
        }
        for (Problem duplicate : duplicates) {
            insert(all, duplicate);
        }
        return all;
    }

    private String code(String kind) {
        return syntax.format() + "." + kind;
    }

    /** Return the least syntax that allows everything found, or null. */
    private @Nullable Syntax reading() {
        Syntax reading = null;
        for (Fault fault : faults) {
            Syntax allowed = fault.allowed();
            if (fault.isWarning()) {
                continue;
            }
            if (allowed == null) {
                return null;
            }
            if (reading == null || allowed.compareTo(reading) > 0) {
                reading = allowed;
            }
        }
        return reading;
    }

    private static void insert(List<Problem> sorted, Problem problem) {
        int at = sorted.size();
        while (at > 0 && start(sorted.get(at - 1)) > start(problem)) {
            at--;
        }
        sorted.add(at, problem);
    }

    private static int start(Problem problem) {
        return problem.location().orElseThrow().span().start();
    }
}
