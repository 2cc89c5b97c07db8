package io.configbuddy.core.convert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A text that must not be shown, such as a password. What is bound to it is a secret wherever it is reported.
 *
 * <p>It keeps the text out of logs and messages, not out of memory: Java moves and copies objects as it likes, so that
 * to overwrite one copy would promise too much.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Return a secret. */
    public static Secret of(String text) {
        return new Secret(text);
    }

    /** Return the text. */
    public String reveal() {
        return text;
    }

    /** Tell whether the text is empty. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Compare the texts in a time that tells nothing of how much of them is the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Return {@code ***}, whatever the text is. */
    @Override
    public String toString() {
        return "***";
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
