package io.configbuddy.formats.json;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Generates values that are hard to write. */
final class Values {
    private static final String[] NASTY = {
        "",
        " ",
        "true",
        "null",
        "1.0",
        "-",
        "a b",
        "\"",
        "'",
        "\\",
        "\\n",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u0007",
        "\u007f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\ufeff",
        "é",
        "😀",
        "\ud83d",
        "\ude00",
        "\ud83d\ud83d\ude00",
        "/*",
        "*/",
        "//",
        "#",
        "{",
        "}",
        "[",
        ",",
        ":",
        "C:\\new",
        "</script>",
        "\u00a0x",
        "Infinity"
    };
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "1",
        "-17",
        "9007199254740993",
        "123456789012345678901234567890",
        "1.10",
        "-0.0",
        "1e400",
        "1E-5",
        "2.50e+10"
    };

    private final Random random;
    private final boolean comments;
    private final boolean specials;

    Values(Random random, boolean comments, boolean specials) {
        this.random = random;
        this.comments = comments;
        this.specials = specials;
    }

    Value value(int depth) {
        return switch (random.nextInt(depth <= 0 ? 4 : 8)) {
            case 0 -> Value.Scalar.of(ScalarType.NULL, "null");
            case 1 -> Value.Scalar.of(ScalarType.BOOLEAN, Boolean.toString(random.nextBoolean()));
            case 2 -> number();
            case 3 -> Value.Scalar.of(ScalarType.STRING, text());
            case 4, 5 -> sequence(depth - 1);
            default -> mapping(depth - 1);
        };
    }

    Value mapping(int depth) {
        List<Value.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            String key = text();
            if (keys.add(key)) {
                entries.add(new Value.Entry(
                        Value.Scalar.of(ScalarType.STRING, key), value(depth), around(entries.isEmpty())));
            }
        }
        return new Value.Mapping(entries, style(), inner());
    }

    private Value sequence(int depth) {
        List<Value.Item> items = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            items.add(new Value.Item(value(depth), around(items.isEmpty())));
        }
        return new Value.Sequence(items, style(), inner());
    }

    private Value number() {
        String text = NUMBERS[random.nextInt(NUMBERS.length)];
        if (specials && random.nextInt(4) == 0) {
            text = List.of("inf", "-inf", "nan").get(random.nextInt(3));
        }
        boolean whole = text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return Value.Scalar.of(whole ? ScalarType.INTEGER : ScalarType.FLOAT, text);
    }

    private NodeStyle style() {
        return random.nextBoolean() ? NodeStyle.FLOW : NodeStyle.BLOCK;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(4); parts > 0; parts--) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    private CommentText around(boolean first) {
        boolean blank = !first && random.nextInt(4) == 0;
        if (!comments || random.nextInt(3) > 0) {
            return new CommentText(List.of(), List.of(), List.of(), blank);
        }
        List<List<String>> detached = random.nextInt(3) == 0 ? List.of(lines(), lines()) : List.of();
        List<String> trailing = random.nextBoolean() ? List.of(line()) : List.of();
        return new CommentText(detached, random.nextBoolean() ? lines() : List.of(), trailing, blank);
    }

    private CommentText inner() {
        if (!comments || random.nextInt(4) > 0) {
            return CommentText.NONE;
        }
        List<List<String>> detached = random.nextBoolean() ? List.of(lines()) : List.of();
        return new CommentText(detached, lines(), List.of(), false);
    }

    private List<String> lines() {
        return random.nextBoolean() ? List.of(line()) : List.of(line(), line());
    }

    private String line() {
        return List.of("", " note", " \"quoted\" {", "tight", " ends in \\", " // twice")
                .get(random.nextInt(6));
    }
}
