package io.configbuddy.document.problem;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a name says that its value is a secret: by whole words, whether they are written {@code api_key}, {@code
 * api-key}, {@code apiKey}, {@code API_KEY} or {@code api.key}.
 *
 * <p>A name that ends in what is told about a secret, such as {@code secretName} or {@code password_min_length}, is none,
 * nor is a number of tokens. In doubt a name is one.
 */
public final class SecretName {
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

    /** What the last word of a name speaks of when it is about a secret, and isn't one. */
    private static final Set<String> ABOUT = Set.of(
            "name",
            "names",
            "ref",
            "refs",
            "reference",
            "file",
            "path",
            "type",
            "policy",
            "policies",
            "count",
            "counts",
            "limit",
            "limits",
            "budget",
            "length",
            "size",
            "minimum",
            "maximum",
            "ttl",
            "lifetime",
            "expiry",
            "expiration",
            "timeout",
            "days",
            "hours",
            "minutes",
            "seconds",
            "minute",
            "second",
            "hour",
            "day",
            "enabled",
            "required");

    /** What counts tokens, such as those of a text. */
    private static final Set<String> COUNTING =
            Set.of("max", "min", "maximum", "minimum", "num", "number", "total", "prompt", "completion");

    private SecretName() {}

    /** Tell whether the value of a key or a variable of this name is a secret, as that of {@code dbPassword} is. */
    public static boolean isSecret(String name) {
        return isSecret(name, 0, name.length());
    }

    /** Look at what stands from {@code start} to {@code end}, whatever else is there besides a name. */
    static boolean isSecret(String text, int start, int end) {
        String before = "";
        boolean counted = false;
        boolean secret = false;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                if (c != '_' && c != '-') {
                    if (secret) {
                        return true;
                    }
                    counted = false;
                }
                at++;
                continue;
            }
            int wordEnd = wordEnd(text, at, end);
            String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
            counted |= COUNTING.contains(word);
            boolean key = (word.equals("key") || word.equals("keys")) && KINDS_OF_KEY.contains(before);
            if (key || isSecretWord(word)) {
                secret = !(counted && word.equals("tokens"));
            } else if (ABOUT.contains(word)) {
                // Of the last such word, with a number after it or not, it depends whether that is meant.
                secret = secret && !isLast(text, wordEnd, end);
            }
            before = word;
            at = wordEnd;
        }
        return secret;
    }

    private static boolean isSecretWord(String word) {
        return WORDS.contains(word) || word.endsWith("password") || word.endsWith("passwd");
    }

    /** Tell whether no letter of the same name follows. */
    private static boolean isLast(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                return false;
            }
            if (!Character.isDigit(c) && c != '_' && c != '-') {
                return true;
            }
        }
        return true;
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
