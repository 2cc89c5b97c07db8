package io.configbuddy.document.value;

/**
 * Writes JSON (RFC 8259) without spaces, piece by piece.
 *
 * <p>It puts the commas, and trusts the caller to open and close in order. Besides what JSON demands, strings have escapes
 * for what a terminal obeys, what ends a line in JavaScript, and half a surrogate pair, which no encoding can write. Not
 * for use by several threads.
 */
public final class JsonText {
    private final StringBuilder out;
    private boolean comma;

    /** Begin a text. */
    public JsonText() {
        this(new StringBuilder(256));
    }

    /** Begin a text at the end of {@code out}, which the caller may empty whenever it likes. */
    public JsonText(StringBuilder out) {
        this.out = out;
    }

    /** Open an object. */
    public JsonText object() {
        return open('{');
    }

    /** Open an array. */
    public JsonText array() {
        return open('[');
    }

    /** Close the object that was opened last. */
    public JsonText endObject() {
        return close('}');
    }

    /** Close the array that was opened last. */
    public JsonText endArray() {
        return close(']');
    }

    /** Write a member's name; its value comes next. */
    public JsonText name(String name) {
        separate();
        quote(name);
        out.append(':');
        comma = false;
        return this;
    }

    /** Write a string. */
    public JsonText string(String value) {
        separate();
        quote(value);
        comma = true;
        return this;
    }

    /** Write a number, a literal or any other text that is JSON already. */
    public JsonText raw(String json) {
        separate();
        out.append(json);
        comma = true;
        return this;
    }

    /** Write a whole number. */
    public JsonText number(int value) {
        return raw(Integer.toString(value));
    }

    /** Write a member that is a string. */
    public JsonText member(String name, String value) {
        return name(name).string(value);
    }

    /** Write a member that is a whole number. */
    public JsonText member(String name, int value) {
        return name(name).number(value);
    }

    /** Break the line, after the comma that is due. */
    public JsonText line() {
        separate();
        comma = false;
        out.append('\n');
        return this;
    }

    /** Return what was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonText open(char bracket) {
        separate();
        out.append(bracket);
        comma = false;
        return this;
    }

    private JsonText close(char bracket) {
        out.append(bracket);
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
    }

    private void quote(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
            if (!harmless && mustEscape(text, i)) {
                out.append(text, from, i);
                from = i + 1;
                escape(c);
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static boolean mustEscape(String text, int at) {
        char c = text.charAt(at);
        return c < 0xa0 || c == 0x2028 || c == 0x2029 || (Character.isSurrogate(c) && !isPaired(text, at));
    }

    private void escape(char c) {
        int simple = "\"\\\n\t\r\b\f".indexOf(c);
        if (simple >= 0) {
            out.append('\\').append("\"\\ntrbf".charAt(simple));
        } else {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
        }
    }

    private static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        return (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)))
                || (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
