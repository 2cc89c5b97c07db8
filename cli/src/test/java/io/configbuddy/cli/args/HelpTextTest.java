package io.configbuddy.cli.args;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.cli.args.Positional.Arity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTextTest {
    private static final CommandSpec SPEC = CommandSpec.command("get", "Print the value at a path")
            .description("A path is written with dots.\n\nIt may have an index.")
            .options(
                    Option.choice("to", "FORMAT", "json", "yaml").letter('t').help("Write FORMAT"),
                    Option.number("indent", "N", 1, 16).defaultsTo("2").help("Indent by N columns"),
                    Option.flag("comments").negatable().help("Keep the comments of the file that is read"))
            .commonOptions(List.of(Option.flag("quiet").letter('q').repeatable().help("Say little")))
            .positional(Positional.text("PATH", Arity.ONE, "What to print"))
            .positional(Positional.files("FILE", Arity.ANY, "Where to look"))
            .example("configbuddy get a.b app.yaml", "print what a.b is")
            .build();

    @Test
    void of_aCommand_saysAllThatIsDeclared() {
        assertThat(HelpText.of(SPEC, 60)).isEqualTo("""
                        configbuddy get: Print the value at a path

                        Usage: configbuddy get [OPTION...] PATH [FILE...]

                        A path is written with dots.

                        It may have an index.

                        Arguments:
                          PATH                    What to print
                          FILE                    Where to look

                        Options:
                          -t, --to FORMAT         Write FORMAT (json or yaml)
                              --indent N          Indent by N columns (default 2)
                              --[no-]comments     Keep the comments of the file that
                                                  is read

                        Options of every command:
                          -q, --quiet             Say little (may be given several
                                                  times)

                        Examples:
                          configbuddy get a.b app.yaml
                              print what a.b is
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 80, 200})
    void of_anyWidth_keepsTheLinesWithin(int width) {
        assertThat(HelpText.of(SPEC, width).lines())
                .allMatch(line -> line.length() <= Math.max(50, Math.min(width, 100)));
    }
}
