package io.configbuddy.document.report;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Related;
import java.io.IOException;
import java.util.List;

/** Writes problems for people, in the way that rustc made familiar. */
final class HumanRenderer implements ProblemRenderer {
    private final HumanStyle style;
    private final Ink ink;

    HumanRenderer(HumanStyle style) {
        this.style = style;
        this.ink = new Ink(style.color());
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        StringBuilder block = new StringBuilder(512);
        List<Problem> problems = report.problems();
        for (int i = 0; i < problems.size(); i++) {
            if (i > 0) {
                block.append('\n');
            }
            problem(block, problems.get(i));
            out.append(block);
            block.setLength(0);
        }
    }

    private void problem(StringBuilder out, Problem problem) {
        headline(out, problem);
        int gutter = gutter(problem);
        Excerpt excerpt = new Excerpt(out, ink, gutter, style.width());
        if (problem.location().isPresent()) {
            Location location = problem.location().get();
            arrow(out, gutter, location, problem.path().orElse(""));
            if (hasText(location)) {
                excerpt.draw(location, '^', Ink.of(problem.severity()));
            }
        } else if (problem.path().isPresent()) {
            arrow(out, gutter);
            Glyphs.append(out, problem.path().get());
            out.append('\n');
        }
        for (Related related : problem.related()) {
            label(out, Ink.NOTE, "note", related.message());
            arrow(out, gutter, related.location(), "");
            if (hasText(related.location())) {
                excerpt.draw(related.location(), '-', Ink.FRAME);
            }
        }
        if (problem.help().isPresent()) {
            label(out, Ink.NOTE, "help", problem.help().get());
        }
        if (problem.fix().isPresent()) {
            label(out, Ink.NOTE, "fix", problem.fix().get().description());
        }
    }

    private void headline(StringBuilder out, Problem problem) {
        ink.on(out, Ink.of(problem.severity()));
        out.append(Words.severity(problem.severity()))
                .append('[')
                .append(problem.code())
                .append(']');
        ink.off(out);
        ink.on(out, Ink.STRONG);
        out.append(": ");
        Glyphs.append(out, problem.message());
        ink.off(out);
        out.append('\n');
    }

    private void label(StringBuilder out, String color, String label, String message) {
        ink.on(out, color);
        out.append(label);
        ink.off(out);
        out.append(": ");
        Glyphs.append(out, message);
        out.append('\n');
    }

    private void arrow(StringBuilder out, int gutter) {
        ink.on(out, Ink.FRAME);
        out.append(" ".repeat(gutter)).append("-->");
        ink.off(out);
        out.append(' ');
    }

    private void arrow(StringBuilder out, int gutter, Location location, String path) {
        arrow(out, gutter);
        Glyphs.append(out, location.source().name());
        if (hasText(location) && !location.source().isEntry()) {
            out.append(':').append(location.position());
        }
        if (!path.isEmpty()) {
            out.append(" (");
            Glyphs.append(out, path);
            out.append(')');
        }
        out.append('\n');
    }

    /** A file that could not be read, or is empty, has no line to show. */
    private static boolean hasText(Location location) {
        return !location.source().text().isEmpty();
    }

    /** Return the columns that the longest line number takes. */
    private static int gutter(Problem problem) {
        int line = 1;
        if (problem.location().isPresent()) {
            line = Excerpt.lastLine(problem.location().get());
        }
        for (Related related : problem.related()) {
            line = Math.max(line, Excerpt.lastLine(related.location()));
        }
        return Integer.toString(line).length();
    }
}
