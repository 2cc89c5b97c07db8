package io.configbuddy.formats.ini;

import io.configbuddy.document.format.Feature;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.ini.Dialect.Inline;
import io.configbuddy.formats.ini.Dialect.RootKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Generates trees that a dialect can express, with texts that are hard to write in it. */
final class Values {
    private static final String[] NASTY = {
        "a",
        "B",
        "1",
        " ",
        "\t",
        "=",
        ":",
        "#",
        ";",
        "\"",
        "'",
        "\\",
        "\\n",
        "\n",
        "\r",
        "[",
        "]",
        "$",
        "${x}",
        "true",
        "null",
        "é",
        "😀",
        ",",
        "|",
        "&",
        "(",
        "!",
        "%",
        "\u00a0",
        "\u0007",
        "on",
        "C:\\dir\\",
        "a b"
    };
    private static final String[] KEYS = {"a", "key", "x-1", "name", "other", "b2", "path-to", "k"};

    private final Random random;
    private final Dialect dialect;
    private final Set<Feature> features;
    private boolean commented = true;

    Values(Random random, Dialect dialect) {
        this.random = random;
        this.dialect = dialect;
        this.features = Ini.FORMAT.features(dialect.name());
    }

    Value.Mapping root() {
        List<Value.Entry> entries = new ArrayList<>();
        if (dialect.rootKeys() == RootKeys.ALLOWED && dialect.values() != Dialect.Values.GIT) {
            for (String key : keys(random.nextInt(3))) {
                entries.add(entry("r" + key, scalarOrList()));
            }
        }
        for (String name : sectionNames()) {
            entries.add(entry(name, section()));
        }
        return new Value.Mapping(entries, NodeStyle.BLOCK, inner());
    }

    /** Return a value of any kind that some place has room for. */
    Value any() {
        commented = false;
        return switch (random.nextInt(5)) {
            case 0 -> section();
            case 1 -> scalarOrList();
            default -> scalar();
        };
    }

    /** Tell whether a value can stand at a path. */
    boolean hasRoom(Path path, Value value) {
        int depth = path.segments().size();
        boolean item = depth > 0 && path.segments().get(depth - 1) instanceof Segment.Index;
        boolean php = dialect.values() == Dialect.Values.PHP;
        boolean git = dialect.values() == Dialect.Values.GIT;
        if (value instanceof Value.Scalar) {
            return item || isKey(path) && (depth > 1 || dialect.rootKeys() == RootKeys.ALLOWED && !git);
        }
        if (item || depth > (git ? 3 : 2)) {
            return false;
        }
        if (value instanceof Value.Sequence sequence) {
            return features.contains(Feature.SEQUENCES)
                    && isKey(path)
                    && (depth > 1 || dialect.rootKeys() == RootKeys.ALLOWED && !git)
                    && sequence.items().size() > (php ? 0 : 1)
                    && sequence.items().stream().allMatch(one -> one.value() instanceof Value.Scalar);
        }
        Value.Mapping mapping = (Value.Mapping) value;
        boolean members = php && depth == 2 && !mapping.entries().isEmpty();
        return (depth == 1 || git && depth == 2 || members)
                && mapping.entries().stream()
                        .allMatch(entry -> members
                                ? entry.value() instanceof Value.Scalar
                                : hasRoom(path.child(((Value.Scalar) entry.key()).text()), entry.value()));
    }

    private static boolean isKey(Path path) {
        String name = ((Segment.Key) path.segments().get(path.segments().size() - 1)).name();
        return name.matches("[a-z][a-z0-9-]*") && !name.equals("true") && !name.equals("null") && !name.equals("on");
    }

    private Value.Mapping section() {
        List<Value.Entry> entries = new ArrayList<>();
        for (String key : keys(random.nextInt(5))) {
            entries.add(entry(key, scalarOrList()));
        }
        if (dialect.nests() && random.nextInt(3) == 0) {
            List<Value.Entry> inner = new ArrayList<>();
            for (String key : keys(1 + random.nextInt(3))) {
                inner.add(entry(key, scalar()));
            }
            entries.add(entry("zz", new Value.Mapping(inner, NodeStyle.BLOCK, CommentText.NONE)));
        }
        return new Value.Mapping(entries, NodeStyle.BLOCK, inner());
    }

    private Set<String> keys(int count) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            keys.add(KEYS[random.nextInt(KEYS.length)]);
        }
        return keys;
    }

    private Set<String> sectionNames() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name =
                    dialect.values() == Dialect.Values.GIT ? keys(1).iterator().next() : text();
            boolean possible = !name.isEmpty()
                    && isOneLine(name)
                    && (dialect.values() != Dialect.Values.ESCAPES
                            || name.chars().noneMatch(c -> c == '[' || c == ']' || c < ' '))
                    && (dialect.inline() != Inline.AFTER_BLANK || isExpressible(name + "x"));
            if (possible) {
                names.add(name);
            }
        }
        return names;
    }

    private Value scalarOrList() {
        if (!features.contains(Feature.SEQUENCES) || random.nextInt(4) > 0) {
            return scalar();
        }
        List<Value.Item> items = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            items.add(new Value.Item(scalar(), comments()));
        }
        return new Value.Sequence(items, NodeStyle.BLOCK, CommentText.NONE);
    }

    private Value.Scalar scalar() {
        if (features.contains(Feature.NULLS) && random.nextInt(6) == 0) {
            return Value.Scalar.of(ScalarType.NULL, "null");
        }
        NodeStyle style = List.of(NodeStyle.PLAIN, NodeStyle.PLAIN, NodeStyle.SINGLE_QUOTED, NodeStyle.DOUBLE_QUOTED)
                .get(random.nextInt(4));
        return new Value.Scalar(ScalarType.STRING, text(), style);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return isExpressible(text.toString()) ? text.toString() : "plain";
    }

    /** Tell whether a dialect has a spelling for a value; those without quotes lose what stands at the ends of lines. */
    private boolean isExpressible(String text) {
        if (dialect.values() != Dialect.Values.TEXT) {
            return true;
        }
        boolean blankEnds =
                !text.isEmpty() && (dialect.isBlank(text.charAt(0)) || dialect.isBlank(text.charAt(text.length() - 1)));
        boolean comment = dialect.inline() == Inline.AFTER_BLANK
                && InlineComment.find("k = " + text, 0, text.length() + 4, dialect) < text.length() + 4;
        return isOneLine(text) && !blankEnds && !comment;
    }

    private static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private Value.Entry entry(String key, Value value) {
        return new Value.Entry(Value.Scalar.of(ScalarType.STRING, key), value, comments());
    }

    private CommentText comments() {
        if (!commented) {
            return CommentText.NONE;
        }
        if (random.nextInt(3) > 0) {
            return new CommentText(List.of(), List.of(), List.of(), random.nextInt(4) == 0);
        }
        return new CommentText(
                random.nextInt(3) == 0 ? List.of(List.of(line()), List.of(line(), line())) : List.of(),
                random.nextBoolean() ? List.of(line()) : List.of(),
                random.nextBoolean() ? List.of(line()) : List.of(),
                random.nextBoolean());
    }

    private CommentText inner() {
        return !commented || random.nextInt(4) > 0
                ? CommentText.NONE
                : new CommentText(List.of(), List.of(line(), line()), List.of(), false);
    }

    private String line() {
        return List.of("", " note", " a = b", "tight", " ends in \\", " [x]", " \"")
                .get(random.nextInt(7));
    }
}
