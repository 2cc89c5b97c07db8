package io.configbuddy.document;

import io.configbuddy.document.format.DocumentFormat;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** Return those that {@link ServiceLoader} finds, by name. */
    static Formats installed() {
        List<DocumentFormat> found = new ArrayList<>();
        for (DocumentFormat format : ServiceLoader.load(DocumentFormat.class)) {
            found.add(format);
        }
        found.sort(Comparator.comparing(DocumentFormat::name));
        return new Formats(found);
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
        String extension = dot < 0 ? "" : lowerCase(fileName.substring(dot + 1));
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

    /** Return the names, separated by commas. */
    String names() {
        StringBuilder names = new StringBuilder();
        for (DocumentFormat format : all) {
            names.append(names.isEmpty() ? "" : ", ").append(format.name());
        }
        return names.toString();
    }

    List<String> nameList() {
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
