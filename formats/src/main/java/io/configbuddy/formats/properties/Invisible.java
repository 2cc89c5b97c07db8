package io.configbuddy.formats.properties;

/** Characters that look like a blank, or like nothing, and are neither to the format. */
final class Invisible {
    private Invisible() {}

    /** Return the offset of the first one in {@code start..end}, or -1. */
    static int find(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > 0x7f && !name(c).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** Return what people call {@code c}, or an empty string when it is not such a character. */
    static String name(char c) {
        return switch (c) {
            case 0xa0 -> "no-break space";
            case 0x200b -> "zero-width space";
            case 0x2060 -> "word joiner";
            case 0x3000 -> "wide space";
            case 0xfeff -> "byte order mark";
            case 0xfffd -> "character that could not be read";
            default -> c >= 0x2000 && c <= 0x200a ? "typographic space" : "";
        };
    }
}
