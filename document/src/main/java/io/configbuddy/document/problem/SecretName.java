package io.configbuddy.document.problem;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a name says that its value is a secret: by whole words, whether they are written {@code api_key}, {@code
 * api-key}, {@code apiKey}, {@code API_KEY} or {@code api.key}.
 */
final class SecretName {
    private static final Set<String> WORDS = Set.of(
            "password",
            "passwords",
            "passwd",
            "pass",
            "pwd",
            "passphrase",
            "passcode",
            "secret",
            "secrets",
            "token",
            "tokens",
            "credential",
            "credentials",
            "authorization",
            "apikey",
            "privatekey",
            "accesskey",
            "secretkey",
            "keypass",
            "storepass");

    /** What makes a secret of a key. */
    private static final Set<String> KINDS_OF_KEY =
            Set.of("api", "private", "access", "auth", "encryption", "signing", "master", "account", "shared");

    private SecretName() {}

    /** Look at what stands from {@code start} to {@code end}, whatever else is there besides a name. */
    static boolean isSecret(String text, int start, int end) {
        String before = "";
        int at = start;
        while (at < end) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int wordEnd = wordEnd(text, at, end);
            String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
            boolean key = (word.equals("key") || word.equals("keys")) && KINDS_OF_KEY.contains(before);
            if (key || WORDS.contains(word) || word.endsWith("password") || word.endsWith("passwd")) {
                return true;
            }
            before = word;
            at = wordEnd;
        }
        return false;
    }

    /** Return the end of a word: before a number, from lower to upper case, and before the last capital of several. */
    private static int wordEnd(String text, int start, int end) {
        int at = start + 1;
        while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
            boolean upper = Character.isUpperCase(text.charAt(at));
            boolean afterLower = !Character.isUpperCase(text.charAt(at - 1));
            boolean beforeLower = at + 1 < end && Character.isLowerCase(text.charAt(at + 1));
            boolean digit = Character.isDigit(text.charAt(at));
            if (upper && (afterLower || beforeLower) || digit != Character.isDigit(text.charAt(at - 1))) {
                break;
            }
            at++;
        }
        return at;
    }
}
