package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Texts, and what is little more than a text. */
final class Texts {
    private static final int UUID_LENGTH = 36;

    private Texts() {}

    static @Nullable Converter<?> find(String type) {
        return switch (type) {
            case "java.lang.String" -> new Common.Text();
            case "java.lang.CharSequence" -> Converter.of(CharSequence.class, "a text", text -> text);
            case "[C" -> Converter.of(char[].class, "a text", String::toCharArray);
            case "[B" ->
                Converter.of(
                        byte[].class,
                        "bytes in base64 such as aGVsbG8=",
                        text -> Base64.getDecoder().decode(text));
            case "io.configbuddy.core.convert.Secret" -> Converter.of(Secret.class, "a secret text", Secret::of);
            case "io.configbuddy.core.convert.DataSize" ->
                Converter.of(DataSize.class, DataSizes.EXPECTED, DataSizes::parse);
            case "java.util.UUID" ->
                Converter.of(UUID.class, "a UUID such as 123e4567-e89b-12d3-a456-426614174000", Texts::uuid);
            case "java.util.Locale" -> Converter.of(Locale.class, "a language tag such as de-AT", Texts::locale);
            case "java.util.Currency" -> Converter.of(Currency.class, "a currency such as EUR", Currency::getInstance);
            case "java.nio.charset.Charset" ->
                Converter.of(Charset.class, "a character set such as UTF-8", Charset::forName);
            case "java.util.regex.Pattern" -> Converter.of(Pattern.class, "a regular expression", Texts::pattern);
            default -> null;
        };
    }

    /** Read all of the 36 characters: Java's own reader takes {@code 1-1-1-1-1} for a UUID. */
    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("not 36 characters");
        }
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not in groups of 8, 4, 4, 4 and 12");
        }
        return uuid;
    }

    private static Locale locale(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            String where = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
            throw Mismatch.of("a regular expression", "a broken one")
                    .help("Java's regular expressions say" + where + ": " + e.getDescription());
        }
    }
}
