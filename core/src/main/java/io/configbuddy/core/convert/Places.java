package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files, addresses and classes. */
final class Places {
    private static final String CLASS = "the name of a class such as com.example.Plugin";

    private Places() {}

    static @Nullable Converter<?> find(String type) {
        return switch (type) {
            case "java.nio.file.Path" ->
                Converter.of(Path.class, "a path such as data/cache", text -> Path.of(notEmpty(text)));
            case "java.io.File" ->
                Converter.of(
                        File.class,
                        "a path such as data/cache",
                        text -> Path.of(notEmpty(text)).toFile());
            case "java.net.URI" ->
                Converter.of(URI.class, "a URI such as https://example.com/a", text -> URI.create(notEmpty(text)));
            case "java.net.URL" -> Converter.of(URL.class, "a URL such as https://example.com/a", Places::url);
            case "java.net.InetAddress" -> Converter.of(InetAddress.class, Addresses.EXPECTED, Addresses::address);
            case "java.net.InetSocketAddress" ->
                Converter.of(InetSocketAddress.class, Addresses.EXPECTED_SOCKET, Addresses::socket);
            default -> null;
        };
    }

    @SuppressWarnings("rawtypes") // Class is the type asked for, whatever it is of.
    static Converter<Class> classes(ClassLoader loader) {
        return Converter.of(Class.class, CLASS, text -> {
            try {
                return Class.forName(text, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                throw Mismatch.of(CLASS, "none that can be loaded");
            }
        });
    }

    private static String notEmpty(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        return text;
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
