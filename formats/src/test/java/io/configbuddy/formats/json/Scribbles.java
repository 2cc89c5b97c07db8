package io.configbuddy.formats.json;

import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.util.Random;

/** Writes values the way nobody would: blanks, line ends and comments between any two tokens. */
final class Scribbles {
    private static final String[] BLANKS = {"", "", "", " ", "  ", "\n", "\n\n", "\n  ", "\n\t", " \n    "};

    private final Random random;
    private final Syntax syntax;
    private final String lineEnd;
    private final StringBuilder out = new StringBuilder();
    private int comments;

    private Scribbles(Random random, Syntax syntax) {
        this.random = random;
        this.syntax = syntax;
        this.lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
    }

    static String of(Value value, Random random, Syntax syntax) {
        Scribbles scribbles = new Scribbles(random, syntax);
        scribbles.value(value);
        scribbles.blanks();
        return scribbles.out.toString().replace("\n", scribbles.lineEnd);
    }

    private void value(Value value) {
        blanks();
        if (value instanceof Value.Scalar scalar) {
            scalar(scalar);
            return;
        }
        boolean mapping = value instanceof Value.Mapping;
        int size = Parts.size(value);
        out.append(mapping ? '{' : '[');
        for (int i = 0; i < size; i++) {
            if (value instanceof Value.Mapping entries) {
                blanks();
                scalar((Value.Scalar) entries.entries().get(i).key());
                blanks();
                out.append(':');
            }
            value(Parts.value(value, i));
            blanks();
            if (i + 1 < size || syntax != Syntax.JSON && random.nextInt(4) == 0) {
                out.append(',');
            }
        }
        blanks();
        out.append(mapping ? '}' : ']');
    }

    private void scalar(Value.Scalar scalar) {
        char quote = syntax == Syntax.JSON5 && random.nextBoolean() ? '\'' : '"';
        if (scalar.type() == ScalarType.STRING) {
            new Escapes(out, quote, syntax).append(scalar.text());
        } else {
            new ScalarWriter(out, syntax, io.configbuddy.document.format.WriteOptions.Quotes.AUTO).value(scalar);
        }
    }

    private void blanks() {
        for (int count = random.nextInt(3); count > 0; count--) {
            out.append(BLANKS[random.nextInt(BLANKS.length)]);
            if (syntax != Syntax.JSON && random.nextInt(8) == 0) {
                boolean line = random.nextBoolean();
                out.append(line ? "// c" + comments++ + "\n" : "/* c" + comments++ + " */");
            }
        }
    }
}
