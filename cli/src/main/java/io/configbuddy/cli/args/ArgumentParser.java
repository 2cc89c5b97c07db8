package io.configbuddy.cli.args;

import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Matches a command line with its declaration.
 *
 * <p>Understood: {@code --name value}, {@code --name=value}, {@code -n value}, {@code -nvalue}, bundled flags
 * ({@code -iq}), {@code --no-name} where declared, {@code --} after which nothing is an option, and {@code -} alone or
 * before a digit, which is an argument. Options and other arguments may be mixed. Long names are never abbreviated, so that a new
 * option cannot change what an old script means.
 */
public final class ArgumentParser {
    private final CommandSpec spec;
    private final List<String> words;
    private final Arguments arguments;
    private int next;

    private ArgumentParser(CommandSpec spec, List<String> words) {
        this.spec = spec;
        this.words = words;
        this.arguments = new Arguments(spec);
    }

    /**
     * Parse the words after the command's name.
     *
     * @throws UsageException when they do not fit the declaration
     */
    public static Arguments parse(CommandSpec spec, List<String> words) {
        return new ArgumentParser(spec, words).parse();
    }

    private Arguments parse() {
        boolean optionsEnded = false;
        while (next < words.size()) {
            String word = words.get(next++);
            if (optionsEnded || word.length() < 2 || word.charAt(0) != '-' || isNumber(word)) {
                arguments.addPositional(word);
            } else if (word.equals("--")) {
                optionsEnded = true;
            } else if (word.charAt(1) == '-') {
                longOption(word);
            } else {
                letters(word);
            }
        }
        checkPositionals();
        return arguments;
    }

    /** Tell whether a word that begins with a hyphen is a negative number: no option's letter is a digit. */
    private static boolean isNumber(String word) {
        return word.charAt(1) >= '0' && word.charAt(1) <= '9';
    }

    private void longOption(String word) {
        int equals = word.indexOf('=');
        String name = word.substring(2, equals < 0 ? word.length() : equals);
        Option option = byName(name);
        boolean off = option == null;
        if (off && name.startsWith("no-")) {
            option = byName(name.substring(3));
        }
        if (option == null || (off && !option.negatable())) {
            throw unknown(name);
        }
        String attached = equals < 0 ? null : word.substring(equals + 1);
        if (option.takesValue() && !off) {
            take(option, "--" + name, attached);
        } else if (attached != null) {
            throw UsageException.of("--" + name + " takes no value");
        } else {
            arguments.add(option, off ? Arguments.OFF : Arguments.ON);
        }
    }

    private void letters(String word) {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            Option option = byLetter(letter);
            if (option == null) {
                throw UsageException.of(
                        "there is no option -" + letter + (word.length() > 2 ? " (in " + word + ")" : ""));
            }
            if (option.takesValue()) {
                int rest = i + 1 < word.length() && word.charAt(i + 1) == '=' ? i + 2 : i + 1;
                take(option, "-" + letter, i + 1 == word.length() ? null : word.substring(rest));
                return;
            }
            arguments.add(option, Arguments.ON);
        }
    }

    private void take(Option option, String asTyped, @Nullable String attached) {
        String value = attached;
        if (value == null) {
            if (next == words.size() || isOption(words.get(next))) {
                throw missingValue(option, asTyped);
            }
            value = words.get(next++);
        }
        Values.check(option, asTyped, value);
        arguments.add(option, value);
    }

    // A word that merely begins with a hyphen may well be a value; one that names an option is a slip.
    private boolean isOption(String word) {
        if (!word.startsWith("--")) {
            return false;
        }
        int equals = word.indexOf('=');
        return word.length() == 2 || byName(word.substring(2, equals < 0 ? word.length() : equals)) != null;
    }

    private UsageException missingValue(Option option, String asTyped) {
        String what = asTyped + " needs a value: " + Values.describe(option);
        String advice = next == words.size() || option.kind() != ValueKind.TEXT
                ? ""
                : "write " + option + "=" + words.get(next) + " if " + words.get(next) + " is the value";
        return UsageException.of(what, advice);
    }

    private UsageException unknown(String name) {
        List<String> names = new ArrayList<>();
        for (Option option : spec.allOptions()) {
            names.add(option.name());
            if (option.negatable()) {
                names.add("no-" + option.name());
            }
        }
        Optional<String> meant = Suggestions.nearest(name, names);
        return UsageException.of(
                "there is no option --" + name, meant.isPresent() ? "did you mean --" + meant.get() + "?" : "");
    }

    private void checkPositionals() {
        if (givenAlone()) {
            return;
        }
        int given = arguments.allPositionals().size();
        int least = 0;
        boolean unbounded = false;
        List<Positional> expected = arguments.expected();
        for (Positional positional : expected) {
            if (positional.required() && least++ >= given) {
                throw UsageException.of(
                        positional.name() + " is missing: " + HelpText.describe(positional),
                        "usage: configbuddy " + spec.usage());
            }
            unbounded |= positional.variadic();
        }
        if (!unbounded && given > expected.size()) {
            throw UsageException.of(
                    "unexpected argument '" + arguments.allPositionals().get(expected.size()) + "'",
                    "usage: configbuddy " + spec.usage());
        }
        checkChoices();
    }

    private void checkChoices() {
        for (int i = 0; i < spec.positionals().size(); i++) {
            Positional positional = spec.positionals().get(i);
            if (positional.kind() == ValueKind.CHOICE
                    && i < arguments.allPositionals().size()) {
                Values.checkChoice(
                        positional.name(),
                        positional.choices(),
                        arguments.allPositionals().get(i));
            }
        }
    }

    private boolean givenAlone() {
        for (Option option : spec.allOptions()) {
            if (option.alone() && arguments.has(option)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Option byName(String name) {
        Option own = byName(spec.options(), name);
        return own != null ? own : byName(spec.commonOptions(), name);
    }

    private static @Nullable Option byName(List<Option> options, String name) {
        for (Option option : options) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        return null;
    }

    private @Nullable Option byLetter(char letter) {
        for (Option option : spec.allOptions()) {
            if (option.hasLetter(letter)) {
                return option;
            }
        }
        return null;
    }
}
