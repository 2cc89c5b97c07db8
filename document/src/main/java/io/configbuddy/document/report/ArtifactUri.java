package io.configbuddy.document.report;

import java.nio.charset.StandardCharsets;

/** Makes RFC 3986 URI references of file names. */
final class ArtifactUri {
    private static final String PLAIN = "-._~!$&'()*+,;=@/";
    private static final String HEX = "0123456789ABCDEF";

    private ArtifactUri() {}

    /**
     * Return the reference for {@code name}: relative for a relative name, {@code file:} for an absolute one.
     *
     * <p>A name that is a URI already, as those of remote sources are, keeps its scheme.
     */
    static String of(String name) {
        if (isUri(name)) {
            int scheme = name.indexOf(':');
            return name.substring(0, scheme + 1) + encode(name.substring(scheme + 1), ":?%");
        }
        if (isDrive(name)) {
            return "file:///" + name.charAt(0) + ":" + encode(name.substring(2).replace('\\', '/'), "");
        }
        if (name.startsWith("\\\\")) {
            return "file:" + encode(name.replace('\\', '/'), "");
        }
        return (name.startsWith("/") ? "file://" : "") + encode(name, "");
    }

    private static boolean isUri(String name) {
        int scheme = name.indexOf("://");
        if (scheme < 2) {
            return false;
        }
        for (int i = 0; i < scheme; i++) {
            char c = name.charAt(i);
            if (!(isLetter(c) || (i > 0 && (isDigit(c) || c == '+' || c == '-' || c == '.')))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDrive(String name) {
        return name.length() > 2
                && isLetter(name.charAt(0))
                && name.charAt(1) == ':'
                && (name.charAt(2) == '\\' || name.charAt(2) == '/');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String encode(String path, String alsoPlain) {
        StringBuilder uri = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isLetter(c) || isDigit(c) || PLAIN.indexOf(c) >= 0 || alsoPlain.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return uri.toString();
    }
}
