package io.configbuddy.formats.json;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.value.Value;

/** Writes scalars and keys. */
final class ScalarWriter {
    private final StringBuilder out;
    private final Syntax syntax;
    private final Escapes strings;

    ScalarWriter(StringBuilder out, Syntax syntax, WriteOptions.Quotes quotes) {
        this.out = out;
        this.syntax = syntax;
        char quote = syntax == Syntax.JSON5 && quotes == WriteOptions.Quotes.SINGLE ? '\'' : '"';
        this.strings = new Escapes(out, quote, syntax);
    }

    void key(Value key) {
        if (!(key instanceof Value.Scalar scalar)) {
            throw new IllegalArgumentException("a key in " + syntax.title() + " is a string");
        }
        strings.append(scalar.text());
    }

    void value(Value.Scalar scalar) {
        switch (scalar.type()) {
            case NULL, BOOLEAN, INTEGER -> out.append(scalar.text());
            case FLOAT -> number(scalar.text());
            default -> strings.append(scalar.text());
        }
    }

    private void number(String text) {
        String special = switch (text) {
            case "inf" -> "Infinity";
            case "-inf" -> "-Infinity";
            case "nan" -> "NaN";
            default -> "";
        };
        if (special.isEmpty()) {
            out.append(text);
        } else if (syntax == Syntax.JSON5) {
            out.append(special);
        } else {
            throw new IllegalArgumentException(syntax.title() + " has no " + special);
        }
    }
}
