package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.args.Positional;
import io.configbuddy.cli.args.UsageException;
import io.configbuddy.cli.console.Console;
import java.util.List;

/** The files that a command reads. */
final class FileArgument {
    static final Positional FILES = Positional.files(
            "FILE",
            Positional.Arity.ANY,
            "What to read: files, folders (every file in them of a format that is known), patterns with * and **, or -"
                    + " for standard input, which is also read when there is no FILE");

    private FileArgument() {}

    /** Return the words, and refuse to wait for a person to type a configuration file. */
    static List<String> words(Arguments arguments, Console console) {
        List<String> words = arguments.many(FILES);
        if (words.isEmpty() && console.inIsTerminal()) {
            throw UsageException.of("FILE is missing", "name a file, or - for standard input, which is a terminal now");
        }
        return words;
    }
}
