package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * Tells what text without quotes means: by the core schema (YAML 1.2.2, section 10.3), or by YAML 1.1's types
 * (yaml.org/type) when told so.
 *
 * <p>Most texts are decided by their first character. YAML 1.1 lets {@code y} and {@code n} stand for booleans; no
 * widely used reader does, nor does this one.
 */
final class Resolver {
    private static final String[] BOOLEANS = {"true", "True", "TRUE", "false", "False", "FALSE"};
    private static final String[] OLD_BOOLEANS = {
        "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF"
    };

    private final char[] text;
    private final boolean old;

    /**
     * Begin with a text that offsets are told in.
     *
     * @param text the text
     * @param old whether YAML 1.1's types apply
     */
    Resolver(char[] text, boolean old) {
        this.text = text;
        this.old = old;
    }

    /** Return what a range of the text means when it stands without quotes on one line. */
    ScalarType plain(int start, int end) {
        return of(text, start, end);
    }

    /** Return what {@code value} means when it stands without quotes on one line. */
    ScalarType of(String value) {
        return of(value.toCharArray(), 0, value.length());
    }

    private ScalarType of(char[] c, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return ScalarType.NULL;
        }
        switch (c[start]) {
            case '~':
                return length == 1 ? ScalarType.NULL : ScalarType.STRING;
            case 'n', 'N':
                if (length == 4 && (is(c, start, "null") || is(c, start, "Null") || is(c, start, "NULL"))) {
                    return ScalarType.NULL;
                }
                return word(c, start, length);
            case 't', 'T', 'f', 'F', 'y', 'Y', 'o', 'O':
                return word(c, start, length);
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
                return old ? OldNumbers.type(c, start, end) : Numbers.type(c, start, end);
            default:
                return ScalarType.STRING;
        }
    }

    /**
     * Return what a scalar with one of YAML's own tags means, or null when its text is none of that type.
     *
     * @param tag the tag without its prefix
     * @param value what the scalar says
     * @param plain what it would mean without the tag
     */
    @Nullable
    ScalarType tagged(String tag, String value, ScalarType plain) {
        switch (tag) {
            case "null":
            case "bool":
            case "int":
            case "timestamp":
                ScalarType type = of(value);
                return fits(tag, type) ? type : tag.equals("timestamp") ? Timestamps.type(value) : null;
            case "float":
                return of(value).isNumber() ? ScalarType.FLOAT : null;
            default:
                return ScalarType.STRING;
        }
    }

    private static boolean fits(String tag, ScalarType type) {
        switch (type) {
            case NULL:
                return tag.equals("null");
            case BOOLEAN:
                return tag.equals("bool");
            case INTEGER:
                return tag.equals("int");
            default:
                return type.isTemporal() && tag.equals("timestamp");
        }
    }

    private ScalarType word(char[] c, int start, int length) {
        if (length <= 5 && (isOneOf(c, start, length, BOOLEANS) || old && isOneOf(c, start, length, OLD_BOOLEANS))) {
            return ScalarType.BOOLEAN;
        }
        return ScalarType.STRING;
    }

    private static boolean isOneOf(char[] c, int start, int length, String[] words) {
        for (String word : words) {
            if (word.length() == length && is(c, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(char[] c, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (c[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
