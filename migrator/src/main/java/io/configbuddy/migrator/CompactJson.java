package io.configbuddy.migrator;

import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.JsonText;
import io.configbuddy.document.value.Value;

/** Spells a value as a string: a scalar by its text, all else as JSON on one line. */
final class CompactJson {
    private CompactJson() {}

    static String text(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        JsonText json = new JsonText();
        write(value, json);
        return json.toString();
    }

    private static void write(Value value, JsonText json) {
        if (value instanceof Value.Mapping mapping) {
            json.object();
            for (Value.Entry entry : mapping.entries()) {
                json.name(text(entry.key()));
                write(entry.value(), json);
            }
            json.endObject();
        } else if (value instanceof Value.Sequence sequence) {
            json.array();
            for (Value.Item item : sequence.items()) {
                write(item.value(), json);
            }
            json.endArray();
        } else {
            scalar((Value.Scalar) value, json);
        }
    }

    private static void scalar(Value.Scalar scalar, JsonText json) {
        boolean number = scalar.type().isNumber()
                && Character.isDigit(scalar.text().charAt(scalar.text().length() - 1));
        if (number || scalar.type() == ScalarType.BOOLEAN || scalar.type() == ScalarType.NULL) {
            json.raw(scalar.text());
        } else {
            json.string(scalar.text());
        }
    }
}
