package io.configbuddy.cli.check;

import io.configbuddy.document.problem.Problem;
import java.util.Optional;

/** Whole numbers with a zero in front: octal by YAML 1.1, decimal by YAML 1.2, and often meant as text. */
final class OctalLookAlike implements ScalarRule {
    static final String CODE = "check.octal";

    @Override
    public Optional<Problem> check(Spot spot) {
        String text = spot.node().lexeme();
        int first = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (!spot.isPlainYaml() || text.length() < first + 2 || text.charAt(first) != '0') {
            return Optional.empty();
        }
        boolean octal = true;
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Optional.empty();
            }
            octal &= text.charAt(i) < '8';
        }
        String digits = withoutZeros(text.substring(first));
        Problem.Builder problem = octal && digits.length() <= 20
                ? spot.warning(
                        CODE,
                        text + " is the number " + digits + " by YAML 1.2, but " + Long.parseUnsignedLong(digits, 8)
                                + " to readers of YAML 1.1, where 0 begins an octal number")
                : spot.warning(CODE, text + " is a number, which loses the zero in front");
        return Optional.of(problem.help("write \"" + text + "\" when the digits are meant"
                        + (octal ? ", 0o" + digits + " for an octal number" : "") + ", or " + digits)
                .build());
    }

    private static String withoutZeros(String digits) {
        int i = 0;
        while (i < digits.length() - 1 && digits.charAt(i) == '0') {
            i++;
        }
        return digits.substring(i);
    }
}
