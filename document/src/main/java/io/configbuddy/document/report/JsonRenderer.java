package io.configbuddy.document.report;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Position;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Related;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.value.JsonText;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes an array of problems, one on a line; every member is always there, null when it has nothing to say. */
final class JsonRenderer implements ProblemRenderer {
    private static final String[] NUMBERS = {"line", "column", "endLine", "endColumn", "offset", "endOffset"};

    @Override
    public void render(Report report, Appendable out) throws IOException {
        StringBuilder block = new StringBuilder(512);
        JsonText json = new JsonText(block).array();
        for (Problem problem : report.problems()) {
            json.line();
            problem(json, problem);
            out.append(block);
            block.setLength(0);
        }
        if (!report.problems().isEmpty()) {
            block.append('\n');
        }
        json.endArray();
        out.append(block.append('\n'));
    }

    private static void problem(JsonText json, Problem problem) {
        json.object()
                .member("code", problem.code())
                .member("severity", Words.severity(problem.severity()))
                .member("message", problem.message());
        member(json, "path", problem.path());
        Location location = problem.location().orElse(null);
        place(json, location);
        member(json, "help", problem.help());
        json.name("related").array();
        for (Related related : problem.related()) {
            json.object().member("message", related.message());
            place(json, related.location());
            json.endObject();
        }
        json.endArray();
        fix(json, problem.shownFix().orElse(null), location);
        json.endObject();
    }

    private static void member(JsonText json, String name, Optional<String> value) {
        json.name(name);
        if (value.isPresent()) {
            json.string(value.get());
        } else {
            json.raw("null");
        }
    }

    private static void fix(JsonText json, @Nullable Fix fix, @Nullable Location location) {
        json.name("fix");
        if (fix == null) {
            json.raw("null");
            return;
        }
        json.object().member("description", fix.description()).name("edits").array();
        for (Splice splice : fix.splices()) {
            json.object();
            place(json, location == null ? null : new Location(location.source(), splice.span()));
            json.member("replacement", splice.replacement()).endObject();
        }
        json.endArray().endObject();
    }

    private static void place(JsonText json, @Nullable Location location) {
        json.name("file");
        if (location == null) {
            json.raw("null");
            for (String name : NUMBERS) {
                json.name(name).raw("null");
            }
            return;
        }
        Source source = location.source();
        Span span = location.span();
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        int[] numbers = {start.line(), start.column(), end.line(), end.column(), span.start(), span.end()};
        json.string(source.name());
        for (int i = 0; i < NUMBERS.length; i++) {
            json.member(NUMBERS[i], numbers[i]);
        }
    }
}
