package io.configbuddy.document.tree;

import java.util.Random;

/** Generates texts with comments {@code c0}, {@code c1} and so on in every place where one may stand. */
final class CommentedText {
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int keys;
    private int comments;

    CommentedText(Random random) {
        this.random = random;
    }

    /** Return how many comments there are. */
    int comments() {
        return comments;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Append the entries of an outline's mapping. */
    CommentedText mapping(int indent, int depth) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            above(indent);
            text.append(" ".repeat(indent)).append(key()).append(':');
            value(indent, depth);
        }
        above(indent);
        return this;
    }

    private void sequence(int indent, int depth) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            above(indent);
            text.append(" ".repeat(indent)).append('-');
            value(indent, depth);
        }
        above(indent);
    }

    private void value(int indent, int depth) {
        int choice = random.nextInt(depth > 0 ? 6 : 3);
        switch (choice) {
            case 0 -> behind();
            case 3 -> {
                behind();
                mapping(indent + 1 + random.nextInt(3), depth - 1);
            }
            case 4 -> {
                behind();
                sequence(indent + 1 + random.nextInt(3), depth - 1);
            }
            case 5 -> {
                text.append(' ');
                flow(depth - 1);
                behind();
            }
            default -> {
                text.append(' ').append(random.nextInt(100));
                behind();
            }
        }
    }

    private void flow(int depth) {
        boolean mapping = random.nextBoolean();
        text.append(mapping ? '{' : '[');
        for (int i = random.nextInt(3); i > 0; i--) {
            inside();
            if (mapping || random.nextInt(4) == 0) {
                text.append(key()).append(": ");
                inside();
            }
            if (depth > 0 && random.nextBoolean()) {
                flow(depth - 1);
            } else {
                text.append(random.nextInt(100));
            }
            inside();
            text.append(',');
        }
        inside();
        text.append(mapping ? '}' : ']');
    }

    /** Append lines such as those of {@code .properties} and INI. */
    CommentedText sections() {
        for (int i = random.nextInt(8); i >= 0; i--) {
            above(0);
            String indent = " ".repeat(random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 ->
                    text.append(indent)
                            .append('[')
                            .append(key())
                            .append('.')
                            .append(key())
                            .append(']');
                case 1 -> text.append("[[list").append(random.nextInt(2)).append("]]");
                case 2 ->
                    text.append(indent)
                            .append(key())
                            .append('.')
                            .append(key())
                            .append(" = ")
                            .append(i);
                default -> text.append(indent).append(key()).append(" =").append(random.nextBoolean() ? " x" : "");
            }
            behind();
        }
        above(0);
        return this;
    }

    private String key() {
        return "k" + keys++;
    }

    private void above(int indent) {
        while (random.nextInt(3) == 0) {
            if (random.nextInt(3) == 0) {
                text.append('\n');
            } else {
                text.append(" ".repeat(random.nextBoolean() ? indent : random.nextInt(indent + 5)));
                comment("#");
                text.append('\n');
            }
        }
    }

    private void behind() {
        if (random.nextInt(3) == 0) {
            text.append(" ".repeat(1 + random.nextInt(3)));
            comment("#");
        }
        text.append('\n');
    }

    private void inside() {
        switch (random.nextInt(8)) {
            case 0 -> {
                text.append(" /*");
                comment("");
                text.append(" */ ");
            }
            case 1 -> {
                text.append(" ");
                comment("//");
                text.append("\n");
            }
            case 2 -> text.append("\n");
            default -> text.append(" ");
        }
    }

    private void comment(String marker) {
        text.append(marker).append(" c").append(comments++);
    }
}
