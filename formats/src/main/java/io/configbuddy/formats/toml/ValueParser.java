package io.configbuddy.formats.toml;

import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;

/**
 * Reads {@code key = value} and all kinds of values.
 *
 * <p>Methods take the offset at which something begins and return the one after it, or {@link Reports#FAILED} once they
 * have reported why they can't; offsets are all that passes between them, so there are no tokens.
 */
final class ValueParser {
    private final Input input;
    private final char[] chars;
    private final TreeBuilder builder;
    private final Space space;
    private final Tables tables;
    private final KeyPath path;
    private final StringScanner strings;
    private final Brackets brackets;
    private int told = Tree.NONE;

    ValueParser(
            Input input,
            TreeBuilder builder,
            Space space,
            Tables tables,
            KeyPath path,
            StringScanner strings,
            Brackets brackets) {
        this.input = input;
        this.chars = input.chars;
        this.builder = builder;
        this.space = space;
        this.tables = tables;
        this.path = path;
        this.strings = strings;
        this.brackets = brackets;
    }

    /** Read {@code key = value} into {@code table}. */
    int entry(int table, int start) {
        int equals = path.scan(start, Tree.NONE);
        if (equals == Reports.FAILED) {
            return equals;
        }
        if (chars[equals] != '=') {
            return BadKeys.noEquals(input, brackets, path, equals);
        }
        int dots = path.last();
        if (!brackets.descend(dots)) {
            return BadValues.depth(input, path.start(0), path.end(path.last()));
        }
        int oldest = builder.size();
        int parent = dots == 0 ? table : tables.dotted(table, path);
        int made = builder.size();
        tables.key(parent, path);
        int valueStart = input.skipBlanks(equals + 1);
        int value = builder.size();
        int end = value(parent, valueStart);
        if (end == Reports.FAILED) {
            if (builder.size() == value) {
                // Later lines may come back to the key, which must have a value then.
                builder.scalar(parent, ScalarType.STRING, NodeStyle.PLAIN, valueStart, valueStart);
            }
            return end;
        }
        brackets.ascend(dots);
        builder.separator(value, equals);
        for (int dotted = oldest + 1; dotted < made; dotted += 2) {
            builder.end(dotted, end);
        }
        return end;
    }

    /** Read a value as the next child of {@code parent}. */
    private int value(int parent, int start) {
        char c = chars[start];
        return switch (c) {
            case '"' -> basicString(parent, start);
            case '\'' -> string(parent, start);
            case '[' -> array(parent, start);
            case '{' -> inlineTable(parent, start);
            default -> Chars.inToken(c) ? plain(parent, start) : BadValues.value(input, brackets, start);
        };
    }

    /** Read what nearly all strings are without a detour: characters between two double quotes. */
    private int basicString(int parent, int start) {
        int end = start + 1;
        while (Chars.inBasicString(chars[end])) {
            end++;
        }
        if (chars[end] != '"' || end == start + 1) {
            return string(parent, start);
        }
        builder.scalar(parent, ScalarType.STRING, NodeStyle.DOUBLE_QUOTED, start, end + 1);
        return end + 1;
    }

    private int string(int parent, int start) {
        int end = strings.scan(start);
        if (end != Reports.FAILED) {
            int node = builder.scalar(parent, ScalarType.STRING, strings.style(), start, end);
            if (strings.isEscaped()) {
                builder.flag(node, Tree.ESCAPED);
            }
        }
        return end;
    }

    private int plain(int parent, int start) {
        int digits = chars[start] == '-' ? start + 1 : start;
        int at = afterDigits(digits);
        if (at == digits || chars[digits] == '0' && at - digits > 1 || !Numbers.isShort(at - digits)) {
            return token(parent, start);
        }
        ScalarType type = ScalarType.INTEGER;
        if (chars[at] == '.' && Chars.isDigit(chars[at + 1])) {
            type = ScalarType.FLOAT;
            at = afterDigits(at + 1);
        }
        if (Chars.inToken(chars[at])) {
            return token(parent, start);
        }
        builder.scalar(parent, type, NodeStyle.PLAIN, start, at);
        return at;
    }

    private int afterDigits(int start) {
        int at = start;
        while (Chars.isDigit(chars[at])) {
            at++;
        }
        return at;
    }

