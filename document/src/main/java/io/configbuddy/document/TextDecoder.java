package io.configbuddy.document;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text, and refuses what would not come back as the same bytes.
 *
 * <p>The encoding is told, or marked by a byte order mark, or seen in the zero bytes that UTF-16 and UTF-32 have among
 * ASCII characters (YAML 1.2.2, section 5.2), or else UTF-8.
 */
final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final Charset charset;
    private final int markLength;

    private TextDecoder(byte[] bytes, Charset charset, int markLength) {
        this.bytes = bytes;
        this.charset = charset;
        this.markLength = markLength;
    }

    static TextDecoder of(byte[] bytes, @Nullable Charset told) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextDecoder(bytes, told == null ? StandardCharsets.UTF_8 : told, 3);
        }
        if (told != null) {
            int mark = told.name().startsWith("UTF-16") && (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE))
                    ? 2
                    : 0;
            return new TextDecoder(bytes, told, mark);
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return new TextDecoder(bytes, Charset.forName("UTF-32BE"), 4);
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return new TextDecoder(bytes, Charset.forName("UTF-32LE"), 4);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new TextDecoder(bytes, StandardCharsets.UTF_16BE, 2);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new TextDecoder(bytes, StandardCharsets.UTF_16LE, 2);
        }
        return new TextDecoder(bytes, unmarked(bytes), 0);
    }

    private static Charset unmarked(byte[] bytes) {
        if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] != 0) {
            return Charset.forName("UTF-32BE");
        }
        if (bytes.length >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0) {
            return Charset.forName("UTF-32LE");
        }
        if (bytes.length >= 2 && bytes[0] == 0 && bytes[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] != 0 && bytes[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    Encoding encoding() {
        return new Encoding(charset, markLength > 0);
    }

    /** Return the text, or null when the bytes are not in the encoding. */
    @Nullable
    String decode() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The platform's decoder is several times faster than a CharsetDecoder, but it replaces what is malformed;
            // only where it may have done so is the strict one asked.
            String text = new String(bytes, markLength, bytes.length - markLength, charset);
            return text.indexOf(REPLACEMENT) < 0 ? text : strict();
        }
        return strict();
    }

    private @Nullable String strict() {
        try {
            return strictDecoder()
                    .decode(ByteBuffer.wrap(bytes, markLength, bytes.length - markLength))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Return the problem that the first malformed bytes are. */
    Problem malformed(String name) {
        ByteBuffer in = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = strictDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String before = out.flip().toString();
        int length = Math.max(1, Math.min(in.remaining(), result.isError() ? result.length() : 1));
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < length && in.position() + i < bytes.length; i++) {
            int value = bytes[in.position() + i] & 0xFF;
            found.append(i == 0 ? "0x" : " 0x")
                    .append(Character.forDigit(value >> 4, 16))
                    .append(Character.forDigit(value & 15, 16));
        }
        Source readable = Source.of(name, before + REPLACEMENT);
        return Problem.error("document.bad-encoding", found + " is not valid " + charset.name())
                .at(readable, before.length(), before.length() + 1)
                .help("save the file as UTF-8, or name its encoding (such as ISO-8859-1) when it has another one")
                .build();
    }
}
