package io.configbuddy.document;

import io.configbuddy.document.problem.ConfigException;
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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text, and refuses what would not come back as the same bytes.
 *
 * <p>The encoding is told, or marked by a byte order mark, or seen in the zero bytes that UTF-16 and UTF-32 have among
 * ASCII characters (YAML 1.2.2, section 5.2), or else UTF-8.
 */
final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};
    private static final int[] UTF_16BE_MARK = {0xFE, 0xFF};
    private static final int[] UTF_16LE_MARK = {0xFF, 0xFE};
    private static final int[] UTF_32BE_MARK = {0, 0, 0xFE, 0xFF};
    private static final int[] UTF_32LE_MARK = {0xFF, 0xFE, 0, 0};

    private final byte[] bytes;
    private final Charset charset;
    private final int markLength;

    private TextDecoder(byte[] bytes, Charset charset, int markLength) {
        this.bytes = bytes;
        this.charset = charset;
        this.markLength = markLength;
    }

    static TextDecoder of(byte[] bytes, @Nullable Charset told) {
        if (told != null) {
            return told(bytes, told);
        }
        if (begins(bytes, UTF_8_MARK)) {
            return new TextDecoder(bytes, StandardCharsets.UTF_8, 3);
        }
        // Before UTF-16, whose little-endian mark is the beginning of this one.
        if (begins(bytes, UTF_32BE_MARK) || begins(bytes, UTF_32LE_MARK)) {
            return told(bytes, Charset.forName("UTF-32"));
        }
        if (begins(bytes, UTF_16BE_MARK) || begins(bytes, UTF_16LE_MARK)) {
            return told(bytes, StandardCharsets.UTF_16);
        }
        return new TextDecoder(bytes, unmarked(bytes), 0);
    }

    private static TextDecoder told(byte[] bytes, Charset told) {
        return switch (told.name()) {
            case "UTF-8" -> new TextDecoder(bytes, told, mark(bytes, UTF_8_MARK));
            case "UTF-16" -> told(bytes, order(bytes, UTF_16LE_MARK, "UTF-16"));
            case "UTF-16BE" -> new TextDecoder(bytes, told, mark(bytes, UTF_16BE_MARK));
            case "UTF-16LE" -> new TextDecoder(bytes, told, mark(bytes, UTF_16LE_MARK));
            case "UTF-32" -> told(bytes, order(bytes, UTF_32LE_MARK, "UTF-32"));
            case "UTF-32BE" -> new TextDecoder(bytes, told, mark(bytes, UTF_32BE_MARK));
            case "UTF-32LE" -> new TextDecoder(bytes, told, mark(bytes, UTF_32LE_MARK));
            default -> new TextDecoder(bytes, told, 0);
        };
    }

    /** Return the charset with its byte order: the one marked or seen, or else big-endian (RFC 2781, section 4.3). */
    private static Charset order(byte[] bytes, int[] littleMark, String name) {
        boolean little = begins(bytes, littleMark) || unmarked(bytes).name().equals(name + "LE");
        return Charset.forName(name + (little ? "LE" : "BE"));
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

    private static int mark(byte[] bytes, int[] mark) {
        return begins(bytes, mark) ? mark.length : 0;
    }

    private static boolean begins(byte[] bytes, int[] mark) {
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

    /** Return the text, or null when the bytes are not in the encoding, or would not come back from it. */
    @Nullable
    String decode() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The platform's decoder is several times faster than a CharsetDecoder, but it replaces what is malformed;
            // only where it may have done so is the strict one asked.
            String text = new String(bytes, markLength, bytes.length - markLength, charset);
            return text.indexOf(REPLACEMENT) < 0 ? text : strict();
        }
        String text = strict();
        return text != null && Arrays.equals(encoded(text), bytes) ? text : null;
    }

    private @Nullable String strict() {
        try {
            return strictDecoder().decode(content()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private byte[] encoded(String text) {
        try {
            return encoding().encode(text);
        } catch (ConfigException e) {
            return new byte[0];
        }
    }

    private ByteBuffer content() {
        return ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
    }

    private CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Return the problem that {@link #decode} gave no text. */
    Problem problem(String name) {
        ByteBuffer in = content();
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = strictDecoder().decode(in, out, true);
        if (!result.isError()) {
            return notKept(name, out.flip().toString());
        }
        StringBuilder found = new StringBuilder();
        int end = Math.min(bytes.length, in.position() + result.length());
        for (int i = in.position(); i < end; i++) {
            int value = bytes[i] & 0xFF;
            found.append(found.isEmpty() ? "0x" : " 0x")
                    .append(Character.forDigit(value >> 4, 16))
                    .append(Character.forDigit(value & 15, 16));
        }
        return problem(name, out.flip().toString(), found + " is not valid " + charset.name());
    }

    /** Say where the text's own bytes begin to differ from those that it was read from. */
    private Problem notKept(String name, String text) {
        byte[] again = (markLength > 0 ? Encoding.BYTE_ORDER_MARK + text : text).getBytes(charset);
        int same = Math.max(markLength, Arrays.mismatch(again, bytes));
        String before = new String(bytes, markLength, Math.min(same, bytes.length) - markLength, charset);
        if (before.endsWith(String.valueOf(REPLACEMENT))) {
            // The difference is in the middle of a character.
            before = before.substring(0, before.length() - 1);
        }
        return problem(name, before, "what stands here would not come back as the same bytes in " + charset.name());
    }

    private static Problem problem(String name, String before, String message) {
        Source readable = Source.of(name, before + REPLACEMENT);
        return Problem.error("document.bad-encoding", message)
                .at(readable, before.length(), before.length() + 1)
                .help("save the file as UTF-8, or name its encoding (such as ISO-8859-1) when it has another one")
                .build();
    }
}
