package io.configbuddy.formats.edit;

/**
 * What an edit asked for, as far as a format may have no way to write it.
 *
 * @param smallestList how many items the smallest sequence would have
 * @param smallestInner how many entries the smallest mapping two levels deep or deeper would have
 * @param behindNothing whether a comment was to stand behind a value that is null
 */
public record Attempt(int smallestList, int smallestInner, boolean behindNothing) {
    static Attempt of(RandomEdit edit) {
        int[] smallest = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        measure(edit.root().value, 0, smallest);
        return new Attempt(smallest[0], smallest[1], edit.isBehindNothing());
    }

    private static void measure(Model model, int depth, int[] smallest) {
        if (model.kind == Model.Kind.SEQUENCE) {
            smallest[0] = Math.min(smallest[0], model.parts.size());
        } else if (model.kind == Model.Kind.MAPPING && depth > 1) {
            smallest[1] = Math.min(smallest[1], model.parts.size());
        }
        for (Model.Part part : model.parts) {
            measure(part.value, depth + 1, smallest);
        }
    }
}
