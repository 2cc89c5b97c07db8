package io.configbuddy.cli.json;

/** Writes JSON without spaces, piece by piece; it puts the commas, the caller opens and closes in order. */
public final class JsonText {
    private final StringBuilder out = new StringBuilder(256);
    private boolean comma;

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
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                out.append(text, from, i);
                from = i + 1;
                escape(text, i, c);
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    /** Half a surrogate pair has no place in UTF-8; a whole one stays. */
    private void escape(String text, int at, char c) {
        int simple = "\"\\\n\t\r\b\f".indexOf(c);
        if (simple >= 0) {
            out.append('\\').append("\"\\ntrbf".charAt(simple));
        } else if (isPaired(text, at)) {
            out.append(c);
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
