package io.configbuddy.cli.check;

import io.configbuddy.document.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that are booleans by YAML 1.1 and texts by YAML 1.2 (yaml.org/type/bool.html, less the single letters). */
final class YamlBoolean implements ScalarRule {
    static final String CODE = "check.yaml-boolean";

    private static final List<String> WORDS = List.of("yes", "no", "on", "off");

    @Override
    public Optional<Problem> check(Spot spot) {
        String word = spot.node().lexeme();
        if (!spot.isPlainYaml() || word.length() < 2 || word.length() > 3 || !isWord(word)) {
            return Optional.empty();
        }
        boolean meaning = word.equalsIgnoreCase("yes") || word.equalsIgnoreCase("on");
        if (spot.isOldYaml()) {
            return Optional.of(spot.warning(CODE, word + " is read as " + meaning + " here, but as text by YAML 1.2")
                    .help("write " + meaning + ", or \"" + word + "\" when the word is meant")
                    .build());
        }
        return Optional.of(spot.warning(CODE, word + " is text here, but " + meaning + " to readers of YAML 1.1")
                .help("write \"" + word + "\" when the word is meant, or " + meaning)
                .fix(spot.quoted())
                .build());
    }

    /** The three spellings that count: all small, all capital, the first capital. */
    private static boolean isWord(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(small)
                && (word.equals(small)
                        || word.equals(small.toUpperCase(Locale.ROOT))
                        || word.substring(1).equals(small.substring(1)));
    }
}
