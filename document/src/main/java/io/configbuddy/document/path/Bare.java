package io.configbuddy.document.path;

/** Which characters may stand in a key or in a selector's value without quotes. */
final class Bare {
    /** What has a meaning in a path, or may get one. */
    private static final String RESERVED = ".[]\"*=\\";

    private static final String RESERVED_IN_VALUE = "[]\"*=\\";

    private Bare() {}

    /** Tell whether {@code c} can't stand in a bare key, though it can be seen. */
    static boolean isReserved(int c) {
        return RESERVED.indexOf(c) >= 0;
    }

    /** Tell whether {@code c} can't stand in the bare value of a selector, though it can be seen. */
    static boolean isReservedInValue(int c) {
        return RESERVED_IN_VALUE.indexOf(c) >= 0;
    }

    /** Tell whether a reader would not see {@code c}, or not see which it is; a plain space doesn't count. */
    static boolean isInvisible(int c) {
        if (c < 0x7f) {
            return c < ' ';
        }
        if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Tell whether {@code name} is printed without quotes. */
    static boolean isKey(String name) {
        if (name.isEmpty() || name.charAt(0) == '\'') {
            return false;
        }
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (c == ' ' || isReserved(c) || isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    /** Tell whether {@code value}, in a selector, is printed without quotes. */
    static boolean isValue(String value) {
        if (value.isEmpty() || value.charAt(0) == '\'') {
            return false;
        }
        for (int i = 0, c; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (c == ' ' || isReservedInValue(c) || isInvisible(c)) {
                return false;
            }
        }
        return true;
    }
}
