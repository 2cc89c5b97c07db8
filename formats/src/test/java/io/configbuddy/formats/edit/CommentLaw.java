package io.configbuddy.formats.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * Comments belong to their node: whatever an edit does elsewhere, a node has the leading, trailing and inner comments
 * that it had. Detached ones stay in the text, but may have another node below them now, as may the comments of a
 * container that was empty or was emptied, and in texts that nobody would write any of them.
 */
final class CommentLaw {
    private final String text;
    private final boolean strict;
    private final List<String> wanted = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    /**
     * Begin with the edited text.
     *
     * @param strict whether comments must have the owner that they had, and not merely be there
     */
    CommentLaw(String text, boolean strict) {
        this.text = text;
        this.strict = strict;
    }

    void check(Model.Part expected, Model.Part edited) {
        walk(expected, edited);
        collect(edited, found);
        for (String comment : found) {
            wanted.remove(comment);
        }
        assertThat(wanted).as("detached comments lost in\n%s", text).isEmpty();
    }

    private void walk(Model.Part expected, Model.Part edited) {
        boolean hollow = isHollow(expected);
        if ((hollow || !strict) && !expected.fresh) {
            wanted.addAll(expected.detached);
            wanted.addAll(expected.leading);
            wanted.addAll(expected.trailing);
            wanted.addAll(expected.value.inner);
        } else if (!expected.fresh) {
            wanted.addAll(expected.detached);
            assertThat(edited.leading).as("above %s in\n%s", expected.key, text).endsWith(array(expected.leading));
            assertThat(edited.trailing)
                    .as("behind %s in\n%s", expected.key, text)
                    .isEqualTo(expected.trailing);
            List<Model.Part> parts = expected.value.parts;
            if (!parts.isEmpty() && isHollow(parts.get(parts.size() - 1))) {
                // What stands below "last: []" and further in is in it once it goes over lines.
                wanted.addAll(expected.value.inner);
            } else {
                assertThat(edited.value.inner)
                        .as("at the end of %s in\n%s", expected.key, text)
                        .containsAll(expected.value.inner);
            }
        }
        for (int i = 0; i < expected.value.parts.size(); i++) {
            walk(expected.value.parts.get(i), edited.value.parts.get(i));
        }
    }

    private static boolean isHollow(Model.Part part) {
        return part.value.kind != Model.Kind.SCALAR && part.value.parts.stream().allMatch(below -> below.fresh);
    }

    private static String[] array(List<String> lines) {
        return lines.toArray(String[]::new);
    }

    private static void collect(Model.Part part, List<String> all) {
        all.addAll(part.detached);
        all.addAll(part.leading);
        all.addAll(part.trailing);
        all.addAll(part.value.inner);
        for (Model.Part below : part.value.parts) {
            collect(below, all);
        }
    }
}
