package io.configbuddy.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A stream of text that is UTF-8 whatever the locale says, and that notices when nobody reads it any more.
 *
 * <p>{@code System.out} does neither: it encodes with the locale's charset and swallows every fault. Text is collected
 * and written in pieces of some kilobytes; not for use by several threads.
 */
public final class Output implements Appendable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final String name;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private char high;

    Output(OutputStream stream, String name) {
        this.stream = stream;
        this.name = name;
    }

    /** Write the text. */
    public Output print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Write the text and a line feed. */
    public Output println(String text) {
        return print(text).print("\n");
    }

    @Override
    public Output append(CharSequence text) {
        return print(text.toString());
    }

    @Override
    public Output append(CharSequence text, int start, int end) {
        return print(text.subSequence(start, end).toString());
    }

    /** Append one character; the halves of a surrogate pair must come one after the other. */
    @Override
    public Output append(char c) {
        if (Character.isHighSurrogate(c)) {
            high = c;
            return this;
        }
        return print(Character.isLowSurrogate(c) ? String.valueOf(new char[] {high, c}) : String.valueOf(c));
    }

    /**
     * Write bytes as they are.
     *
     * @throws OutputException when they cannot be written
     */
    public void write(byte[] bytes) {
        if (filled + bytes.length > BUFFER) {
            flush();
        }
        if (bytes.length > BUFFER) {
            send(bytes, bytes.length);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
    }

    /**
     * Hand everything collected to the operating system.
     *
     * @throws OutputException when it cannot be written
     */
    public void flush() {
        int length = filled;
        filled = 0;
        if (length > 0) {
            send(buffer, length);
        }
    }

    private void send(byte[] bytes, int length) {
        try {
            stream.write(bytes, 0, length);
            stream.flush();
        } catch (IOException e) {
            throw new OutputException(name, reason(e), isClosed(e));
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    // The operating system's own words are all that Java passes on: Unix says the first, Windows the others.
    private static boolean isClosed(IOException e) {
        String reason = reason(e).toLowerCase(Locale.ROOT);
        return reason.contains("broken pipe")
                || reason.contains("pipe is being closed")
                || reason.contains("pipe has been ended");
    }
}
