package io.configbuddy.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolversTest {
    private static final Location PLACE = new Location(Source.of("f.yaml", "a: ${file:x}"), new Span(3, 12));

    @TempDir
    Path folder;

    private Optional<String> read(String name) {
        ResolverContext context = ResolverContext.of(Map.of(), Map.of()).at(folder, PLACE);
        return new FileResolver().resolve(name, context);
    }

    @Test
    void names_areTheBuiltInOnesAndThoseGiven() {
        assertThat(Resolvers.only(List.of()).names()).containsExactly("base64", "env", "file", "sys");
        assertThat(Resolvers.of(List.of()).names()).contains("base64", "env", "file", "sys");
        assertThat(Resolvers.of(List.of()).find("nope")).isEmpty();
    }

    @Test
    void given_winsOverBuiltIn() {
        Resolver mine = new Resolver() {
            @Override
            public String name() {
                return "env";
            }

            @Override
            public Optional<String> resolve(String argument, ResolverContext context) {
                return Optional.of("mine");
            }
        };

        Resolver found = Resolvers.of(List.of(mine)).find("env").orElseThrow();

        assertThat(found).isSameAs(mine);
        assertThat(found.isSecret("PASSWORD")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "env, DB_PASSWORD, true",
        "env, HOME, false",
        "sys, app.apiKey, true",
        "sys, user.home, false",
        "file, /run/secrets/x, true",
        "file, db-password, true",
        "file, motd.txt, false",
        "base64, eA, false"
    })
    void isSecret_byName(String resolver, String argument, boolean secret) {
        assertThat(Resolvers.only(List.of()).find(resolver).orElseThrow().isSecret(argument))
                .isEqualTo(secret);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`x\n`,x",
                "`x\r\n`,x",
                "`x\n\n`,`x\n`",
                "`\uFEFFx`,x",
                "`\n`,``",
                "`x\r`,`x\r`",
                "`\r\n`,``",
                "x,x"
            })
    void file_itsLastLineEndDoesNotCount(String content, String text) throws IOException {
        Files.writeString(folder.resolve("x"), content);

        assertThat(read("x")).contains(text);
    }

    @Test
    void file_byItsWholeName() throws IOException {
        Files.writeString(folder.resolve("x"), "1");
        Resolver file = new FileResolver();

        assertThat(file.resolve(folder.resolve("x").toString(), ResolverContext.of(Map.of(), Map.of())))
                .contains("1");
        assertThat(read("nope")).isEmpty();
        assertThat(read("nope/x")).isEmpty();
    }

    @Test
    void file_thatCanNotBeAText_isAProblemAtItsPlace() throws IOException {
        Files.write(folder.resolve("latin1"), "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("large"), new byte[(1 << 20) + 1]);
        Files.write(folder.resolve("full"), new byte[1 << 20]);

        assertThatThrownBy(() -> read("latin1"))
                .hasMessageStartingWith("f.yaml:1:4: " + folder.resolve("latin1")
                        + " is not UTF-8 text [substitution.unreadable-file]");
        assertThatThrownBy(() -> read("large")).hasMessageContaining("has more than 1 MiB");
        assertThatThrownBy(() -> read(".")).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> read("/dev/zero")).hasMessageContaining("is no ordinary file");
        assertThatThrownBy(() -> read("a\0b")).hasMessageContaining("can't be the name of a file");
        assertThat(read("full")).hasValueSatisfying(text -> assertThat(text).hasSize(1 << 20));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"aGVsbG8=,hello", "aGVsbG8,hello", "w7_Dvw,ÿÿ", "w7/Dvw==,ÿÿ", "``,``"})
    void base64_inEitherAlphabet(String encoded, String text) {
        assertThat(new Base64Resolver().resolve(encoded, ResolverContext.of(Map.of(), Map.of())))
                .contains(text);
    }

    @Test
    void context_saysWhatItWasGiven() {
        ResolverContext context = ResolverContext.of(Map.of("A", "1"), Map.of("b", "2"));

        assertThat(context.variable("A")).contains("1");
        assertThat(context.variable("b")).isEmpty();
        assertThat(context.systemProperty("b")).contains("2");
        assertThat(context.folder()).isEmpty();
        assertThat(context.location()).isEmpty();
        assertThat(context.problem("a.b", "c").build()).hasToString("c [a.b]");
        assertThat(context.at(folder, PLACE).location()).contains(PLACE);
        assertThat(context.at(folder, PLACE).folder()).contains(folder);
    }
}
