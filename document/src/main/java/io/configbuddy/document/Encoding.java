package io.configbuddy.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text is laid down in bytes.
 *
 * @param charset the character encoding
 * @param byteOrderMark whether the bytes begin with a byte order mark, which is no part of the text
 */
public record Encoding(Charset charset, boolean byteOrderMark) {
    /** UTF-8 without a byte order mark. */
    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Return the bytes of {@code text} in this encoding. */
    public byte[] encode(String text) {
        return (byteOrderMark ? BYTE_ORDER_MARK + text : text).getBytes(charset);
    }
}
