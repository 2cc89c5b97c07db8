package io.configbuddy.formats.properties;

/** Spells keys and values as {@link java.util.Properties#load(java.io.Reader)} reads them. */
final class PropertiesText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private PropertiesText() {}

    /**
     * Return a key or a value with the escapes that it needs.
     *
     * @param ascii whether characters outside of ASCII need escapes
     */
    static String escape(String text, boolean key, boolean ascii) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\f' -> out.append("\\f");
                case ' ' -> out.append(key || i == 0 || i == text.length() - 1 ? "\\ " : " ");
                case '=', ':' -> out.append(key || i == 0 ? "\\" : "").append(c);
                case '#', '!' -> out.append(key && i == 0 ? "\\" : "").append(c);
                default -> {
                    if (c < ' ' || c >= 0x7f && (ascii || c < 0xa0)) {
                        unicode(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    private static void unicode(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX[c >> shift & 15]);
        }
    }
}
