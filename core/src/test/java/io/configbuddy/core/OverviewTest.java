package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.configbuddy.core.environment.IgnoredVariable;
import io.configbuddy.document.Document;
import io.configbuddy.document.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
    @TempDir
    Path folder;

    private ConfigBuilder builder(String base) throws IOException {
        Files.writeString(folder.resolve("app.yaml"), base);
        return ConfigBuddy.builder().folder(folder).file("app.yaml");
    }

    private ConfigBuilder withProfiles() throws IOException {
        Files.writeString(folder.resolve("app-production.toml"), "");
        Files.writeString(folder.resolve("app-production.local.json"), "{}");
        Files.writeString(folder.resolve("app-other.yaml"), "");
        return builder("""
                configbuddy:
                  profiles:
                    declared: [cloud, production]
                    parents: {production: [cloud]}
                    groups: {live: [production]}
                    default: [cloud]
                profiles:
                  production: {a: 1}
                """);
    }

    @Test
    void profilesAreListedDeclaredOnesFirstWithAllThatBelongsToThem() throws IOException {
        ProfileOverview overview = withProfiles().profiles("live").load().profileOverview();

        assertThat(overview.profiles())
                .extracting(
                        ProfileOverview.Profile::name,
                        ProfileOverview.Profile::isDeclared,
                        ProfileOverview.Profile::isNamed,
                        ProfileOverview.Profile::parents,
                        profile -> profile.sources().stream()
                                .map(ProfileOverview.ProfileSource::name)
                                .map(name -> name.replace(folder + "/", ""))
                                .toList())
                .containsExactly(
                        tuple("cloud", true, true, List.of(), List.of()),
                        tuple(
                                "production",
                                true,
                                true,
                                List.of("cloud"),
                                List.of(
                                        "app.yaml (profiles.production)",
                                        "app-production.toml",
                                        "app-production.local.json")),
                        tuple("other", false, false, List.of(), List.of("app-other.yaml")));
        assertThat(overview.profiles().get(1).sources().get(0).place())
                .hasValueSatisfying(place -> assertThat(place.toString()).endsWith("app.yaml:8:3"));
        assertThat(overview.groups()).containsExactly(new ProfileOverview.Group("live", List.of("production")));
        assertThat(overview.defaults()).containsExactly("cloud");
        assertThat(overview.active()).containsExactly("cloud", "production");
    }

    @Test
    void variablesAreNamedForEveryLeafAndSaidToBeSetWhereTheyAre() throws IOException {
        Files.writeString(folder.resolve(".env"), "APP_HOSTS__0=z\n");

        EnvironmentOverview overview = builder("server: {maxSize: 1, none: {}}\nhosts: [a]\n")
                .dotenv(".env")
                .environment("APP", Map.of("APP_SERVER__MAX_SIZE", "2", "OTHER", "x"))
                .load()
                .environmentOverview();

        assertThat(overview.prefix()).isEqualTo("APP");
        assertThat(overview.variables())
                .extracting(
                        EnvironmentOverview.Variable::path,
                        EnvironmentOverview.Variable::name,
                        variable -> variable.setIn().map(name -> name.replace(folder + "/", "")))
                .containsExactly(
                        tuple("server.maxSize", "APP_SERVER__MAX_SIZE", Optional.of("environment")),
                        tuple("server.none", "APP_SERVER__NONE", Optional.empty()),
                        tuple("hosts[0]", "APP_HOSTS__0", Optional.of(".env")));
        assertThat(overview.collisions()).isEmpty();
        assertThat(overview.unknown()).isEmpty();
    }

    @Test
    void variablesThatNoFileKnowsAreFoundWithWhatWasMeant() throws IOException {
        EnvironmentOverview overview = builder("server: {port: 1}\n")
                .environment(
                        "APP",
                        Map.of(
                                "APP_SERVER_PORT",
                                "2",
                                "APP_NEW",
                                "3",
                                "APP_X_SERVICE_HOST",
                                "h",
                                "APP_X_SERVICE_PORT",
                                "4"))
                .load()
                .environmentOverview();

        assertThat(overview.unknown())
                .contains(
                        new EnvironmentOverview.Unknown("APP_NEW", "new", Optional.empty()),
                        new EnvironmentOverview.Unknown(
                                "APP_SERVER_PORT", "server_port", Optional.of("APP_SERVER__PORT")));
        assertThat(overview.ignored())
                .extracting(IgnoredVariable::name, IgnoredVariable::reason)
                .contains(tuple("APP_X_SERVICE_HOST", IgnoredVariable.Reason.SERVICE_LINK));
    }

    @Test
    void withoutAPrefixThereIsNothingToSayAboutTheEnvironment() throws IOException {
        EnvironmentOverview overview = builder("a: 1\n").load().environmentOverview();

        assertThat(overview).isEqualTo(new EnvironmentOverview("", List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aNamespacesVariablesAreThoseOfTheWholeConfiguration() throws IOException {
        Config config = builder("tenants: {acme: {port: 1}}\n")
                .environment("APP", Map.of())
                .load();

        assertThat(config.namespace("tenants.acme").environmentOverview().variables())
                .containsExactly(new EnvironmentOverview.Variable("port", "APP_TENANTS__ACME__PORT", Optional.empty()));
    }

    @Test
    void keysThatASchemaDescribesNowhereAreFound() throws IOException {
        Document schema = Document.parse("""
                {
                  "properties": {
                    "server": {"$ref": "#/$defs/server"},
                    "open": {"type": "object"},
                    "list": {"items": {"properties": {"x": true}}},
                    "map": {"additionalProperties": {"properties": {"y": {}}}}
                  },
                  "patternProperties": {"^x-": {}},
                  "$defs": {
                    "server": {
                      "allOf": [{"properties": {"port": {}}}, {"properties": {"host": {}}}],
                      "additionalProperties": false,
                      "properties": {"self": {"$ref": "#/$defs/server"}}
                    }
                  }
                }
                """, "json");

        List<Problem> unknown = builder("""
                        server: {port: 1, prot: 2, self: {hots: 1, host: 2}}
                        open: {any: 1}
                        list: [{x: 1}, {z: 1}]
                        map: {k: {y: 1, w: 2}}
                        x-own: 1
                        oepn: 1
                        """).load().unknownTo(List.of(schema));

        assertThat(unknown)
                .extracting(problem -> problem.path().orElseThrow())
                .containsExactly("server.prot", "server.self.hots", "list[1].z", "map.k.w", "oepn");
        assertThat(unknown.get(0).help().orElseThrow()).startsWith("did you mean port?");
    }

    @Test
    void aSchemaThatSaysNothingAboutKeysKnowsAll() throws IOException {
        Config config = builder("a: {b: 1}\n").load();

        assertThat(config.unknownTo(List.of(Document.parse("{\"type\": \"object\"}", "json"))))
                .isEmpty();
        assertThat(config.unknownTo(List.of(
                        Document.parse("{\"properties\": {\"c\": {}}}", "json"),
                        Document.parse("{\"properties\": {\"a\": {}}}", "json"))))
                .isEmpty();
    }
}
