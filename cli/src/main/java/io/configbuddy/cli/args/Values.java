package io.configbuddy.cli.args;

import io.configbuddy.document.problem.Suggestions;
import java.util.List;
import java.util.Optional;

/** Checks the values of options and says what they may be. */
final class Values {
    private Values() {}

    static void check(Option option, String asTyped, String value) {
        if (option.kind() == ValueKind.CHOICE) {
            checkChoice(asTyped, option.choices(), value);
        } else if (option.kind() == ValueKind.NUMBER && !isWithin(value, option.least(), option.most())) {
            throw UsageException.of(asTyped + " takes " + describe(option) + ", not '" + value + "'");
        }
    }

    static void checkChoice(String asTyped, List<String> choices, String value) {
        if (!choices.contains(value)) {
            Optional<String> meant = Suggestions.nearest(value, choices);
            throw UsageException.of(
                    asTyped + " takes " + list(choices) + ", not '" + value + "'",
                    meant.isPresent() ? "did you mean " + meant.get() + "?" : "");
        }
    }

    /** Say what a value may be, such as "a whole number from 1 to 16" or "json, yaml or toml". */
    static String describe(Option option) {
        return switch (option.kind()) {
            case CHOICE -> list(option.choices());
            case NUMBER -> "a whole number from " + option.least() + " to " + option.most();
            case FILE -> "a file's name";
            case FOLDER -> "a folder's name";
            case NONE, TEXT -> option.choices().isEmpty() ? option.valueName() : list(option.choices());
        };
    }

    /** Join the words as a sentence does: "a, b or c". */
    static String list(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                text.append(i == words.size() - 1 ? " or " : ", ");
            }
            text.append(words.get(i));
        }
        return text.toString();
    }

    private static boolean isWithin(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
