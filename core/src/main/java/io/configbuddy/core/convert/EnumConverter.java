package io.configbuddy.core.convert;

import io.configbuddy.document.problem.Mismatch;
import io.configbuddy.document.problem.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds constants by their words: {@code read-only} is {@code READ_ONLY}. */
final class EnumConverter<E> implements Converter<E> {
    /** So many names can be told in one sentence. */
    private static final int FEW = 10;

    private final Class<E> type;
    private final String expected;
    private final List<String> names = new ArrayList<>();
    /** Constants by their own names. */
    private final Map<String, E> exact = new HashMap<>();
    /** Constants by the words of their names, but for words that several have. */
    private final Map<String, E> byWords = new HashMap<>();

    private EnumConverter(Class<E> type) {
        this.type = type;
        Map<String, Integer> having = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            having.merge(Words.of(((Enum<?>) constant).name()), 1, Integer::sum);
        }
        for (E constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            String words = Words.of(name);
            exact.put(name, constant);
            boolean only = Integer.valueOf(1).equals(having.get(words));
            if (only) {
                byWords.put(words, constant);
            }
            names.add(only ? words : name);
        }
        this.expected = expected();
    }

    static <E> EnumConverter<E> of(Class<E> type) {
        return new EnumConverter<>(type);
    }

    @Override
    public Class<E> type() {
        return type;
    }

    @Override
    public String expected() {
        if (names.isEmpty()) {
            return "one of the constants of " + type.getSimpleName() + ", which has none";
        }
        return names.size() > FEW
                ? "one of the " + names.size() + " names of " + type.getSimpleName() + ", such as " + names.get(0)
                : "one of " + String.join(", ", names);
    }

    @Override
    public E convert(String text) {
        E constant = byWords.get(text);
        constant = constant == null ? exact.get(text) : constant;
        constant = constant == null ? byWords.get(Words.of(text)) : constant;
        if (constant != null) {
            return constant;
        }
        String nearest = Suggestions.nearest(Words.of(text), names).orElse(null);
        Mismatch mismatch = Mismatch.of(expected);
        throw nearest == null ? mismatch : mismatch.help("did you mean " + nearest + "?");
    }
}
