package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes values at random, nasty ones among them. */
final class Values {
    private static final String[] PIECES = {
        "a",
        "word",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        ":",
        ": ",
        " #",
        "#",
        "'",
        "\"",
        "\\",
        "-",
        "- ",
        "?",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "---",
        "...",
        "<<",
        "=",
        "~",
        "null",
        "true",
        "no",
        "on",
        "0x1F",
        "0o17",
        "017",
        "1_000",
        "1:30",
        "12:30:45",
        "1e5",
        ".5",
        "-.inf",
        ".nan",
        "2001-12-14",
        "\r",
        "\r\n",
        "\0",
        "\u0007",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u2028",
        "\ufeff",
        "\u00e9",
        "\ud83d\ude00",
        "\ud800",
        "\ufffe",
        "a much longer piece of text with many words in it",
        "y",
        "n"
    };
    private static final String[] NUMBERS = {"0", "-1", "42", "123456789012345678901234567890", "9007199254740993"};
    private static final String[] FLOATS = {
        "1.5", "-0.0", "1e5", "1.25E-7", "2E+10", "inf", "-inf", "nan", "0.1000", "3.141592653589793238462643383279"
    };
    private static final NodeStyle[] STYLES = {
        NodeStyle.PLAIN, NodeStyle.SINGLE_QUOTED, NodeStyle.DOUBLE_QUOTED, NodeStyle.LITERAL, NodeStyle.FOLDED
    };

    private final Random random;
    private final boolean comments;

    Values(Random random, boolean comments) {
        this.random = random;
        this.comments = comments;
    }

    Value root() {
        return value(0);
    }

    private Value value(int depth) {
        int kind = random.nextInt(depth == 0 ? 12 : depth > 4 ? 6 : 10);
        if (kind < 6) {
            return scalar();
        }
        return kind % 2 == 0 ? mapping(depth) : sequence(depth);
    }

    private Value mapping(int depth) {
        List<Value.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            // A comment on the line of a key with items in it belongs to the last of those.
            boolean complex = random.nextInt(12) == 0;
            Value key = complex ? complexKey() : scalar();
            if (names.add(ValueOutline.of(key))) {
                CommentText comment = complex ? CommentText.NONE : comment(entries.isEmpty());
                entries.add(new Value.Entry(key, value(depth + 1), comment));
            }
        }
        return new Value.Mapping(entries, container(), inner(entries.isEmpty()));
    }

    private Value sequence(int depth) {
        List<Value.Item> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(new Value.Item(value(depth + 1), comment(items.isEmpty())));
        }
        return new Value.Sequence(items, container(), inner(items.isEmpty()));
    }

    private Value complexKey() {
        Value.Item item = new Value.Item(scalar(), CommentText.NONE);
        return new Value.Sequence(List.of(item), NodeStyle.FLOW, CommentText.NONE);
    }

    private NodeStyle container() {
        return random.nextInt(3) == 0 ? NodeStyle.FLOW : NodeStyle.BLOCK;
    }

    private Value.Scalar scalar() {
        NodeStyle style = STYLES[random.nextInt(STYLES.length)];
        return switch (random.nextInt(10)) {
            case 0 -> new Value.Scalar(ScalarType.NULL, "null", style);
            case 1 -> new Value.Scalar(ScalarType.BOOLEAN, String.valueOf(random.nextBoolean()), style);
            case 2 -> new Value.Scalar(ScalarType.INTEGER, pick(NUMBERS), style);
            case 3 -> new Value.Scalar(ScalarType.FLOAT, pick(FLOATS), style);
            default -> new Value.Scalar(ScalarType.STRING, text(), style);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(5) == 0 ? 12 : 4); i > 0; i--) {
            text.append(pick(PIECES));
        }
        if (random.nextInt(200) == 0) {
            text.append("k".repeat(1100));
        }
        return text.toString();
    }

    private CommentText comment(boolean first) {
        if (!comments || random.nextInt(3) > 0) {
            return new CommentText(List.of(), List.of(), List.of(), comments && !first && random.nextInt(4) == 0);
        }
        List<List<String>> detached = new ArrayList<>();
        for (int i = random.nextInt(3) - 1; i > 0; i--) {
            detached.add(lines(1));
        }
        List<String> trailing = random.nextInt(3) == 0 ? List.of(line()) : List.of();
        return new CommentText(detached, lines(0), trailing, !first && random.nextBoolean());
    }

    /** Comments in a collection without entries are written, but where they belong is not compared. */
    private CommentText inner(boolean empty) {
        if (!comments || empty || random.nextInt(4) > 0) {
            return CommentText.NONE;
        }
        return new CommentText(List.of(), lines(1), List.of(), random.nextBoolean());
    }

    private List<String> lines(int least) {
        List<String> lines = new ArrayList<>();
        for (int i = least + random.nextInt(3); i > 0; i--) {
            lines.add(line());
        }
        return lines;
    }

    private String line() {
        return pick(new String[] {"", " note", " a: b", "# \"x", " \u00e9 [", "no space"});
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
