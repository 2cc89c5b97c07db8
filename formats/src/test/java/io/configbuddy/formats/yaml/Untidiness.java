package io.configbuddy.formats.yaml;

import io.configbuddy.document.tree.Tree;
import java.util.Random;

/** Puts blanks, line ends and comments wherever they may stand. */
final class Untidiness {
    private final String text;
    private final Random random;
    private final FormatTokens tokens;
    private final StringBuilder out = new StringBuilder();
    private int count;
    private int depth;
    /** How deep the brackets are whose content must stay on one line; 0 for none. */
    private int oneLine;

    private Untidiness(Tree tree, Random random) {
        this.text = tree.source().text();
        this.random = random;
        this.tokens = FormatTokens.of(tree);
    }

    static String of(Tree tree, Random random) {
        Untidiness untidiness = new Untidiness(tree, random);
        FormatColumns columns = new FormatColumns(tree, 2);
        for (int token = 0; token < untidiness.tokens.count(); token++) {
            untidiness.add(token, columns);
        }
        return untidiness.out.append('\n').toString();
    }

    private void add(int token, FormatColumns columns) {
        char before = tokens.kind(token - 1);
        char kind = tokens.kind(token);
        String gap = text.substring(tokens.end(token - 1), tokens.start(token));
        boolean closing = kind == ']' || kind == '}';
        boolean edge = before == '[' || before == '{' || before == ',' || closing;
        if (before == FormatTokens.EDGE || kind == FormatTokens.BODY || kind == FormatTokens.OTHER) {
            out.append(gap);
        } else if (depth > 0) {
            out.append(edge && oneLine == 0 ? broken(gap) : gap);
        } else if (gap.indexOf('\n') >= 0) {
            boolean text = before == FormatTokens.BODY || before == FormatTokens.HEADER;
            out.append(text || tokens.kind(token - 2) == FormatTokens.HEADER ? gap : lines(gap));
        } else {
            boolean wide = before == ':' && kind == FormatTokens.SCALAR || kind == FormatTokens.COMMENT;
            out.append(gap).append(wide ? " ".repeat(random.nextInt(4)) : "");
        }
        out.append(text, tokens.start(token), tokens.end(token));
        if (closing) {
            oneLine = oneLine == depth ? 0 : oneLine;
            depth--;
        } else if (kind == '[' || kind == '{') {
            depth++;
            oneLine = oneLine == 0 && columns.isImplicitKey(tokens.node(token)) ? depth : oneLine;
        }
    }

    private String broken(String gap) {
        String line = "\n".repeat(1 + random.nextInt(3)) + " ".repeat(40 + random.nextInt(5));
        return switch (random.nextInt(8)) {
            case 0 -> line;
            case 1 -> " # " + count++ + line;
            case 2 -> line + "# " + count++ + line;
            default -> gap;
        };
    }

    private String lines(String gap) {
        int line = gap.lastIndexOf('\n') + 1;
        StringBuilder lines = new StringBuilder(gap.substring(0, line));
        for (int more = random.nextInt(4); more == 3 && lines.length() < 100; more = random.nextInt(2) + 2) {
            boolean blank = random.nextBoolean();
            lines.append(" ".repeat(random.nextInt(12)))
                    .append(blank ? "" : "# " + count++)
                    .append('\n');
        }
        return lines + gap.substring(line);
    }
}
