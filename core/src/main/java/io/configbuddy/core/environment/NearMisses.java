package io.configbuddy.core.environment;

import io.configbuddy.document.path.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a name was meant to say whose letters are right and whose underscores, case or prefix are not. */
final class NearMisses {
    /** How many ways to put words together are tried. */
    private static final int MOST_STEPS = 10_000;

    /** No key of more letters than this is looked for. */
    private static final int LONGEST = 200;

    private final Map<KnownKeys, Map<String, String>> indexes = new HashMap<>();
    private final KnownKeys root;
    private int steps;

    NearMisses(KnownKeys root) {
        this.root = root;
    }

    /** Return those of the variables that differ from a name, with or without its prefix, in nothing but that. */
    static List<String> of(String name, String prefix, Collection<String> variables) {
        String whole = squeezed(name);
        String bare = squeezed(name.substring(prefix.length()));
        List<String> near = new ArrayList<>();
        for (String variable : variables) {
            // Most variables are told apart by their length alone.
            if (variable.length() >= bare.length() && !variable.equals(name)) {
                String letters = squeezed(variable);
                if (letters.equals(whole) || letters.equals(bare)) {
                    near.add(variable);
                }
            }
        }
        Collections.sort(near);
        return near;
    }

    /** Return the path of a known key whose letters a text has, or null. */
    @Nullable
    Path meant(String text) {
        steps = 0;
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !SegmentNames.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i).toUpperCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return words.isEmpty() ? null : search(words, 0, root, Path.root());
    }

    private @Nullable Path search(List<String> words, int from, @Nullable KnownKeys known, Path path) {
        if (from == words.size()) {
            return path;
        }
        if (known == null) {
            return null;
        }
        if (known.isSequence()) {
            int position = SegmentNames.position(words.get(from));
            return position < 0 ? null : search(words, from + 1, known.item(position), path.child(position));
        }
        Map<String, String> index = index(known);
        StringBuilder letters = new StringBuilder();
        for (int to = from; to < words.size() && letters.length() <= LONGEST && steps < MOST_STEPS; to++) {
            steps++;
            letters.append(words.get(to));
            String key = index.get(letters.toString());
            Path found = key == null ? null : search(words, to + 1, known.child(key), path.child(key));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Map<String, String> index(KnownKeys mapping) {
        Map<String, String> index = indexes.get(mapping);
        if (index == null) {
            index = new HashMap<>(mapping.size() * 4 / 3 + 1);
            indexes.put(mapping, index);
            for (String name : mapping.names()) {
                index.putIfAbsent(squeezed(name), name);
            }
        }
        return index;
    }

    private static String squeezed(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (SegmentNames.isLetterOrDigit(c)) {
                out.append(Character.toUpperCase(c));
            }
        }
        return out.toString();
    }
}
