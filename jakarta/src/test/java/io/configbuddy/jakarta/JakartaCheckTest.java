package io.configbuddy.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.core.bind.Binder;
import io.configbuddy.core.convert.Secret;
import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Merger;
import io.configbuddy.core.tree.Trees;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.testsupport.Services;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JakartaCheckTest {
    private static ValidatorFactory factory;
    private static Binder binder;

    record Host(@NotBlank String name, @Min(1) @Max(65_535) int port) {}

    record Pool(@Min(1) int min, int max) {
        @AssertTrue(message = "min must not be above max")
        boolean isInOrder() {
            return min <= max;
        }
    }

    record Login(String user, Secret pin) {
        @AssertTrue(message = "the pin is too short")
        boolean isLongEnough() {
            return pin.reveal().length() > 7;
        }
    }

    record App(
            @Valid List<Host> hosts,
            @Valid Map<String, Host> byName,
            @Valid Pool pool,
            Optional<@Valid Host> admin,
            List<@Size(min = 2) String> tags,
            Host unchecked) {}

    record Account(@Valid Login login) {}

    /** The default factory wants an implementation of Jakarta EL for messages, which tests do without. */
    @BeforeAll
    static void open() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        binder = Binder.builder()
                .withoutServices()
                .check(JakartaCheck.of(factory.getValidator()))
                .build();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    private static MappingValue yaml(String text) {
        Document document = DocumentLoader.create().load(Source.of("application.yaml", text));
        Layer layer = Layer.of(LayerKind.BASE, document, document.root()).build();
        Merger merger = new Merger(MergeRules.NONE, DocumentLoader.create()::read);
        merger.add(Trees.read(layer, document.root(), merger.problems()));
        return merger.finish();
    }

    private static List<Problem> problems(String text, Class<?> type) {
        return catchThrowableOfType(ConfigException.class, () -> binder.bind(yaml(text), type))
                .problems();
    }

    @Test
    void whatKeepsItsConstraints_isBound() {
        assertThat(binder.bind(yaml("name: a\nport: 1\n"), Host.class)).isEqualTo(new Host("a", 1));
    }

    @Test
    void whatBreaksAConstraint_isAProblemAtItsValue() {
        List<Problem> problems = problems("""
                hosts:
                  - {name: a, port: 1}
                  - {name: ' ', port: 70000}
                by-name: {b: {name: '', port: 2}}
                pool: {min: 3, max: 2}
                admin: {name: c, port: 0}
                tags: [ok, x]
                unchecked: {name: '', port: 0}
                """, App.class);

        assertThat(problems)
                .extracting(problem -> problem.path().orElseThrow() + " " + problem)
                .containsExactly(
                        "admin.port application.yaml:6:24: must be greater than or equal to 1 [config.violation]",
                        "by-name.b.name application.yaml:4:21: must not be blank [config.violation]",
                        "hosts[1].name application.yaml:3:12: must not be blank [config.violation]",
                        "hosts[1].port application.yaml:3:23: must be less than or equal to 65535 [config.violation]",
                        "pool application.yaml:5:7: min must not be above max [config.violation]",
                        "tags[1] application.yaml:7:12: size must be between 2 and 2147483647 [config.violation]");
    }

    @Test
    void whatIsWrongWithASecret_isNotTold() {
        assertThat(problems("login: {user: a, pin: alpha7}\n", Account.class))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).doesNotContain("too short"));
    }

    @Test
    void theCheck_isOfferedOnClassPathAndModulePath() {
        Services services = Services.in(Path.of("target", "classes"));

        assertThat(services.onModulePath()).isEqualTo(services.onClassPath());
        assertThat(services.onClassPath()).hasSize(1);
    }
}
