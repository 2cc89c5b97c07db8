package io.configbuddy.core.source;

import java.nio.file.InvalidPathException;

/**
 * Where a layer is read from: {@code conf/app.yaml}, {@code classpath:app.yaml}, {@code optional:https://host/app.yaml}.
 *
 * @param scheme which source reads it; {@code file} where none is written
 * @param place what the source is asked for
 * @param isOptional whether nothing need be there
 */
public record Address(String scheme, String place, boolean isOptional) {
    private static final String OPTIONAL = "optional:";

    /** Read the text of an address; a scheme has two letters at least, so that Windows' drives are none. */
    public static Address parse(String text) {
        boolean optional = text.startsWith(OPTIONAL);
        String rest = optional ? text.substring(OPTIONAL.length()) : text;
        int end = 0;
        while (end < rest.length() && isSchemeCharacter(rest.charAt(end))) {
            end++;
        }
        if (end < 2 || end == rest.length() || rest.charAt(end) != ':') {
            return new Address("file", rest, optional);
        }
        String scheme = rest.substring(0, end);
        // A URL's scheme is a part of it.
        String place = scheme.equals("http") || scheme.equals("https") ? rest : rest.substring(end + 1);
        return new Address(scheme, place, optional);
    }

    private static boolean isSchemeCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '-';
    }

    /** Return the address of what another one, written in the text at this address, means. */
    public Address relative(Address other) {
        if (!other.scheme.equals("file") || scheme.equals("file") && isAbsolute(other.place)) {
            return other;
        }
        String own = withoutQuery();
        int end = Math.max(own.lastIndexOf('/'), own.lastIndexOf('\\'));
        return new Address(scheme, own.substring(0, end + 1) + other.place, other.isOptional);
    }

    private static boolean isAbsolute(String place) {
        try {
            return java.nio.file.Path.of(place).isAbsolute();
        } catch (InvalidPathException e) {
            // The source says so when it is asked for it.
            return false;
        }
    }

    /** Return the address of a file beside it. */
    public Address sibling(String name) {
        return relative(new Address("file", name, isOptional));
    }

    /** Return the last part of the place: the file's name. */
    public String name() {
        String plain = withoutQuery();
        return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    }

    /** Return the place without what follows the question mark of a URL, which may be a secret. */
    private String withoutQuery() {
        int query = scheme.startsWith("http") ? place.indexOf('?') : -1;
        return query < 0 ? place : place.substring(0, query);
    }

    /** Return the address as messages show it. */
    @Override
    public String toString() {
        return scheme.equals("file") || scheme.startsWith("http") ? withoutQuery() : scheme + ":" + place;
    }
}
