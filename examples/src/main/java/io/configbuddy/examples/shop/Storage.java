package io.configbuddy.examples.shop;

import java.nio.file.Path;

/** Where uploads go; the key {@code type} says which of the two it is. */
sealed interface Storage {
    record Folder(Path path) implements Storage {}

    record Bucket(String name, String region) implements Storage {}
}
