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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), one result on a line. */
final class SarifRenderer implements ProblemRenderer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String toolVersion;

    SarifRenderer(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        Map<String, Integer> rules = rules(report.problems());
        StringBuilder block = new StringBuilder(1024);
        JsonText json = new JsonText(block);
        json.object().member("$schema", SCHEMA).member("version", "2.1.0");
        json.name("runs").array().object();
        tool(json, rules);
        json.line().member("columnKind", "unicodeCodePoints").name("newlineSequences");
        json.array().string("\r\n").string("\n").string("\r").endArray();
        json.line().name("results").array();
        for (Problem problem : report.problems()) {
            json.line();
            result(json, problem, rules.getOrDefault(problem.code(), -1));
            out.append(block);
            block.setLength(0);
        }
        json.endArray().endObject().endArray().endObject();
        out.append(block.append('\n'));
    }

    /** Number the codes in the order in which they first appear. */
    private static Map<String, Integer> rules(List<Problem> problems) {
        Map<String, Integer> rules = new LinkedHashMap<>();
        for (Problem problem : problems) {
            rules.putIfAbsent(problem.code(), rules.size());
        }
        return rules;
    }

    private void tool(JsonText json, Map<String, Integer> rules) {
        json.line().name("tool").object().name("driver").object();
        json.member("name", "ConfigBuddy").member("version", toolVersion);
        json.name("rules").array();
        for (String code : rules.keySet()) {
            json.line().object().member("id", code).endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static void result(JsonText json, Problem problem, int rule) {
        json.object().member("ruleId", problem.code()).member("ruleIndex", rule);
        json.member("level", Words.severity(problem.severity()));
        message(json, "message", text(problem));
        if (problem.location().isPresent() || problem.path().isPresent()) {
            json.name("locations").array().object();
            if (problem.location().isPresent()) {
                physicalLocation(json, problem.location().get());
            }
            if (problem.path().isPresent()) {
                json.name("logicalLocations").array().object();
                json.member("fullyQualifiedName", problem.path().get())
                        .endObject()
                        .endArray();
            }
            json.endObject().endArray();
        }
        related(json, problem.related());
        if (problem.shownFix().isPresent() && problem.location().isPresent()) {
            fix(json, problem.shownFix().get(), problem.location().get().source());
        }
        json.endObject();
    }

    /** Join what is wrong and what to do: SARIF has no place for advice on one result. */
    private static String text(Problem problem) {
        return problem.help().isEmpty()
                ? problem.message()
                : problem.message() + "\nhelp: " + problem.help().get();
    }

    private static void related(JsonText json, List<Related> places) {
        if (places.isEmpty()) {
            return;
        }
        json.name("relatedLocations").array();
        for (int i = 0; i < places.size(); i++) {
            json.object().member("id", i + 1);
            physicalLocation(json, places.get(i).location());
            message(json, "message", places.get(i).message());
            json.endObject();
        }
        json.endArray();
    }

    private static void fix(JsonText json, Fix fix, Source source) {
        if (fix.splices().isEmpty()) {
            return;
        }
        json.name("fixes").array().object();
        message(json, "description", fix.description());
        json.name("artifactChanges").array().object();
        artifactLocation(json, source);
        json.name("replacements").array();
        for (Splice splice : fix.splices()) {
            json.object();
            region(json, "deletedRegion", source, splice.span());
            message(json, "insertedContent", splice.replacement());
            json.endObject();
        }
        json.endArray().endObject().endArray().endObject().endArray();
    }

    private static void physicalLocation(JsonText json, Location location) {
        json.name("physicalLocation").object();
        artifactLocation(json, location.source());
        region(json, "region", location.source(), location.span());
        json.endObject();
    }

    private static void artifactLocation(JsonText json, Source source) {
        json.name("artifactLocation")
                .object()
                .member("uri", ArtifactUri.of(source.name()))
                .endObject();
    }

    private static void region(JsonText json, String name, Source source, Span span) {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.name(name).object();
        json.member("startLine", start.line()).member("startColumn", start.column());
        json.member("endLine", end.line()).member("endColumn", end.column()).endObject();
    }

    /** Write one of the many objects that hold nothing but a text. */
    private static void message(JsonText json, String name, String text) {
        json.name(name).object().member("text", text).endObject();
    }
}
