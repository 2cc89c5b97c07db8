package io.configbuddy.cli.check;

import io.configbuddy.document.Document;
import io.configbuddy.document.problem.Problem;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Characters that cannot be seen, or look like a space and are none. In comments only those that reorder text count. */
final class InvisibleCharacters implements TextRule {
    static final String CODE = "check.invisible-character";

    @Override
    public void check(Document document, List<Problem> found) {
        String text = document.text();
        BitSet comments = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0xA0 || !isInvisible(c) || isJoinerOfLetters(text, i)) {
                continue;
            }
            if (!reorders(c)) {
                comments = comments == null ? Cover.comments(document.tree()) : comments;
                if (comments.get(i)) {
                    continue;
                }
            }
            found.add(problem(document, i, c));
        }
    }

    private static Problem problem(Document document, int at, char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        String name = "U+" + "0000".substring(hex.length()) + hex + " (" + Character.getName(c) + ")";
        return Problem.warning(CODE, "there is an invisible character, " + name)
                .at(document.source(), at, at + 1)
                .help(
                        reorders(c)
                                ? "delete it: it makes the line read otherwise than it is"
                                : "write an ordinary space, or delete it; in a text that needs it, write it as an escape")
                .build();
    }

    private static boolean reorders(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isInvisible(char c) {
        return switch (c) {
            case 0xA0, 0xAD, 0x61C, 0x115F, 0x1160, 0x180E, 0x205F, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default -> (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || (c >= 0x2060 && c <= 0x2069);
        };
    }

    /** Many scripts and emoji need the joiners between their letters; between ASCII letters they have no business. */
    private static boolean isJoinerOfLetters(String text, int at) {
        char c = text.charAt(at);
        return (c == 0x200C || c == 0x200D) && at > 0 && text.charAt(at - 1) > 0x7F;
    }
}
