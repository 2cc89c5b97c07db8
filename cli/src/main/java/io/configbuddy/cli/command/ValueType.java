package io.configbuddy.cli.command;

import io.configbuddy.cli.args.UsageException;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.SequenceNode;
import io.configbuddy.document.value.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes scalars of texts on the command line: by a type's name, by what they look like, or like another value. */
final class ValueType {
    static final List<String> NAMES =
            List.of("string", "integer", "float", "boolean", "null", "date", "time", "date-time", "offset-date-time");

    private ValueType() {}

    /**
     * Return a text as a value of a type.
     *
     * @param name one of {@link #NAMES}
     * @throws UsageException when it isn't of that type
     */
    static Value named(String name, String text) {
        Value.Scalar value = as(type(name), text);
        if (value == null) {
            throw UsageException.of("the value is not of the type " + name, "it is written like " + example(name));
        }
        return value;
    }

    private static ScalarType type(String name) {
        return switch (name) {
            case "integer" -> ScalarType.INTEGER;
            case "float" -> ScalarType.FLOAT;
            case "boolean" -> ScalarType.BOOLEAN;
            case "null" -> ScalarType.NULL;
            case "date" -> ScalarType.LOCAL_DATE;
            case "time" -> ScalarType.LOCAL_TIME;
            case "date-time" -> ScalarType.LOCAL_DATE_TIME;
            case "offset-date-time" -> ScalarType.OFFSET_DATE_TIME;
            default -> ScalarType.STRING;
        };
    }

    private static String example(String name) {
        return switch (name) {
            case "integer" -> "8080";
            case "float" -> "0.5";
            case "boolean" -> "true or false";
            case "null" -> "null";
            case "date" -> "2026-11-24";
            case "time" -> "06:30:00";
            case "date-time" -> "2026-11-24T06:30:00";
            default -> "2026-11-24T06:30:00Z";
        };
    }

    /** Return a text as a boolean, a number or null when it looks like one, else as a string. */
    static Value asItLooks(String text) {
        for (ScalarType type : List.of(ScalarType.INTEGER, ScalarType.FLOAT, ScalarType.BOOLEAN, ScalarType.NULL)) {
            // Words for numbers are words until somebody says otherwise.
            Value.Scalar value = isSpecial(text) ? null : as(type, text);
            if (value != null) {
                return value;
            }
        }
        return Value.Scalar.of(ScalarType.STRING, text);
    }

    /**
     * Return a text as a value of the type that another one has; as a number of either kind where that is a number.
     *
     * @throws ConfigException when it isn't of that type
     */
    static Value like(Node existing, String text) {
        if (!(existing instanceof ScalarNode scalar)) {
            String what = existing instanceof SequenceNode ? "a sequence" : "a mapping";
            throw refused(
                    existing,
                    name(existing) + " is " + what + ", which a single value would replace",
                    "give a new one with --json, or say --string or --type if a single value is meant");
        }
        if (scalar.type() == ScalarType.NULL) {
            return asItLooks(text);
        }
        Value.Scalar value = as(scalar.type(), text);
        if (value == null && scalar.type() == ScalarType.INTEGER) {
            value = as(ScalarType.FLOAT, text);
        }
        if (value == null) {
            throw refused(
                    existing,
                    name(existing) + " is " + name(scalar.type()) + ", and the new value isn't",
                    "say --string, --type or --json to change the type");
        }
        return value;
    }

    private static String name(Node node) {
        return node.path().isRoot() ? "the document" : node.path().toString();
    }

    private static String name(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> "a boolean";
            case INTEGER -> "an integer";
            case FLOAT -> "a number";
            case LOCAL_DATE -> "a date";
            case LOCAL_TIME -> "a time";
            default -> "a date and time";
        };
    }

    private static ConfigException refused(Node at, String message, String help) {
        return ConfigException.of(Problem.error("edit.wrong-type", message)
                .at(at.location())
                .path(at.path().toString())
                .help(help)
                .build());
    }

    private static Value.@Nullable Scalar as(ScalarType type, String text) {
        boolean fits = switch (type) {
            case STRING -> true;
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case NULL -> text.equals("null");
            case INTEGER -> NumberText.isInteger(text);
            case FLOAT -> NumberText.isNumber(text) || isSpecial(text);
            case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME -> isTemporal(type, text);
        };
        if (!fits) {
            return null;
        }
        boolean whole = type == ScalarType.FLOAT && NumberText.isInteger(text);
        return Value.Scalar.of(type, whole ? text + ".0" : text);
    }

    private static boolean isSpecial(String text) {
        return text.equals("inf") || text.equals("-inf") || text.equals("nan");
    }

    private static boolean isTemporal(ScalarType type, String text) {
        try {
            Object read = switch (type) {
                case LOCAL_DATE -> LocalDate.parse(text);
                case LOCAL_TIME -> LocalTime.parse(text);
                case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
                default -> OffsetDateTime.parse(text);
            };
            return read != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