    /** Read what isn't as simple as most numbers are. */
    private int token(int parent, int start) {
        if (Temporals.isLikely(chars, start)) {
            return chars[start + 2] == ':' ? time(parent, start) : date(parent, start);
        }
        int end = input.tokenEnd(start);
        ScalarType type = isBoolean(start, end) ? ScalarType.BOOLEAN : Numbers.type(chars, start, end);
        if (type == null) {
            return BadValues.value(input, brackets, start);
        }
        if (type == ScalarType.INTEGER && !Numbers.isLong(chars, start, end)) {
            BadValues.bigInteger(input, start, end);
        }
        builder.scalar(parent, type, NodeStyle.PLAIN, start, end);
        return end;
    }

    private int time(int parent, int start) {
        return temporal(parent, ScalarType.LOCAL_TIME, start, Temporals.time(chars, start, input.strict));
    }

    private int date(int parent, int start) {
        int end = Temporals.date(chars, start);
        if (end == Temporals.NO) {
            return BadValues.value(input, brackets, start);
        }
        if (chars[end] != 'T' && chars[end] != 't' && !Temporals.isBeforeTime(chars, end)) {
            return temporal(parent, ScalarType.LOCAL_DATE, start, end);
        }
        end = Temporals.time(chars, end + 1, input.strict);
        if (end == Temporals.NO || !Chars.inToken(chars[end])) {
            return temporal(parent, ScalarType.LOCAL_DATE_TIME, start, end);
        }
        return temporal(parent, ScalarType.OFFSET_DATE_TIME, start, Temporals.offset(chars, end));
    }

    private int temporal(int parent, ScalarType type, int start, int end) {
        if (end == Temporals.NO || Chars.inToken(chars[end])) {
            return BadValues.value(input, brackets, start);
        }
        builder.scalar(parent, type, NodeStyle.PLAIN, start, end);
        return end;
    }

    private boolean isBoolean(int start, int end) {
        return switch (end - start) {
            case 4 ->
                chars[start] == 't' && chars[start + 1] == 'r' && chars[start + 2] == 'u' && chars[start + 3] == 'e';
            case 5 ->
                chars[start] == 'f'
                        && chars[start + 1] == 'a'
                        && chars[start + 2] == 'l'
                        && chars[start + 3] == 's'
                        && chars[start + 4] == 'e';
            default -> false;
        };
    }

    private int array(int parent, int start) {
        if (!brackets.open(start)) {
            return BadValues.depth(input, start, start + 1);
        }
        int node = builder.container(parent, NodeKind.SEQUENCE, NodeStyle.FLOW, start);
        int at = space.skip(start + 1);
        while (chars[at] != ']') {
            int end = value(node, at);
            if (end == Reports.FAILED) {
                return end;
            }
            at = space.skip(end);
            if (chars[at] == ',') {
                at = space.skip(at + 1);
            } else if (chars[at] != ']') {
                return BadArrays.afterItem(input, brackets, builder.start(builder.size() - 1), end, at);
            }
        }
        brackets.close();
        builder.end(node, at + 1);
        return at + 1;
    }

    private int inlineTable(int parent, int start) {
        if (!brackets.open(start)) {
            return BadValues.depth(input, start, start + 1);
        }
        int node = builder.container(parent, NodeKind.MAPPING, NodeStyle.FLOW, start);
        int at = gap(start + 1);
        while (at != Reports.FAILED && chars[at] != '}') {
            int end = entry(node, at);
            at = end == Reports.FAILED ? end : gap(end);
            if (at == Reports.FAILED) {
                return at;
            }
            if (chars[at] == ',') {
                int comma = at;
                at = gap(comma + 1);
                if (input.strict && at != Reports.FAILED && chars[at] == '}') {
                    BadArrays.trailingComma(input, comma);
                }
            } else if (chars[at] != '}') {
                return BadArrays.afterEntry(input, brackets, builder.start(builder.size() - 1), end, at);
            }
        }
        if (at == Reports.FAILED) {
            return at;
        }
        brackets.close();
        builder.end(node, at + 1);
        return at + 1;
    }

    /** Pass over what may stand between the parts of an inline table: TOML 1.0 wants them all on one line. */
    private int gap(int start) {
        if (!input.strict) {
            return space.skip(start);
        }
        int at = input.skipBlanks(start);
        if (chars[at] != '\n' && chars[at] != '\r' && chars[at] != '#') {
            return at;
        }
        // One word about a table that goes over many lines is enough.
        if (told != brackets.offset(0)) {
            told = brackets.offset(0);
            if (BadArrays.lineBreak(input, brackets, at) == Reports.FAILED) {
                return Reports.FAILED;
            }
        }
        return space.skip(at);
    }
}
