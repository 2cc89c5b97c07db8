package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the logs to the rules of the published schema, as far as we use it. */
class SarifRendererTest {
    /**
     * The members of each object that a log of ours may have: required ones with {@code !}, the kind of object after a
     * colon, many of them with {@code *}.
     */
    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("log", "$schema version! runs!:run*"),
            Map.entry("run", "tool!:tool columnKind newlineSequences results:result*"),
            Map.entry("tool", "driver!:driver"),
            Map.entry("driver", "name! version rules:rule*"),
            Map.entry("rule", "id!"),
            Map.entry(
                    "result",
                    "ruleId ruleIndex level message!:message locations:location* relatedLocations:location* fixes:fix*"),
            Map.entry("message", "text!"),
            Map.entry("location", "id physicalLocation:physical logicalLocations:logical* message:message"),
            Map.entry("physical", "artifactLocation!:artifact region:region"),
            Map.entry("logical", "fullyQualifiedName"),
            Map.entry("artifact", "uri"),
            Map.entry("region", "startLine startColumn endLine endColumn"),
            Map.entry("fix", "description:message artifactChanges!:change*"),
            Map.entry("change", "artifactLocation!:artifact replacements!:replacement*"),
            Map.entry("replacement", "deletedRegion!:region insertedContent:message"));

    @ParameterizedTest
    @EnumSource(Samples.class)
    void everyLog_hasTheShapeOfTheSchema(Samples sample) {
        check(read(sample), "log");
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void everyResult_pointsAtItsRule(Samples sample) {
        JsonNode run = read(sample).get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");

        assertThat(run.get("results")).hasSize(sample.report().problems().size());
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").asString()).isIn("error", "warning", "note");
        }
        assertThat(new HashSet<>(rules.valueStream().toList())).hasSameSizeAs(rules);
    }

    @ParameterizedTest
    @EnumSource(Samples.class)
    void everyPlace_isOneThatSarifKnows(Samples sample) {
        JsonNode log = read(sample);

        for (JsonNode uri : log.findValues("uri")) {
            assertThat(URI.create(uri.asString()).toString()).isEqualTo(uri.asString());
        }
        for (String number : Set.of("startLine", "startColumn", "endLine", "endColumn")) {
            assertThat(log.findValues(number))
                    .allSatisfy(value -> assertThat(value.asInt()).isPositive());
        }
    }

    @Test
    void log_saysHowItCounts() {
        JsonNode run = read(Samples.WIDE).get("runs").get(0);

        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.get("newlineSequences").valueStream().map(JsonNode::asString))
                .containsExactly("\r\n", "\n", "\r");
    }

    private static JsonNode read(Samples sample) {
        return JsonMapper.shared()
                .readTree(ProblemRenderer.sarif("1.0").render(sample.report().problems()));
    }

    private static void check(JsonNode object, String kind) {
        Map<String, String> allowed = new HashMap<>();
        for (String member : SHAPES.get(kind).split(" ", -1)) {
            String name = member.replaceAll("[!:].*", "");
            allowed.put(name, member.substring(name.length()));
            assertThat(object.has(name) || !member.contains("!"))
                    .as("%s.%s", kind, name)
                    .isTrue();
        }
        for (String name : object.propertyNames()) {
            assertThat(allowed).as(kind).containsKey(name);
            String kindOfValue = allowed.get(name).replaceAll("[!:*]", "");
            if (allowed.get(name).endsWith("*")) {
                assertThat(object.get(name).isArray()).as("%s.%s", kind, name).isTrue();
                object.get(name).forEach(item -> check(item, kindOfValue));
            } else if (!kindOfValue.isEmpty()) {
                check(object.get(name), kindOfValue);
            }
        }
    }
}
