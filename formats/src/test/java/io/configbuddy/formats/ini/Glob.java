package io.configbuddy.formats.ini;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EditorConfig's globs, by trying what each part can stand for. */
final class Glob {
    private Glob() {}

    static boolean matches(String glob, String path) {
        boolean rooted = glob.contains("/");
        return match(rooted ? glob.substring(glob.startsWith("/") ? 1 : 0) : "**/" + glob, path);
    }

    private static boolean match(String glob, String text) {
        if (glob.isEmpty()) {
            return text.isEmpty();
        }
        char c = glob.charAt(0);
        String rest = glob.substring(1);
        return switch (c) {
            case '\\' ->
                rest.isEmpty()
                        || !text.isEmpty()
                                && text.charAt(0) == rest.charAt(0)
                                && match(rest.substring(1), text.substring(1));
            case '?' -> !text.isEmpty() && text.charAt(0) != '/' && match(rest, text.substring(1));
            case '*' -> star(rest, text);
            case '[' -> bracket(glob, text);
            case '{' -> brace(glob, text);
            default -> !text.isEmpty() && text.charAt(0) == c && match(rest, text.substring(1));
        };
    }

    private static boolean star(String rest, String text) {
        boolean twice = rest.startsWith("*");
        String after = twice ? rest.substring(1) : rest;
        if (twice && after.startsWith("/") && match(after.substring(1), text)) {
            return true;
        }
        for (int i = 0; i <= text.length(); i++) {
            if (match(after, text.substring(i))) {
                return true;
            }
            if (i < text.length() && text.charAt(i) == '/' && !twice) {
                return false;
            }
        }
        return false;
    }

    private static boolean bracket(String glob, String text) {
        int close = 1;
        boolean slash = false;
        while (close < glob.length() && glob.charAt(close) != ']') {
            slash |= glob.charAt(close) == '/';
            close += glob.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= glob.length() || slash) {
            return text.startsWith("[") && match(glob.substring(1), text.substring(1));
        }
        String inside = glob.substring(1, close);
        boolean negated = inside.startsWith("!");
        return !text.isEmpty()
                && contains(negated ? inside.substring(1) : inside, text.charAt(0)) != negated
                && match(glob.substring(close + 1), text.substring(1));
    }

    private static boolean contains(String inside, char c) {
        for (int i = 0; i < inside.length(); i++) {
            if (i + 2 < inside.length() && inside.charAt(i + 1) == '-') {
                if (inside.charAt(i) <= c && c <= inside.charAt(i + 2)) {
                    return true;
                }
                i += 2;
            } else if (inside.charAt(i) == c && c != '\\') {
                return true;
            }
        }
        return false;
    }

    private static boolean brace(String glob, String text) {
        List<String> choices = new ArrayList<>();
        int start = 1;
        int depth = 0;
        int i = 1;
        for (; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == ',' && depth == 0) {
                choices.add(glob.substring(start, i));
                start = i + 1;
            } else if (c == '}' && depth-- == 0) {
                break;
            }
        }
        if (i >= glob.length()) {
            return text.startsWith("{") && match(glob.substring(1), text.substring(1));
        }
        String last = glob.substring(start, i);
        String rest = glob.substring(i + 1);
        if (choices.isEmpty()) {
            Matcher range = Pattern.compile("([+-]?\\d+)\\.\\.([+-]?\\d+)").matcher(last);
            return range.matches()
                    ? number(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), rest, text)
                    : match("\\{" + last + "\\}" + rest, text);
        }
        choices.add(last);
        return choices.stream().anyMatch(choice -> match(choice + rest, text));
    }

    private static boolean number(int from, int to, String rest, String text) {
        Matcher digits = Pattern.compile("^([+-]?[1-9]\\d*|0)").matcher(text);
        return digits.find()
                && Integer.parseInt(digits.group()) >= from
                && Integer.parseInt(digits.group()) <= to
                && match(rest, text.substring(digits.end()));
    }
}
