package io.configbuddy.document;

import io.configbuddy.document.format.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that there are, in an order that does not depend on the class path. */
final class Formats {
    private final List<DocumentFormat> all;

    private Formats(List<DocumentFormat> all) {
        this.all = all;
    }

    static Formats of(List<DocumentFormat> formats) {
        return new Formats(List.copyOf(formats));
    }

    /** Those beside this class, found once; a class loader's own formats may be kept as long as it is there itself. */
    private static final class Own {
        static final Formats FOUND = find();
    }

    /** Return those that {@link ServiceLoader} finds, by name, and those of one name by their class's name. */
    static Formats installed() {
        boolean own = Thread.currentThread().getContextClassLoader() == Formats.class.getClassLoader();
        return own ? Own.FOUND : find();
    }

    private static Formats find() {
        List<DocumentFormat> found = new ArrayList<>();
        for (DocumentFormat format : ServiceLoader.load(DocumentFormat.class)) {
            int place = found.size();
            while (place > 0 && isBefore(format, found.get(place - 1))) {
                place--;
            }
            found.add(place, format);
        }
        return new Formats(found);
    }

    private static boolean isBefore(DocumentFormat format, DocumentFormat other) {
        int byName = format.name().compareTo(other.name());
        return byName < 0
                || (byName == 0
                        && format.getClass()
                                        .getName()
                                        .compareTo(other.getClass().getName())
                                < 0);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Optional<DocumentFormat> named(String name) {
        for (DocumentFormat format : all) {
            if (format.name().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Return the format that a file name asks for: one that claims the whole name, else one with its extension. */
    Optional<DocumentFormat> forFile(String fileName) {
        for (DocumentFormat format : all) {
            if (format.claims(fileName)) {
                return Optional.of(format);
            }
        }
        int dot = fileName.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String extension = lowerCase(fileName.substring(dot + 1));
        for (DocumentFormat format : all) {
            if (format.extensions().contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    Optional<DocumentFormat> forContent(String text) {
        for (DocumentFormat format : all) {
            if (format.recognises(text)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (DocumentFormat format : all) {
            names.add(format.name());
        }
        return names;
    }

    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
