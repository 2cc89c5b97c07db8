package io.configbuddy.migrator;

import io.configbuddy.document.problem.Problem;
import java.util.List;

/**
 * A converted document.
 *
 * @param text the whole text in the target format
 * @param losses what was dropped or became a string, each with its place in the text that was converted
 */
public record Conversion(String text, List<Problem> losses) {
    /** Copy the list. */
    public Conversion {
        losses = List.copyOf(losses);
    }
}
