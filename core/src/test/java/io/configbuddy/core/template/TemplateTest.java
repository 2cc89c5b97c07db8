package io.configbuddy.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.core.template.Template.Reference;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    /** Shows what a template was taken for. */
    private static String shown(Template template) {
        StringBuilder out = new StringBuilder();
        for (Template.Part part : template.parts()) {
            if (part instanceof Reference it) {
                out.append('<').append(it.resolver() == null ? "" : it.resolver() + "|");
                out.append(shown(it.target()));
                out.append(it.fallback() == null ? "" : "?" + shown(it.fallback()))
                        .append('>');
            } else {
                out.append(part);
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; ``",
                "a; a",
                "${a}; <a>",
                "x${a}y${b}; x<a>y<b>",
                "${a:-b}; <a?b>",
                "${a:-}; <a?>",
                "${a:-b:-c}; <a?b:-c>",
                "${r:a}; <r|a>",
                "${r:a:-b}; <r|a?b>",
                "${r:}; <r|>",
                "${r:-x}; <r?x>",
                "${r2-x_y:a}; <r2-x_y|a>",
                "${2:a}; <2:a>",
                "${a.b:c}; <a.b:c>",
                "${r:C:\\x}; <r|C:\\x>",
                "${a${b}c}; <a<b>c>",
                "${a:-${b:-${c}}}; <a?<b?<c>>>",
                "$${a}; ${a}",
                "$$${a}; $${a}",
                "${a:-$${b}}c; <a?${b}>c",
                "${a:-{}}; <a?{}>",
                "${a:-{x}}y}; <a?{x}>y}",
                "${r:{:-}}; <r|{:-}>",
                "${a.\"b}c\"}; <a.\"b}c\">",
                "${a.\"b:-c\":-d}; <a.\"b:-c\"?d>",
                "${'a}b'}; <'a}b'>",
                "${a.\"b\\\"}c\"}; <a.\"b\\\"}c\">",
                "${a.\"${b}\"}; <a.\"<b>\">",
                "${don't}; <don't>",
                "${r:'x}; <r|'x>",
                "$a $ {b} }; $a $ {b} }",
                "$; $",
            })
    void parse_takesATextApart(String text, String expected) throws TemplateException {
        assertThat(shown(Template.parse(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x${", "x${a", "x${a:-", "x${a:-{}", "x${${a}", "x${a:-${b}", "x${r:", "x${a.\"b}\"", "x${$${a}"
            })
    void parse_withoutAnEnd_saysWhereItBegins(String text) {
        TemplateException e = catchThrowableOfType(TemplateException.class, () -> Template.parse(text));

        assertThat(e.code()).isEqualTo("substitution.unclosed");
        assertThat(e.start()).isEqualTo(text.equals("x${${a}") ? 1 : text.indexOf("${"));
    }

    @Test
    void parse_tooDeep_isRefused() throws TemplateException {
        assertThat(shown(Template.parse("${".repeat(50) + "a" + "}".repeat(50))))
                .contains("a");

        TemplateException e = catchThrowableOfType(
                TemplateException.class, () -> Template.parse("${".repeat(100_000) + "}".repeat(100_000)));
        assertThat(e.code()).isEqualTo("substitution.too-deep");
        assertThat(e.start()).isEqualTo(100);
    }

    @Test
    void parse_rememberstheTextsBetween() throws TemplateException {
        Template template = Template.parse("a${b}c");

        assertThat(template.literal()).isNull();
        assertThat(template.whole()).isNull();
        Reference reference = (Reference) template.parts().get(1);
        assertThat("a${b}c".substring(reference.start(), reference.end())).isEqualTo("${b}");
        assertThat(Template.parse("${b}").whole()).isNotNull();
        assertThat(Template.parse("$${b}").literal()).isEqualTo("${b}");
        assertThat(Template.parse("").literal()).isEmpty();
    }

    @Test
    void isPlain_onlyWithoutAnyBeginning() {
        assertThat(Template.isPlain("a $ {b}")).isTrue();
        assertThat(Template.isPlain("$${")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${a.'", "${a.\"", "${'a}", "$${", "{", "${a:-{", "${\"\\\"."})
    void parse_manyOfTheSame_takesTimeInProportion(String piece) {
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> {
            try {
                Template.parse(piece.repeat(200_000));
            } catch (TemplateException e) {
                assertThat(e.help()).isNotEmpty();
            }
        });
    }

    @Test
    void parse_anyText_givesPartsOrARefusal() {
        String[] pieces = {"${", "}", "$${", "$", "{", ":-", ":", "a", "\"", "'", ".", "\\", "env:"};
        Seeds.forEach(random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                List<Template.Part> parts = Template.parse(text.toString()).parts();
                int at = 0;
                for (Template.Part part : parts) {
                    if (part instanceof Reference reference) {
                        assertThat(reference.start()).isGreaterThanOrEqualTo(at);
                        at = reference.end();
                        assertThat(text.charAt(at - 1)).isEqualTo('}');
                    }
                }
            } catch (TemplateException e) {
                assertThat(text.substring(e.start())).startsWith("${");
            }
        });
    }

    @Test
    void place_ofATextAsItStands_isExact() {
        Source source = Source.of("f", "a: \"${b}\"\nc: ${d}\ne: \"\\x24{f}\"");
        TextPlace quoted = TextPlace.of("${b}", new Location(source, new Span(3, 9)));
        TextPlace plain = TextPlace.of("${d}", new Location(source, new Span(13, 17)));
        Location escaped = new Location(source, new Span(21, 30));

        assertThat(quoted.of(0, 4)).isEqualTo(new Location(source, new Span(4, 8)));
        assertThat(plain.of(2, 3)).isEqualTo(new Location(source, new Span(15, 16)));
        assertThat(TextPlace.of("${f}", escaped).of(0, 1)).isEqualTo(escaped);
        assertThat(TextPlace.of("x", null).of(0, 1)).isNull();
    }
}
