package io.configbuddy.formats.yaml;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.Value;
import java.util.Random;

/** Writes values the way people do: each time in other columns, with other quotes, markers, anchors and comments. */
final class Handwriting {
    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final ScalarWriter scalars;
    private final int unit;
    private final int sequence;
    private final int dash;
    private final int comments;
    private int count;

    private Handwriting(Random random) {
        this.random = random;
        this.unit = 1 + random.nextInt(4);
        this.sequence = random.nextBoolean() ? 0 : unit;
        this.dash = random.nextInt(3) == 0 ? 4 : 2;
        this.comments = random.nextBoolean() ? 6 : 100;
        this.scalars = new ScalarWriter(out, WriteOptions.Quotes.AUTO, false, 0);
    }

    static String of(Value root, Random random) {
        Handwriting hand = new Handwriting(random);
        String begin = random.nextInt(4) > 0 ? "" : random.nextBoolean() ? "---\n" : "%YAML 1.2\n# made\n---\n";
        hand.block(root, 0, true);
        if (hand.out.length() == 0) {
            hand.out.append(root instanceof Value.Mapping ? "{}\n" : "[]\n");
        }
        String text = begin + hand.out + (random.nextInt(6) == 0 ? "...\n" : "");
        if (random.nextInt(6) == 0) {
            text += text.endsWith("...\n") ? "---\nsecond: 1\n" : "---\n- second\n";
        }
        boolean open = random.nextInt(8) == 0;
        text = open ? text.substring(0, text.length() - 1) : text;
        return random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
    }

    private void block(Value value, int column, boolean lineStart) {
        boolean first = true;
        if (value instanceof Value.Mapping mapping) {
            for (Value.Entry entry : mapping.entries()) {
                begin(column, first && !lineStart);
                first = false;
                if (random.nextInt(30) == 0) {
                    out.append("? ");
                    scalars.key((Value.Scalar) entry.key(), false);
                    out.append('\n').append(" ".repeat(column));
                } else {
                    scalars.key((Value.Scalar) entry.key(), false);
                }
                out.append(':');
                value(
                        entry.value(),
                        column,
                        column + (entry.value() instanceof Value.Sequence ? sequence : unit),
                        false);
            }
        } else if (value instanceof Value.Sequence list) {
            for (Value.Item item : list.items()) {
                begin(column, first && !lineStart);
                first = false;
                out.append('-');
                value(item.value(), column, column + dash, true);
            }
        }
    }

    private void begin(int column, boolean begun) {
        if (!begun) {
            if (random.nextInt(comments) == 0) {
                out.append(random.nextBoolean() ? "\n" : "");
                out.append(" ".repeat(column))
                        .append("# above ")
                        .append(count++)
                        .append('\n');
            } else if (random.nextInt(8) == 0) {
                out.append('\n');
            }
            out.append(" ".repeat(column));
        }
    }

    private void value(Value value, int column, int inner, boolean item) {
        boolean filled = value instanceof Value.Mapping mapping
                        && !mapping.entries().isEmpty()
                || value instanceof Value.Sequence sequence && !sequence.items().isEmpty();
        boolean brackets = !filled
                || value instanceof Value.Mapping map && map.style() == NodeStyle.FLOW
                || value instanceof Value.Sequence list && list.style() == NodeStyle.FLOW;
        if (filled && !brackets) {
            if (item && random.nextInt(4) > 0) {
                out.append(" ".repeat(dash - 1));
                block(value, inner, false);
                return;
            }
            property(value instanceof Value.Mapping ? " !!map" : " !!seq");
            trailing();
            out.append('\n');
            block(value, inner, true);
            return;
        }
        scalar(value, column, item);
    }

    private void scalar(Value value, int column, boolean item) {
        if (value instanceof Value.Scalar scalar && scalars.isBlock(scalar)) {
            out.append(' ');
            scalars.blockHeader(scalar, unit + 1);
            trailing();
            out.append('\n');
            scalars.blockLines(scalar, column + unit + 1);
        } else if (random.nextInt(20) == 0) {
            out.append(" plain text\n").append(" ".repeat(column + 2)).append("that goes on");
            trailing();
            out.append('\n');
        } else if (random.nextInt(20) == 0) {
            trailing();
            out.append('\n');
        } else {
            out.append(item ? " ".repeat(dash - 1) : " ");
            property("!tag ");
            if (value instanceof Value.Scalar scalar) {
                scalars.value(scalar, false);
            } else {
                new FlowWriter(out, scalars, 0).write(value);
            }
            trailing();
            out.append('\n');
        }
    }

    private void property(String tag) {
        int kind = random.nextInt(20);
        boolean before = tag.startsWith(" ");
        if (kind == 0 && before) {
            out.append(tag);
        } else if (kind == 1) {
            out.append(before ? " " : "").append("&a").append(count++).append(before ? "" : " ");
        }
    }

    private void trailing() {
        if (random.nextInt(comments) == 0) {
            out.append(random.nextInt(3) == 0 ? "\t# behind " : "  # behind ").append(count++);
        }
    }
}
