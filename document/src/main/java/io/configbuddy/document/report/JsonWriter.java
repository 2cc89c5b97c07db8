package io.configbuddy.document.report;

import org.jspecify.annotations.Nullable;

/**
 * Writes JSON without spaces, as RFC 8259 has it; the caller decides where lines end.
 *
 * <p>It puts the commas, and trusts the caller to open and close in order.
 */
final class JsonWriter {
    private final StringBuilder out;
    private boolean comma;

    JsonWriter(StringBuilder out) {
        this.out = out;
    }

    JsonWriter beginObject() {
        return begin('{');
    }

    JsonWriter endObject() {
        return end('}');
    }

    JsonWriter beginArray() {
        return begin('[');
    }

    JsonWriter endArray() {
        return end(']');
    }

    /** Write a member's name; its value is what is written next. */
    JsonWriter name(String name) {
        separate();
        quote(name);
        out.append(':');
        comma = false;
        return this;
    }

    JsonWriter value(String value) {
        separate();
        quote(value);
        comma = true;
        return this;
    }

    JsonWriter value(int value) {
        separate();
        out.append(value);
        comma = true;
        return this;
    }

    /** Write {@code null}. */
    JsonWriter nothing() {
        separate();
        out.append("null");
        comma = true;
        return this;
    }

    JsonWriter member(String name, String value) {
        return name(name).value(value);
    }

    JsonWriter member(String name, int value) {
        return name(name).value(value);
    }

    JsonWriter optional(String name, @Nullable String value) {
        return value == null ? name(name).nothing() : member(name, value);
    }

    /** End the line, before or after the comma that may be due. */
    JsonWriter newLine() {
        separate();
        comma = false;
        out.append('\n');
        return this;
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.append(bracket);
        comma = false;
        return this;
    }

    private JsonWriter end(char bracket) {
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
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n' || c == '\r' || c == '\t') {
                out.append('\\').append(c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
            } else if (mustEscape(c)) {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
            } else {
                out.appendCodePoint(c);
            }
        }
        out.append('"');
    }

    /** Besides JSON's own: what a terminal obeys, what ends a line in JavaScript, and what no encoding can write. */
    private static boolean mustEscape(int c) {
        return c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || (c >= 0xd800 && c < 0xe000);
    }
}
