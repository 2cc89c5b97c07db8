package io.configbuddy.formats.ini;

/** Values with the escapes of the Desktop Entry Specification, "Possible value types". */
final class DesktopValues {
    private DesktopValues() {}

    /** Return what a value says; an escape that the specification does not know stays as it is. */
    static String decode(String text, int start, int end) {
        StringBuilder value = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char meant = c == '\\' && i + 1 < end ? meant(text.charAt(i + 1)) : 0;
            if (meant != 0) {
                i++;
            }
            value.append(meant != 0 ? meant : c);
        }
        return value.toString();
    }

    /** Return what a backslash and {@code c} stand for, or 0 when they are no escape. */
    static char meant(char c) {
        return switch (c) {
            case 's' -> ' ';
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default -> 0;
        };
    }
}
