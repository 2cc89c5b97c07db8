package io.configbuddy.cli.check;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.ScalarType;
import java.util.Optional;

/** Numbers such as {@code 1.10}, whose last zero counts only when they are versions, and then is lost. */
final class TrailingZero implements ScalarRule {
    static final String CODE = "check.trailing-zero";

    @Override
    public Optional<Problem> check(Spot spot) {
        String text = spot.node().lexeme();
        if (spot.node().type() != ScalarType.FLOAT || !spot.isPlain() || spot.isKey() || !text.endsWith("0")) {
            return Optional.empty();
        }
        int dot = text.indexOf('.');
        if (dot < 0 || text.length() - dot < 3 || !isDecimal(text)) {
            return Optional.empty();
        }
        int end = text.length();
        while (end > dot + 2 && text.charAt(end - 1) == '0') {
            end--;
        }
        String shorter = text.substring(0, end);
        return Optional.of(spot.warning(
                        CODE, text + " is the same number as " + shorter + ", which is what most programs will see")
                .help("write \"" + text + "\" when it is a version, or " + shorter)
                .build());
    }

    private static boolean isDecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && !(i == 0 && (c == '-' || c == '+'))) {
                return false;
            }
        }
        return true;
    }
}
