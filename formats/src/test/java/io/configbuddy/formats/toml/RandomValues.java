package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes values at random that TOML can express, nasty ones among them; no two comments are alike. */
final class RandomValues {
    private static final String[] PIECES = {
        "a",
        "word",
        " ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "\r\n",
        "'",
        "''",
        "'''",
        "\"",
        "\"\"",
        "\"\"\"",
        "\\",
        "\\n",
        "\\u00e9",
        "#",
        " # ",
        "=",
        ".",
        "-",
        "_",
        "[",
        "]",
        "{",
        "}",
        ",",
        "true",
        "inf",
        "1979-05-27",
        "0x1F",
        "1_000",
        "\0",
        "\u0007",
        "\b",
        "\f",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u2028",
        "\ufeff",
        "\u00e9",
        "\ud83d\ude00",
        "\ufffe",
        "a much longer piece of text with many words in it, which no line has room for twice"
    };
    private static final String[] INTEGERS = {"0", "-1", "42", "9223372036854775807", "-9223372036854775808"};
    private static final String[] FLOATS = {
        "1.5", "-0.0", "1e5", "1.25E-7", "2E+10", "inf", "-inf", "nan", "0.1000", "3.141592653589793238462643383279"
    };
    private static final NodeStyle[] STYLES = {
        NodeStyle.PLAIN,
        NodeStyle.SINGLE_QUOTED,
        NodeStyle.LITERAL,
        NodeStyle.FOLDED,
        NodeStyle.MULTILINE_DOUBLE_QUOTED,
        NodeStyle.MULTILINE_SINGLE_QUOTED
    };

    private final Random random;
    private final boolean comments;
    private int commentCount;

    RandomValues(Random random, boolean comments) {
        this.random = random;
        this.comments = comments;
    }

    Value.Mapping root() {
        return mapping(0);
    }

    Value value(int depth) {
        int kind = random.nextInt(depth > 4 ? 5 : 9);
        if (kind < 5) {
            return scalar();
        }
        return kind < 7 ? mapping(depth) : sequence(depth);
    }

    private Value.Mapping mapping(int depth) {
        List<Value.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String name = random.nextBoolean() ? "key" + random.nextInt(9) : text();
            if (names.add(name)) {
                Value key = Value.Scalar.of(ScalarType.STRING, name);
                entries.add(new Value.Entry(key, value(depth + 1), comment()));
            }
        }
        return new Value.Mapping(entries, container(), inner());
    }

    private Value.Sequence sequence(int depth) {
        List<Value.Item> items = new ArrayList<>();
        boolean tables = random.nextInt(3) == 0;
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(new Value.Item(tables ? mapping(depth + 1) : value(depth + 1), comment()));
        }
        return new Value.Sequence(items, container(), inner());
    }

    private NodeStyle container() {
        return random.nextInt(3) == 0 ? NodeStyle.FLOW : NodeStyle.BLOCK;
    }

    private Value.Scalar scalar() {
        NodeStyle style = STYLES[random.nextInt(STYLES.length)];
        return switch (random.nextInt(11)) {
            case 0 -> new Value.Scalar(ScalarType.BOOLEAN, String.valueOf(random.nextBoolean()), style);
            case 1 -> new Value.Scalar(ScalarType.INTEGER, pick(INTEGERS), style);
            case 2 -> new Value.Scalar(ScalarType.FLOAT, pick(FLOATS), style);
            case 3 -> new Value.Scalar(ScalarType.OFFSET_DATE_TIME, "1979-05-27T07:32:00.50-07:00", style);
            case 4 -> new Value.Scalar(ScalarType.LOCAL_DATE_TIME, "1979-05-27T07:32:00", style);
            case 5 -> new Value.Scalar(ScalarType.LOCAL_DATE, "2000-02-29", style);
            case 6 -> new Value.Scalar(ScalarType.LOCAL_TIME, "23:59:60", style);
            default -> new Value.Scalar(ScalarType.STRING, text(), style);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(5) == 0 ? 12 : 4); i > 0; i--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private CommentText comment() {
        if (!comments || random.nextInt(3) > 0) {
            return new CommentText(List.of(), List.of(), List.of(), random.nextInt(4) == 0);
        }
        List<List<String>> detached = random.nextInt(4) == 0 ? List.of(lines(1), lines(1)) : List.of();
        List<String> trailing = random.nextInt(3) == 0 ? List.of(line()) : List.of();
        return new CommentText(detached, lines(0), trailing, random.nextBoolean());
    }

    private CommentText inner() {
        if (!comments || random.nextInt(4) > 0) {
            return CommentText.NONE;
        }
        return new CommentText(random.nextBoolean() ? List.of(lines(1)) : List.of(), lines(1), List.of(), false);
    }

    private List<String> lines(int least) {
        List<String> lines = new ArrayList<>();
        for (int i = least + random.nextInt(3); i > 0; i--) {
            lines.add(line());
        }
        return lines;
    }

    private String line() {
        commentCount++;
        return pick(new String[] {" note ", " a = ", "# \"x ", " \u00e9 [", "no space "}) + commentCount;
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
