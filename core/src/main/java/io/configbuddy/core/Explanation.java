package io.configbuddy.core;

import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.document.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * Why a value is what it is: every layer that says something about it, the winner first.
 *
 * <p>Secrets are masked. Immutable and safe for use by several threads.
 *
 * @param path the path that was asked about
 * @param claims what the layers say, highest precedence first; empty when none says anything
 * @param references what the winner's text was put together from, in order; possibly nothing
 * @param parts for a mapping or a sequence, the explanations of what is in it; else empty
 * @param advice what can be said beyond that: how to set the value, or what is near when there is none
 */
public record Explanation(
        String path, List<Claim> claims, List<Reference> references, List<Explanation> parts, List<String> advice) {
    /** Copy the lists. */
    public Explanation {
        claims = List.copyOf(claims);
        references = List.copyOf(references);
        parts = List.copyOf(parts);
        advice = List.copyOf(advice);
    }

    /**
     * What one layer says about a value.
     *
     * @param kind what sort of layer it is
     * @param origin where it says so: {@code application.yaml:3:9}, {@code environment APP_PORT}
     * @param location the place in a text, or empty when there is none
     * @param shown the value as it may be shown: masked when it is a secret, shortened when it is long
     * @param isRemoval whether the layer removes the value
     */
    public record Claim(LayerKind kind, String origin, Optional<Location> location, String shown, boolean isRemoval) {}

    /**
     * A part of a text that was put in the place of {@code ${…}}.
     *
     * @param text the reference as it is written, without what is around it
     * @param origin where what it stands for comes from
     */
    public record Reference(String text, String origin) {}

    Explanation with(List<String> more) {
        return new Explanation(path, claims, references, parts, more);
    }

    /** Tell whether there is a value. */
    public boolean isPresent() {
        return !claims.isEmpty() && !claims.get(0).isRemoval || !parts.isEmpty();
    }

    /** Return the explanation for people, in lines, the last of them with a line end. */
    @Override
    public String toString() {
        return new ExplanationText().of(this);
    }
}
