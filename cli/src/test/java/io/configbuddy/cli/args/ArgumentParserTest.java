package io.configbuddy.cli.args;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.cli.args.Positional.Arity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentParserTest {
    private static final Option TO =
            Option.choice("to", "FORMAT", "json", "yaml", "toml").letter('t').help("Write FORMAT");
    private static final Option INDENT =
            Option.number("indent", "N", 1, 16).defaultsTo("2").help("Indent by N");
    private static final Option DEFAULT = Option.text("default", "VALUE").help("Print VALUE");
    private static final Option INCLUDE =
            Option.text("include", "GLOB").letter('I').repeatable().help("Take GLOB");
    private static final Option IN_PLACE = Option.flag("in-place").letter('i').help("Write back");
    private static final Option COMMENTS = Option.flag("comments").negatable().help("Keep comments");
    private static final Option QUIET = Option.flag("quiet").letter('q').help("Say little");
    private static final Option HELP = Option.flag("help").alone().help("Help");
    private static final Positional PATH = Positional.text("PATH", Arity.ONE, "What to print");
    private static final Positional MANY = Positional.files("FILE", Arity.MANY, "What to edit");
    private static final Positional VALUE =
            Positional.text("VALUE", Arity.ONE, "What to set").unless(DEFAULT);
    private static final Positional FILES = Positional.files("FILE", Arity.ANY, "Where to look");

    private static final CommandSpec SPEC = CommandSpec.command("get", "Get")
            .options(TO, INDENT, DEFAULT, INCLUDE, IN_PLACE, COMMENTS)
            .commonOptions(List.of(QUIET, HELP))
            .positional(PATH)
            .positional(FILES)
            .build();

    private static Arguments parse(String line) {
        return ArgumentParser.parse(SPEC, line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }

    private static UsageException fault(String line) {
        return catchThrowableOfType(UsageException.class, () -> parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p --to yaml", "p --to=yaml", "p -t yaml", "p -tyaml", "-t=yaml p", "p -iqt yaml"})
    void everyWayToGiveAValueIsUnderstood(String line) {
        Arguments arguments = parse(line);

        assertThat(arguments.value(TO)).contains("yaml");
        assertThat(arguments.one(PATH)).isEqualTo("p");
    }

    @Test
    void optionsAndFilesMayBeMixed() {
        Arguments arguments = parse("a -i b --default x c");

        assertThat(arguments.one(PATH)).isEqualTo("a");
        assertThat(arguments.many(FILES)).containsExactly("b", "c");
        assertThat(arguments.has(IN_PLACE)).isTrue();
    }

    @Test
    void nothingIsAnOptionAfterTwoHyphens() {
        assertThat(parse("-- -i --to").many(FILES)).containsExactly("--to");
    }

    @Test
    void oneHyphenIsAnArgument() {
        assertThat(parse("a -").many(FILES)).containsExactly("-");
    }

    @Test
    void aValueMayBeginWithAHyphen() {
        assertThat(parse("a --default -1").value(DEFAULT)).contains("-1");
        assertThat(parse("a --default=--to").value(DEFAULT)).contains("--to");
        assertThat(parse("a --default=").value(DEFAULT)).contains("");
    }

    @Test
    void ofAnOptionThatIsNotRepeatableTheLastCounts() {
        Arguments arguments = parse("a -t json --to toml -I x --include y");

        assertThat(arguments.value(TO)).contains("toml");
        assertThat(arguments.values(INCLUDE)).containsExactly("x", "y");
    }

    @Test
    void anUngivenOptionHasItsDefault() {
        assertThat(parse("a").number(INDENT)).isEqualTo(2);
        assertThat(parse("a").value(TO)).isEmpty();
    }

    @Test
    void aNegatableFlagMayBeTakenBack() {
        assertThat(parse("a --comments").has(COMMENTS)).isTrue();
        assertThat(parse("a --comments --no-comments").has(COMMENTS)).isFalse();
        assertThat(fault("a --no-in-place")).hasMessage("there is no option --no-in-place");
    }

    @Test
    void helpNeedsNothingElse() {
        assertThat(parse("--help").has(HELP)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''              | PATH is missing: What to print
                    a --tto json    | there is no option --tto
                    a -x            | there is no option -x
                    a -ix           | there is no option -x (in -ix)
                    a --to          | --to needs a value: json, yaml or toml
                    a -t            | -t needs a value: json, yaml or toml
                    a --to --quiet  | --to needs a value: json, yaml or toml
                    a --to xml      | --to takes json, yaml or toml, not 'xml'
                    a --indent 0    | --indent takes a whole number from 1 to 16, not '0'
                    a --indent two  | --indent takes a whole number from 1 to 16, not 'two'
                    a --quiet=yes   | --quiet takes no value
                    a --no-comments=yes | --no-comments takes no value
                    """)
    void aFaultIsNamed(String line, String message) {
        assertThat(fault(line)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "a --qiet, did you mean --quiet?",
        "a --no-coments, did you mean --no-comments?",
        "a --to jsno, did you mean json?",
        "a --default --quiet, write --default=--quiet if --quiet is the value",
        "'', usage: configbuddy get [OPTION...] PATH [FILE...]"
    })
    void aFaultComesWithAdvice(String line, String advice) {
        assertThat(fault(line).advice()).contains(advice);
    }

    @Test
    void aLongNameIsNeverAbbreviated() {
        assertThat(fault("a --inclu x")).hasMessage("there is no option --inclu");
    }

    @Test
    void tooManyArgumentsAreRefused() {
        CommandSpec spec = CommandSpec.command("show", "Show").positional(PATH).build();

        assertThat(catchThrowableOfType(UsageException.class, () -> ArgumentParser.parse(spec, List.of("a", "b"))))
                .hasMessage("unexpected argument 'b'");
    }

    @Test
    void severalBeforeTheLast_leaveTheLastTheirs() {
        CommandSpec spec = editing();

        Arguments arguments = ArgumentParser.parse(spec, List.of("a", "b", "p", "v"));

        assertThat(arguments.many(MANY)).containsExactly("a", "b");
        assertThat(arguments.one(PATH)).isEqualTo("p");
        assertThat(arguments.one(VALUE)).isEqualTo("v");
        assertThat(catchThrowableOfType(UsageException.class, () -> ArgumentParser.parse(spec, List.of("a", "p")))
                        .what())
                .startsWith("VALUE is missing");
    }

    @Test
    void anArgumentIsLeftOut_whereAnOptionReplacesIt() {
        CommandSpec spec = editing();

        Arguments arguments = ArgumentParser.parse(spec, List.of("a", "b", "p", "--default", "v"));

        assertThat(arguments.many(MANY)).containsExactly("a", "b");
        assertThat(arguments.one(PATH)).isEqualTo("p");
        assertThat(arguments.optional(VALUE)).isEmpty();
        assertThat(spec.usage()).isEqualTo("set [OPTION...] FILE... PATH [VALUE]");
    }

    @Test
    void aNegativeNumberIsNoOption() {
        assertThat(ArgumentParser.parse(editing(), List.of("a", "p", "-1.5")).one(VALUE))
                .isEqualTo("-1.5");
    }

    @Test
    void twoArgumentsThatMayBeSeveral_cannotBeDeclared() {
        CommandSpec.Builder spec = CommandSpec.command("x", "X").positional(MANY);

        assertThatThrownBy(() -> spec.positional(FILES)).isInstanceOf(IllegalStateException.class);
    }

    private static CommandSpec editing() {
        return CommandSpec.command("set", "Set")
                .options(DEFAULT)
                .positional(MANY)
                .positional(PATH)
                .positional(VALUE)
                .build();
    }
}
