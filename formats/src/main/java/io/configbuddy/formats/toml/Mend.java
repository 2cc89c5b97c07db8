package io.configbuddy.formats.toml;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import java.util.List;
import java.util.Optional;

/** The changes that mend mistakes. */
final class Mend {
    private Mend() {}

    /** Return a change that puts {@code text} in the place of {@code from..to}. */
    static Fix replace(String description, int from, int to, String text) {
        return new Fix(description, List.of(new Splice(new Span(from, to), text)));
    }

    /** Return a change that adds {@code text} at {@code at}. */
    static Fix insert(String description, int at, String text) {
        return replace(description, at, at, text);
    }

    /** Return a change that takes {@code from..to} away. */
    static Fix remove(String description, int from, int to) {
        return replace(description, from, to, "");
    }

    /** Return a change that puts quotes around {@code from..to}, or empty when it holds both kinds of them. */
    static Optional<Fix> quote(Input input, int from, int to) {
        String text = input.text(from, to);
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return Optional.of(quoted(from, to, "\""));
        }
        return text.indexOf('\'') < 0 ? Optional.of(quoted(from, to, "'")) : Optional.empty();
    }

    private static Fix quoted(int from, int to, String quote) {
        return new Fix(
                "put it in quotes",
                List.of(new Splice(new Span(from, from), quote), new Splice(new Span(to, to), quote)));
    }
}
