package io.configbuddy.core.resolve;

import io.configbuddy.document.problem.ConfigException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** {@code ${base64:aGVsbG8=}}: the text that is encoded there by RFC 4648, in either alphabet, padded or not. */
final class Base64Resolver implements Resolver {
    @Override
    public String name() {
        return "base64";
    }

    @Override
    public Optional<String> resolve(String argument, ResolverContext context) {
        String standard = argument.replace('-', '+').replace('_', '/');
        try {
            byte[] bytes = Base64.getDecoder().decode(standard);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException e) {
            throw ConfigException.of(context.problem("substitution.bad-base64", "this is not base64")
                    .help("base64 has letters, digits, '+', '/', and '=' at its end")
                    .build());
        } catch (CharacterCodingException e) {
            throw ConfigException.of(
                    context.problem("substitution.bad-base64", "this is base64 of something that is no text")
                            .help("only UTF-8 text can stand in a value; bind bytes to byte[] without ${base64:...}")
                            .build());
        }
    }
}
