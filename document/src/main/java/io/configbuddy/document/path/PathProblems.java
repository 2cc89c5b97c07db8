package io.configbuddy.document.path;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;

/** Words what is wrong with a path; apart from the parser, so that good paths don't load it. */
final class PathProblems {
    private final String text;

    PathProblems(String text) {
        this.text = text;
    }

    ConfigException missingKey(int at) {
        boolean end = at == text.length();
        boolean dots = at > 0 && !end && text.charAt(at) == '.';
        String help;
        if (dots) {
            help = "write one dot between two keys, '**' for any number of levels, or \"\" for a key that is empty";
        } else if (!end && text.charAt(at) == '[') {
            help = "remove the dot in front of the bracket";
        } else if (!end && text.charAt(at) == '=') {
            help = "write the key to look at in front of '=', or \"\" for a key that is empty";
        } else {
            help = "remove the last dot, or write \"\" for a key that is empty";
        }
        String found = end ? "the path ends" : "there is '" + text.charAt(at) + "'";
        return problem("path.missing-key", found + " where a key was expected", at, end ? at : at + 1, help);
    }

    ConfigException notBareKey(int start, int end, int at, int c) {
        String help;
        if (c == '*') {
            help = "'*' stands for a whole key; to name a key that holds one, quote it: " + quote(start, end);
        } else if (c == '\\') {
            help = "to name a key that holds a dot, quote all of it, as in labels.\"app.kubernetes.io/name\"";
        } else if (c == '[' || c == ']' || c == '.') {
            help = "to name a key that holds '" + (char) c + "', quote all of it: " + quote(start, end);
        } else if (c == ' ') {
            help = "remove the space, or quote the key when the space belongs to it: " + quote(start, end);
        } else {
            help = "quote the key: " + quote(start, end);
        }
        return problem("path.needs-quotes", named(c) + " can't stand in a key without quotes", at, after(at, c), help);
    }

    ConfigException notBareValue(int start, int end, int at, int c) {
        String help;
        if (c == '=' && at == start) {
            help = "one '=' is enough; quote the value when it begins with one: " + quote(start, end);
        } else if (c == ' ') {
            help = "remove the space, or quote the value when the space belongs to it: " + quote(start, end);
        } else {
            help = "quote the value: " + quote(start, end);
        }
        return problem(
                "path.needs-quotes", named(c) + " can't stand in a value without quotes", at, after(at, c), help);
    }

    ConfigException missingValue(int at) {
        String help = "write the value after '=', or \"\" for one that is empty";
        return problem("path.missing-value", "a value was expected after '='", at, at, help);
    }

    ConfigException notSeparated(int at) {
        String help =
                "write '.' in front of the next key, or '[' in front of an index; a quoted key is quoted as a whole";
        return problem("path.missing-dot", "a dot or a bracket was expected here", at, at + 1, help);
    }

    ConfigException unclosedBracket(int open) {
        return problem(
                "path.unclosed-bracket",
                "this bracket is not closed",
                open,
                open + 1,
                "add ']' at the end of the step");
    }

    ConfigException badBracket(int start, int end) {
        String help = "after the quote write ']', or '=' and a value to select by";
        return problem("path.bad-bracket", "']' was expected here", start, end, help);
    }

    ConfigException badIndex(int open, int start, int end) {
        String inside = text.substring(start, end);
        if (inside.isEmpty()) {
            String help = "write '[0]' for the first item, '[-1]' for the last, '[*]' for every item";
            return problem("path.bad-index", "the brackets are empty", open, end + 1, help);
        }
        String help = isNumber(inside)
                ? "an index is 0 to 2147483647, or -1 and less to count from the end, without a '+' or needless zeros"
                : "write '[0]' for an item, '[name=value]' to select items, and a key after a dot: '.name'";
        return problem("path.bad-index", "this is neither an index nor a selector", start, end, help);
    }

    private static boolean isNumber(String inside) {
        for (int i = 0; i < inside.length(); i++) {
            if ("+-0123456789".indexOf(inside.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    ConfigException unclosedQuote(int open, char quote) {
        return problem(
                "path.unclosed-quote",
                "this quote is not closed",
                open,
                open + 1,
                "add " + quote + " after the key or value");
    }

    ConfigException badEscape(int start, int end) {
        String help =
                "use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits; write \\\\ for a backslash itself";
        return problem("path.bad-escape", "there is no such escape", start, end, help);
    }

    private String quote(int start, int end) {
        StringBuilder quoted = new StringBuilder();
        PathPrinter.quote(quoted, text.substring(start, end));
        return quoted.toString();
    }

    private static String named(int c) {
        if (c == ' ') {
            return "a space at the beginning or the end";
        }
        return Bare.isInvisible(c) ? "an invisible character" : "'" + Character.toString(c) + "'";
    }

    private static int after(int at, int c) {
        return at + Character.charCount(c);
    }

    private ConfigException problem(String code, String message, int start, int end, String help) {
        return ConfigException.of(Problem.error(code, message)
                .at(Source.of(PathParser.SOURCE_NAME, text), start, end)
                .help(help)
                .build());
    }
}
