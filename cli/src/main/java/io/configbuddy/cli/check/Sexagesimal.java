package io.configbuddy.cli.check;

import io.configbuddy.document.problem.Problem;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers with colons, which YAML 1.1 counts to the base of sixty (yaml.org/type/int.html). */
final class Sexagesimal implements ScalarRule {
    static final String CODE = "check.sexagesimal";

    private static final int LONGEST = 64;

    @Override
    public Optional<Problem> check(Spot spot) {
        String text = spot.node().lexeme();
        if (!spot.isPlainYaml() || text.length() > LONGEST || text.indexOf(':') < 1) {
            return Optional.empty();
        }
        String number = value(text);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Problem.Builder problem = spot.isOldYaml()
                ? spot.warning(CODE, text + " is read as the number " + number + " here, but as text by YAML 1.2")
                : spot.warning(CODE, text + " is text here, but the number " + number + " to readers of YAML 1.1")
                        .fix(spot.quoted());
        return Optional.of(problem.help("write \"" + text + "\" when a time or a pair is meant")
                .build());
    }

    /** Return the number that the text is, to the base of sixty, or nothing when it is none. */
    private static String value(String text) {
        boolean negative = text.charAt(0) == '-';
        int start = negative || text.charAt(0) == '+' ? 1 : 0;
        String[] places = text.substring(start).split(":", -1);
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < places.length; i++) {
            if (!isDigits(places[i]) || !(i == 0 ? places[i].charAt(0) != '0' : isUpTo59(places[i]))) {
                return "";
            }
            number = number.multiply(BigInteger.valueOf(60)).add(new BigInteger(places[i]));
        }
        return (negative ? number.negate() : number).toString();
    }

    private static boolean isUpTo59(String place) {
        return place.length() == 1 || (place.length() == 2 && place.charAt(0) < '6');
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
