package io.configbuddy.document.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New text that may hold copies of ranges of the old one, with the edits made in those. Not for several threads. */
public final class Snippet {
    /** All that it is, in the most frequent case. */
    private @Nullable String only;

    private @Nullable List<Object> parts;

    /** Begin without text. */
    public Snippet() {}

    /** Return a snippet of just a text. */
    public static Snippet of(String text) {
        return new Snippet().add(text);
    }

    /** Add a text. */
    public Snippet add(String text) {
        if (only == null && parts == null) {
            only = text;
        } else {
            parts().add(text);
        }
        return this;
    }

    /** Add all that another snippet holds. */
    public Snippet add(Snippet other) {
        parts().addAll(other.parts());
        return this;
    }

    /** Add a copy of a range of the old text, with the replacements strictly within it. */
    public Snippet copy(int start, int end) {
        return copy(start, end, null);
    }

    /** Add a copy of a range of the old text, changed once the replacements in it are made. */
    public Snippet copy(int start, int end, @Nullable Change change) {
        parts().add(new Copy(start, end, change));
        return this;
    }

    /** Return the text, the replacements that a splicer was told so far made in what is copied. */
    public String text(Splicer splicer) {
        if (only != null) {
            return only;
        }
        StringBuilder out = new StringBuilder();
        for (Object part : parts()) {
            if (part instanceof Copy copy) {
                String copied = splicer.copy(copy.start, copy.end);
                out.append(copy.change == null ? copied : copy.change.apply(copied));
            } else {
                out.append(part);
            }
        }
        return out.toString();
    }

    private List<Object> parts() {
        List<Object> list = parts;
        if (list == null) {
            list = new ArrayList<>(3);
            if (only != null) {
                list.add(only);
                only = null;
            }
            parts = list;
        }
        return list;
    }

    /** What to do to a copied text, such as to indent it otherwise. */
    public interface Change {
        /** Return the text as it is to be. */
        String apply(String copied);
    }

    private record Copy(int start, int end, @Nullable Change change) {}
}
