package io.configbuddy.formats.ini;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.ini.Dialect.Inline;
import io.configbuddy.formats.ini.Dialect.Values;

/** Spells names and values in a dialect; what the dialect has no spelling for comes out as it is. */
final class ValueWriter {
    private final Dialect dialect;
    private final Quotes quotes;
    private final String continuation;

    ValueWriter(Dialect dialect, WriteOptions options) {
        this.dialect = dialect;
        this.quotes = options.quotes();
        this.continuation = "\n" + " ".repeat(options.indent() == 0 ? 4 : options.indent());
    }

    String value(Value.Scalar scalar) {
        String text = scalar.text();
        return switch (dialect.values()) {
            case GIT -> wantsQuotes(scalar) || needsGitQuotes(text) ? gitQuoted(text) : text;
            case PHP -> php(scalar, text);
            case ESCAPES -> escaped(text);
            case TEXT -> plain(text);
        };
    }

    /** Return what stands between a key and a value that is spelled so. */
    String assignment(String value) {
        char first = value.isEmpty() ? '\n' : value.charAt(0);
        // A blank in front of a marker would make a comment of it.
        boolean tight = first == '\n' || dialect.inline() == Inline.AFTER_BLANK && dialect.marksComment(first);
        return tight ? dialect.assignment().stripTrailing() : dialect.assignment();
    }

    /** Spell a section's name. */
    String sectionName(String name) {
        return dialect.values() != Values.PHP || isPlainPhpName(name) ? name : phpQuoted(name);
    }

    /** Spell the name between the brackets of PHP's {@code key[name]}. */
    String memberName(String name) {
        return !name.isEmpty() && isPlainPhpName(name) && name.strip().equals(name) ? name : phpQuoted(name);
    }

    private String plain(String text) {
        return switch (dialect.continuation()) {
            case INDENT -> text.replace("\n", continuation);
            // A blank, which is no part of the value, keeps a backslash from going on in the next line.
            case BACKSLASH -> BackslashValues.goesOn(text, 0, text.length()) ? text + ' ' : text;
            case NONE -> text;
        };
    }

    private boolean wantsQuotes(Value.Scalar scalar) {
        return scalar.type() == ScalarType.STRING
                && (quotes == Quotes.DOUBLE || scalar.style() == NodeStyle.DOUBLE_QUOTED);
    }

    private static boolean needsGitQuotes(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '#' || c == ';') {
                return true;
            }
        }
        return text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
    }

    static String gitQuoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Escape what the line would lose; a blank only at the ends. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case ' ' -> out.append(edge ? "\\s" : " ");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private String php(Value.Scalar scalar, String text) {
        boolean single = text.indexOf('\'') < 0
                && (quotes == Quotes.SINGLE || scalar.style() == NodeStyle.SINGLE_QUOTED)
                && scalar.type() == ScalarType.STRING;
        if (single) {
            return '\'' + text + '\'';
        }
        boolean quoted = wantsQuotes(scalar)
                || quotes == Quotes.SINGLE && scalar.type() == ScalarType.STRING
                || !isPlainPhpValue(text);
        return quoted ? phpQuoted(text) : text;
    }

    /** Tell whether PHP reads a value as it is, or computes it from constants and operators as its author means. */
    private static boolean isPlainPhpValue(String text) {
        boolean operand = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean operator = c == '|' || c == '&';
            boolean misplaced = operator && (!operand || i == 0) || c == '~' && operand && i > 0;
            if (misplaced || c < ' ' || c > '~' && c < 0xa0 || "\"';={}()!^$".indexOf(c) >= 0) {
                return false;
            }
            if (c != ' ') {
                operand = !operator && c != '~';
            }
        }
        return operand && text.strip().equals(text);
    }

    /** Tell whether PHP takes a name for a key that has no brackets. */
    static boolean isPhpLabel(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("=[;&|^$~(){}!\"\t\n\r\0".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return !name.isEmpty() && name.charAt(0) != ' ' && name.charAt(name.length() - 1) != ' ';
    }

    private static boolean isPlainPhpName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("];\"'$\\".indexOf(name.charAt(i)) >= 0 || name.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    /** Put a text in double quotes, save where PHP would put a variable's value into it. */
    private static String phpQuoted(String text) {
        if (text.contains("${") && text.indexOf('\'') < 0) {
            return '\'' + text + '\'';
        }
        // PHP takes a backslash and a quote at the end of a line for the end of the value, so a line ends a piece
        // there.
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return '"' + escaped.replace("\\\"\n", "\\\"\"\"\n").replace("\\\"\r", "\\\"\"\"\r") + '"';
    }
}
