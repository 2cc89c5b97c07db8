package io.configbuddy.core;

import java.util.List;

/** Writes explanations for people; one use each. */
final class ExplanationText {
    private final StringBuilder out = new StringBuilder();

    String of(Explanation explanation) {
        append(explanation);
        return out.toString();
    }

    private void append(Explanation explanation) {
        if (!explanation.parts().isEmpty()) {
            for (Explanation part : explanation.parts()) {
                append(part);
            }
            return;
        }
        List<Explanation.Claim> claims = explanation.claims();
        out.append(explanation.path().isEmpty() ? "." : explanation.path());
        out.append(explanation.isPresent() ? " = " + claims.get(0).shown() : " has no value")
                .append('\n');
        int width = 0;
        for (Explanation.Claim claim : claims) {
            width = Math.max(width, claim.origin().length());
        }
        for (int i = 0; i < claims.size(); i++) {
            claim(claims.get(i), i == 0, width);
        }
        for (Explanation.Reference reference : explanation.references()) {
            out.append("  ")
                    .append(reference.text())
                    .append(" is from ")
                    .append(reference.origin())
                    .append('\n');
        }
        for (String advice : explanation.advice()) {
            out.append("  ").append(advice).append('\n');
        }
    }

    private void claim(Explanation.Claim claim, boolean wins, int width) {
        out.append(wins ? "  * " : "    ").append(claim.origin());
        out.append(" ".repeat(width - claim.origin().length() + 2));
        if (claim.isRemoval()) {
            out.append("removed");
        } else {
            out.append(wins ? "" : "overridden: ").append(claim.shown());
        }
        out.append("  (").append(claim.kind()).append(")\n");
    }
}
