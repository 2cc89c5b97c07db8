package io.configbuddy.formats.json;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong, on its way to a {@link Problem}. */
final class Fault {
    private final String kind;
    private final int start;
    private final int end;
    private final String message;
    private final boolean warning;
    private String help = "";
    private @Nullable Syntax allowed;
    private String description = "";
    private final List<Splice> splices = new ArrayList<>(0);
    private @Nullable Span related;
    private String relation = "";

    Fault(String kind, int start, int end, String message, boolean warning) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.message = message;
        this.warning = warning;
    }

    String kind() {
        return kind;
    }

    boolean isWarning() {
        return warning;
    }

    /** Return the least syntax in which it is right, or null when there is none. */
    @Nullable
    Syntax allowed() {
        return allowed;
    }

    Fault help(String advice) {
        help = advice;
        return this;
    }

    /** Say in which of the other syntaxes it is right. */
    Fault allowedIn(Syntax least) {
        allowed = least;
        return this;
    }

    /** Offer a replacement; a further one comes behind those before it. */
    Fault fix(String what, int from, int to, String replacement) {
        description = what;
        splices.add(new Splice(new Span(from, to), replacement));
        return this;
    }

    Fault related(int from, int to, String what) {
        related = new Span(from, to);
        relation = what;
        return this;
    }

    /**
     * Return the problem.
     *
     * @param reading the syntax in which the whole text is right, if there is one
     */
    Problem problem(Source source, String code, @Nullable Syntax reading) {
        Problem.Builder problem = warning ? Problem.warning(code, message) : Problem.error(code, message);
        problem.at(source, start, end);
        if (related != null) {
            problem.related(source, related.start(), related.end(), relation);
        }
        String advice = help;
        if (allowed != null && reading != null) {
            advice +=
                    "; to leave the file as it is, read it as " + reading.title() + ", with --from " + reading.format();
        }
        problem.help(advice);
        if (!splices.isEmpty()) {
            problem.fix(new Fix(description, splices));
        }
        return problem.build();
    }
}
