package io.configbuddy.document;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a text is laid down in bytes.
 *
 * @param charset the character encoding; never UTF-16 or UTF-32 without a byte order: those become their big-endian
 *     forms
 * @param byteOrderMark whether the bytes begin with a byte order mark, which is no part of the text
 */
public record Encoding(Charset charset, boolean byteOrderMark) {
    /** UTF-8 without a byte order mark. */
    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Settle the byte order. */
    public Encoding {
        // Java's own encoders for these two put a mark of their own, or none, whatever is asked for.
        if (charset.name().equals("UTF-16") || charset.name().equals("UTF-32")) {
            charset = Charset.forName(charset.name() + "BE");
        }
    }

    /**
     * Return the bytes of a text in this encoding.
     *
     * @throws ConfigException when the encoding has no bytes for one of its characters, such as {@code €} in ISO-8859-1
     *     or half of a surrogate pair in any; the problem has the place
     */
    public byte[] encode(String text) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            int unpaired = unpairedSurrogate(text);
            if (unpaired >= 0) {
                throw ConfigException.of(notEncodable(text, unpaired));
            }
            return (byteOrderMark ? BYTE_ORDER_MARK + text : text).getBytes(charset);
        }
        return strictly(text);
    }

    private static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private byte[] strictly(String text) {
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int mark = byteOrderMark ? 1 : 0;
        CharBuffer in = CharBuffer.wrap(byteOrderMark ? BYTE_ORDER_MARK + text : text);
        int room = (int)
                Math.min(Integer.MAX_VALUE - 8L, (long) Math.ceil(encoder.maxBytesPerChar() * (in.length() + 1.0)));
        ByteBuffer out = ByteBuffer.allocate(room);
        CoderResult result = encoder.encode(in, out, true);
        if (result.isUnderflow()) {
            result = encoder.flush(out);
        }
        if (result.isError()) {
            throw ConfigException.of(notEncodable(text, Math.max(0, in.position() - mark)));
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private Problem notEncodable(String text, int offset) {
        boolean surrogate =
                Character.isSurrogate(text.charAt(offset)) && unpairedSurrogate(text.substring(offset)) == 0;
        String character = "U+" + hex(text.codePointAt(offset));
        String what = surrogate ? character + ", half of a surrogate pair," : character;
        return Problem.error("document.not-encodable", what + " can't be written in " + charset.name())
                .at(Source.of("<text>", text), offset, offset + Character.charCount(text.codePointAt(offset)))
                .help(
                        surrogate
                                ? "take it out: no file can hold it"
                                : "write the file in UTF-8, which has every character")
                .build();
    }

    /** Return the problem that the standard of {@code format} does not allow texts in this encoding. */
    Problem notAllowed(Source source, DocumentFormat format) {
        String name = charset.name();
        // Told without its byte order, a converter takes the byte order mark away.
        String from = byteOrderMark && name.startsWith("UTF-") ? name.substring(0, "UTF-16".length()) : name;
        return Problem.error(
                        "document.wrong-encoding",
                        "this file is in " + name + ", which the format " + format.name() + " does not allow")
                .at(source, 0, 0)
                .help("save it as UTF-8, in an editor or with 'iconv -f " + from + " -t UTF-8 OLD > NEW'")
                .build();
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
