package io.configbuddy.cli.command;

import io.configbuddy.core.Explanation;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Position;
import io.configbuddy.document.value.JsonText;

/** Writes explanations for programs. */
final class ExplanationJson {
    private ExplanationJson() {}

    static String of(Explanation explanation) {
        JsonText json = new JsonText();
        append(json, explanation);
        return json + "\n";
    }

    private static void append(JsonText json, Explanation explanation) {
        json.object().member("path", explanation.path());
        json.name("present").raw(String.valueOf(explanation.isPresent()));
        json.name("claims").array();
        for (Explanation.Claim claim : explanation.claims()) {
            claim(json, claim);
        }
        json.endArray().name("references").array();
        for (Explanation.Reference reference : explanation.references()) {
            json.object()
                    .member("text", reference.text())
                    .member("origin", reference.origin())
                    .endObject();
        }
        json.endArray().name("parts").array();
        for (Explanation part : explanation.parts()) {
            json.line();
            append(json, part);
        }
        json.endArray().name("advice").array();
        for (String advice : explanation.advice()) {
            json.string(advice);
        }
        json.endArray().endObject();
    }

    private static void claim(JsonText json, Explanation.Claim claim) {
        json.object()
                .member("layer", claim.kind().toString())
                .member("origin", claim.origin())
                .member("value", claim.shown());
        json.name("removes").raw(String.valueOf(claim.isRemoval()));
        if (claim.location().isPresent()) {
            place(json, claim.location().get());
        }
        json.endObject();
    }

    /** Write the members that tell of a place. */
    static void place(JsonText json, Location place) {
        Position position = place.source().position(place.span().start());
        json.member("file", place.source().name())
                .member("line", position.line())
                .member("column", position.column());
    }
}
