package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Problem;
import java.util.Locale;

/**
 * Explains why a word, or anything else without quotes, is no value.
 *
 * <p>Only a few known words are repeated in messages: any other text may be a secret.
 */
final class BadWords {
    private BadWords() {}

    /** Report what stands at {@code start..end}. */
    static int report(Input input, int start, int end) {
        Problem.Builder problem = switch (input.text(start, end).toLowerCase(Locale.ROOT)) {
            case "true", "false", "inf", "+inf", "-inf", "nan", "+nan", "-nan" -> capitals(input, start, end);
            case "infinity", "+infinity", "-infinity" -> infinity(input, start, end);
            case "yes", "no", "on", "off" -> yesOrNo(input, start, end);
            case "null", "nil", "none", "undefined", "~" -> nothing(input, start, end);
            default -> text(input, start, end);
        };
        return input.fail(problem, input.chars[start] == '|' ? afterIndented(input, end) : end);
    }

    private static Problem.Builder capitals(Input input, int start, int end) {
        String word = input.text(start, end);
        String small = word.toLowerCase(Locale.ROOT);
        return input.error("wrong-case", start, end, word + " is written " + small + " in TOML")
                .help("Write " + small + ", or put it in quotes when it is a text")
                .fix(Mend.replace("write " + small, start, end, small));
    }

    private static Problem.Builder infinity(Input input, int start, int end) {
        String sign = Chars.isLetter(input.chars[start]) ? "" : input.text(start, start + 1);
        return input.error("bad-word", start, end, "infinity is written inf in TOML")
                .help("Write " + sign + "inf")
                .fix(Mend.replace("write " + sign + "inf", start, end, sign + "inf"));
    }

    private static Problem.Builder yesOrNo(Input input, int start, int end) {
        String word = input.text(start, end);
        boolean yes = word.equalsIgnoreCase("yes") || word.equalsIgnoreCase("on");
        return input.error("bad-word", start, end, word + " is no value in TOML")
                .help("Write " + (yes ? "true" : "false") + " for a boolean, \"" + word + "\" for a text");
    }

    private static Problem.Builder nothing(Input input, int start, int end) {
        return input.error("no-null", start, end, "TOML has no " + input.text(start, end))
                .help("Leave the key out where there is no value, or write \"\" for an empty text");
    }

    private static Problem.Builder text(Input input, int start, int end) {
        return switch (input.chars[start]) {
            case '|' ->
                input.error("unquoted-text", start, end, "this looks like a YAML text of several lines")
                        .help("Put the text between \"\"\" and \"\"\"");
            case '>' ->
                input.error("extra-character", start, start + 1, "expected a value, found >")
                        .help("Write = alone between the key and its value")
                        .fix(Mend.remove("remove the >", start, start + 1));
            case '(' ->
                input.error("bad-word", start, start + 1, "round brackets have no meaning in TOML")
                        .help("Write a list between [ and ]: name = [1, 2]");
            case '&', '*', '!' ->
                quoted(input, start, end, "TOML has no anchors, aliases or tags as YAML has")
                        .help("Write the value itself; put it in quotes when it is a text");
            case '$' ->
                quoted(input, start, end, "TOML has no variables")
                        .help("Put it in quotes; the program that reads the file may expand it");
            case '<' ->
                quoted(input, start, end, "a text needs quotes")
                        .help("Put the value in quotes, or fill in the value that this stands for");
            default ->
                quoted(input, start, end, "a text needs quotes").help("Put the value in quotes: name = \"text\"");
        };
    }

    /** Return the end of the indented lines below, which belong to a YAML text of several lines. */
    private static int afterIndented(Input input, int at) {
        int end = input.lineEnd(at);
        while (end < input.length && Chars.isBlank(input.chars[input.nextLine(end)])) {
            end = input.lineEnd(input.nextLine(end));
        }
        return end;
    }

    /** Begin a problem whose mending is quotes around {@code start..end}. */
    static Problem.Builder quoted(Input input, int start, int end, String message) {
        Problem.Builder problem = input.error("unquoted-text", start, end, message);
        Mend.quote(input, start, end).ifPresent(problem::fix);
        return problem;
    }
}
