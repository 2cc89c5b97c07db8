package io.configbuddy.document.path;

/** Reads positions without the exceptions, which would be the ordinary case here. */
final class Numbers {
    private Numbers() {}

    /** Return the position that {@code text} is: digits without a needless 0 in front; else -1. */
    static int position(String text) {
        int length = text.length();
        if (length == 0 || length > 10 || (length > 1 && text.charAt(0) == '0')) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value <= Integer.MAX_VALUE ? (int) value : -1;
    }
}
