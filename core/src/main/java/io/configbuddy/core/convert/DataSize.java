package io.configbuddy.core.convert;

import org.jspecify.annotations.Nullable;

/**
 * An amount of data in bytes, such as {@code 10MB}.
 *
 * <p>The prefixes are those of the SI and of IEC 80000-13: {@code kB}, {@code MB}, {@code GB}, {@code TB}, {@code PB} and
 * {@code EB} are powers of 1000, {@code KiB}, {@code MiB}, {@code GiB}, {@code TiB}, {@code PiB} and {@code EiB} powers of
 * 1024.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DataSize implements Comparable<DataSize> {
    private final long bytes;

    private DataSize(long bytes) {
        this.bytes = bytes;
    }

    /**
     * Return a number of bytes.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public static DataSize ofBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("a size can't be negative: " + bytes);
        }
        return new DataSize(bytes);
    }

    /**
     * Read a size such as {@code 10MB}, {@code 1.5GiB} or {@code 512}, which is a number of bytes. Capitals and small
     * letters are the same; {@code 10M} is refused, since some take it for 1000² and others for 1024².
     *
     * @throws io.configbuddy.document.problem.Mismatch when it is none, is no whole number of bytes or has 2⁶³ or more
     */
    public static DataSize parse(String text) {
        return DataSizes.parse(text);
    }

    /** Return the number of bytes. */
    public long bytes() {
        return bytes;
    }

    /** Return the number of bytes as an {@code int}, for the size of an array, say. */
    public int intBytes() {
        return Math.toIntExact(bytes);
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataSize size && size.bytes == bytes;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bytes);
    }

    /** Return the size in the largest unit of which it is a whole number, such as {@code 10MB}; {@link #parse} reads it. */
    @Override
    public String toString() {
        return DataSizes.print(bytes);
    }
}
