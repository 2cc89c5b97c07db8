package io.configbuddy.document.report;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Position;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import java.io.IOException;

/** Writes the workflow commands that GitHub Actions turns into annotations. */
final class GithubRenderer implements ProblemRenderer {
    @Override
    public void render(Report report, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder(256);
        for (Problem problem : report.problems()) {
            annotation(line, problem);
            out.append(line);
            line.setLength(0);
        }
    }

    private static void annotation(StringBuilder line, Problem problem) {
        line.append("::").append(command(problem.severity())).append(' ');
        if (problem.location().isPresent()) {
            place(line, problem.location().get());
        }
        line.append("title=");
        escape(line, problem.code(), true);
        line.append("::");
        StringBuilder message = new StringBuilder(problem.message());
        Words.appendDetails(message, problem);
        escape(line, message, false);
        line.append('\n');
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : Words.severity(severity);
    }

    private static void place(StringBuilder line, Location location) {
        Position start = location.position();
        Position end = location.source().position(location.span().end());
        line.append("file=");
        escape(line, location.source().name(), true);
        line.append(",line=").append(start.line());
        // GitHub refuses columns when the annotation covers several lines.
        if (start.line() == end.line()) {
            line.append(",col=").append(start.column());
        }
        line.append(",endLine=").append(end.line());
        if (start.line() == end.line()) {
            line.append(",endColumn=").append(end.column());
        }
        line.append(',');
    }

    private static void escape(StringBuilder line, CharSequence text, boolean property) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                line.append("%25");
            } else if (c == '\r') {
                line.append("%0D");
            } else if (c == '\n') {
                line.append("%0A");
            } else if (property && c == ':') {
                line.append("%3A");
            } else if (property && c == ',') {
                line.append("%2C");
            } else if (Character.isISOControl(c)) {
                Glyphs.append(line, c);
            } else {
                line.append(c);
            }
        }
    }
}
