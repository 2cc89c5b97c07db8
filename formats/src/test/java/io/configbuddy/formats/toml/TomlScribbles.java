package io.configbuddy.formats.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes texts with all that TOML has, the way nobody would: tables split by others, dotted keys, odd blanks. */
final class TomlScribbles {
    private static final String[] VALUES = {
        "1",
        "0x1F",
        "'a'",
        "\"b\"",
        "[1, 2]",
        "[ ]",
        "{}",
        "{ x = 1, y.z = 2 }",
        "{x='1'}",
        "true",
        "1.50",
        "1979-05-27",
        "07:32:00",
        "\"\"\"\nmany\nlines\"\"\"",
        "'''\nraw'''",
        "[\n  1, # one\n  2,\n]",
        "[ { n = 1 }, { n = 2 } ]",
        "[[1], [\n    2 ]]",
        "[\n# none\n]",
        "1_000",
        "{ p.q.r = [1] }"
    };
    private static final String[] EQUALS = {" = ", " = ", "=", "   = ", " =  "};

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<String> headers = new ArrayList<>();
    private int names;
    private int comments;

    private TomlScribbles(Random random) {
        this.random = random;
    }

    static String of(Random random) {
        TomlScribbles scribbles = new TomlScribbles(random);
        scribbles.write();
        String text = scribbles.out.toString();
        String ended = random.nextInt(6) == 0 ? text.stripTrailing() : text;
        return random.nextInt(4) == 0 ? ended.replace("\n", "\r\n") : ended;
    }

    private void write() {
        body();
        for (int count = random.nextInt(6); count > 0; count--) {
            above();
            header();
            body();
        }
        comment();
    }

    private void header() {
        String indent = random.nextInt(5) == 0 ? "  " : "";
        if (headers.isEmpty() || random.nextInt(3) == 0) {
            String name = name();
            if (random.nextBoolean()) {
                name = name() + "." + name;
            }
            boolean array = random.nextInt(3) == 0;
            headers.add((array ? "!" : "") + name);
            out.append(indent).append(array ? "[[" + name + "]]" : "[" + name + "]");
        } else {
            String chosen = headers.get(random.nextInt(headers.size()));
            if (chosen.startsWith("!") && random.nextBoolean()) {
                out.append(indent).append("[[").append(chosen.substring(1)).append("]]");
            } else {
                String name = (chosen.startsWith("!") ? chosen.substring(1) : chosen) + "." + name();
                out.append(indent)
                        .append('[')
                        .append(random.nextInt(6) == 0 ? " " + name + " " : name)
                        .append(']');
                headers.add(name);
            }
        }
        behind();
    }

    private void body() {
        String table = name();
        for (int count = random.nextInt(4); count > 0; count--) {
            above();
            out.append(random.nextInt(8) == 0 ? "\t" : "");
            int dots = random.nextInt(4);
            String key = name();
            out.append(dots == 0 ? table + "." + key : dots == 1 ? table + " . \"deep " + table + "\"." + key : key);
            out.append(EQUALS[random.nextInt(EQUALS.length)]).append(VALUES[random.nextInt(VALUES.length)]);
            behind();
        }
    }

    private String name() {
        names++;
        return random.nextInt(8) == 0 ? "'n " + names + "'" : "n" + names;
    }

    private void above() {
        for (int count = random.nextInt(3); count > 0; count--) {
            out.append("\n");
        }
        comment();
    }

    private void comment() {
        if (random.nextInt(4) == 0) {
            out.append("# c").append(comments++).append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
    }

    private void behind() {
        out.append(random.nextInt(6) == 0 ? " # c" + comments++ + "\n" : "\n");
    }
}
