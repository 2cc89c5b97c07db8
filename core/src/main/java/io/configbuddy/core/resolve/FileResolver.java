package io.configbuddy.core.resolve;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.SecretName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code ${file:tls/key.pem}}: what a file says, without its last line end, since editors add one.
 *
 * <p>A path is relative to the folder of the file that the reference stands in. The file must be UTF-8 of at most 1 MiB.
 */
final class FileResolver implements Resolver {
    private static final int MOST_BYTES = 1 << 20;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Optional<String> resolve(String argument, ResolverContext context) {
        Path file = path(argument, context);
        if (Files.isDirectory(file)) {
            throw wrong(context, file + " is a folder", "name a file in it");
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        // A pipe or a device may never end.
        if (!Files.isRegularFile(file)) {
            throw wrong(context, file + " is no ordinary file", "name an ordinary file");
        }
        byte[] bytes = bytes(file, context);
        return bytes == null ? Optional.empty() : Optional.of(text(bytes, file, context));
    }

    /** Folders of mounted secrets are taken for what their names say. */
    @Override
    public boolean isSecret(String argument) {
        return SecretName.isSecret(argument) || argument.startsWith("/run/secrets/");
    }

    private static Path path(String argument, ResolverContext context) {
        if (argument.isEmpty()) {
            throw wrong(context, "the name of the file is missing", "write it after the colon: ${file:name.txt}");
        }
        try {
            Path file = Path.of(argument);
            Path folder = context.folder().orElse(null);
            return folder == null ? file : folder.resolve(file);
        } catch (InvalidPathException e) {
            throw wrong(context, "this can't be the name of a file", "correct the name");
        }
    }

    private static byte @Nullable [] bytes(Path file, ResolverContext context) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw wrong(context, file + " has more than 1 MiB", "name a smaller file");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw wrong(context, file + " can't be read", "see that this program may read it");
        }
    }

    private static String text(byte[] bytes, Path file, ResolverContext context) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(context, file + " is not UTF-8 text", "encode it as UTF-8");
        }
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int end = text.length();
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && end < text.length() && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(start, end);
    }

    private static ConfigException wrong(ResolverContext context, String message, String help) {
        return ConfigException.of(context.problem("substitution.unreadable-file", message)
                .help(help)
                .build());
    }
}
