package io.configbuddy.cli;

import io.configbuddy.cli.args.CommandSpec;
import io.configbuddy.cli.args.Option;
import io.configbuddy.cli.options.CommonOptions;

/** What a command line may say before, or instead of, a command. */
final class TopLevel {
    static final Option VERSION = Option.flag("version").letter('V').alone().help("Print the version");

    static final CommandSpec SPEC = CommandSpec.command("configbuddy", "")
            .options(VERSION)
            .commonOptions(CommonOptions.ALL)
            .build();

    private TopLevel() {}

    static boolean takesNextWord(String word) {
        for (Option option : CommonOptions.ALL) {
            if (option.takesValue() && word.equals(option.toString())) {
                return true;
            }
        }
        return false;
    }
}
