package io.configbuddy.formats.json;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;
import io.configbuddy.formats.internal.KeySet;
import java.util.Arrays;

/**
 * Reads a text of any of the three syntaxes into a tree.
 *
 * <p>Containers are kept on a stack of our own instead of the thread's, so that no depth can overflow it. After a fault
 * whose meaning is plain (a comma too many, a key without quotes) reading goes on as if it had been written right, to
 * find the next one; otherwise {@link Faults#stopped} ends it. Every loop moves forward, so the time is linear.
 */
final class JsonParser {
    private static final int NONE = -1;

    private final Source source;
    private final Syntax syntax;
    private final ParseOptions options;
    private final char[] text;
    private final int end;
    private final TreeBuilder builder;
    private final Faults faults;
    private final Blanks blanks;
    private final Strings strings;
    private final Numbers numbers;
    private final Words words;
    private final KeySet keys;
    private final KeyGlance glance;
    private int[] open = new int[32];
    private int depth;
    /** The innermost container that is open, or NONE. */
    private int current = NONE;

    private int at;

    JsonParser(Source source, Syntax syntax, ParseOptions options) {
        this.source = source;
        this.syntax = syntax;
        this.options = options;
        this.end = source.text().length();
        // The NUL after the last character stops every scan, so that none needs to look at the length.
        this.text = new char[end + 1];
        source.text().getChars(0, end, text, 0);
        this.builder = new TreeBuilder(source, JsonDecoder.INSTANCE);
        this.faults = new Faults(source, syntax, text);
        this.blanks = new Blanks(text, end, syntax, builder, faults);
        this.strings = new Strings(text, end, syntax, faults);
        this.numbers = new Numbers(text, syntax, faults);
        this.words = new Words(text);
        this.keys = new KeySet(text);
        this.glance = new KeyGlance(text);
    }

    Parsed parse() {
        at = blanks.skip(0);
        if (at == end) {
            RootFaults.empty(faults, at);
        } else {
            value(NONE, NONE);
            while (current != NONE && !faults.stopped()) {
                if (isObject(current)) {
                    members(current);
                } else {
                    items(current);
                }
            }
            at = blanks.skip(at);
            if (at < end && !faults.stopped()) {
                RootFaults.more(faults, builder, at);
            }
        }
        if (faults.broken()) {
            return Parsed.failed(faults.problems());
        }
        builder.document(0, 0, end, 0);
        return Parsed.of(builder.build(options.duplicates()), faults.problems());
    }

    /** Read members until the object ends, or a container opens in it. */
    private void members(int object) {
        boolean more = builder.first(object) != NONE;
        while (current == object && !faults.stopped()) {
            at = blanks.skip(at);
            if (text[at] == '}') {
                close(object);
            } else if (!more || comma(object)) {
                more = key(object);
                if (more) {
                    value(object, colon());
                }
            }
        }
    }

    /** Read items until the array ends, or a container opens in it. */
    private void items(int array) {
        boolean more = builder.first(array) != NONE;
        while (current == array && !faults.stopped()) {
            at = blanks.skip(at);
            if (text[at] == ']') {
                close(array);
            } else if (!more || comma(array)) {
                value(array, NONE);
                more = true;
            }
        }
    }

    /** Read the comma before a further entry; return false when no entry follows. */
    private boolean comma(int container) {
        if (text[at] != ',') {
            return afterMissingComma(container);
        }
        int comma = at;
        at = blanks.skip(at + 1);
        if (text[at] != closer(container)) {
            return true;
        }
        if (syntax == Syntax.JSON) {
            ContainerFaults.trailingComma(faults, comma, isObject(container));
        }
        close(container);
        return false;
    }

    /** Read a key; return false when there is none. */
    private boolean key(int object) {
        int start = at;
        char c = text[start];
        if (c != '"' && c != '\'') {
            return bareKey(object);
        }
        at = strings.scan(start);
        int key = builder.scalar(object, ScalarType.STRING, Strings.style(c), start, at);
        if (strings.escaped()) {
            builder.flag(key, Tree.ESCAPED);
            glance.doubt();
        } else {
            glance.add(start + 1, at - 1);
        }
        return true;
    }

    private boolean bareKey(int object) {
        int start = at;
        if (start == end) {
            unclosed();
        } else if (text[start] == ',') {
            at = KeyFaults.comma(faults, start);
        } else if (text[start] == ']') {
            wrongCloser(object);
        } else {
            at = words.identifier(start);
            if (at == start || Characters.isWord(text[at])) {
                at = KeyFaults.bad(faults, start);
            } else if (syntax != Syntax.JSON5) {
                KeyFaults.unquoted(faults, start, at);
            }
            int key = builder.scalar(object, ScalarType.STRING, NodeStyle.PLAIN, start, at);
            if (words.escaped()) {
                builder.flag(key, Tree.ESCAPED);
                glance.doubt();
            } else {
                glance.add(start, at);
            }
            return true;
        }
        return false;
    }

    /** Read the colon after a key and the blanks around it; return its offset, or NONE when there is none. */
    private int colon() {
        int keyEnd = at;
        at = blanks.skip(at);
        if (text[at] == ':') {
            int colon = at;
            at = blanks.skip(at + 1);
            return colon;
        }
        int key = builder.size() - 1;
        at = blanks.skip(KeyFaults.missingColon(faults, builder.start(key), keyEnd, at));
        return NONE;
    }

    /** Read a value, or the beginning of one that is a container. */
    private void value(int parent, int separator) {
        int start = at;
        char c = text[start];
        int node;
        if (c == '"') {
            at = strings.scan(start);
            node = builder.scalar(parent, ScalarType.STRING, NodeStyle.DOUBLE_QUOTED, start, at);
            if (strings.escaped()) {
                builder.flag(node, Tree.ESCAPED);
            }
        } else if (c >= '0' && c <= '9' || c == '-') {
            at = numbers.scan(start);
            node = builder.scalar(parent, numbers.type(), NodeStyle.PLAIN, start, at);
        } else if (c == '{' || c == '[') {
            node = open(parent, c == '{' ? NodeKind.MAPPING : NodeKind.SEQUENCE);
        } else {
            node = otherValue(parent, separator);
        }
        builder.separator(node, separator);
    }

    private int otherValue(int parent, int separator) {
        int start = at;
        char c = text[start];
        at = words.scan(start);
        if (at != NONE) {
            return builder.scalar(parent, words.type(), NodeStyle.PLAIN, start, at);
        }
        if (c == '\'') {
            at = strings.scan(start);
            int node = builder.scalar(parent, ScalarType.STRING, NodeStyle.SINGLE_QUOTED, start, at);
            if (strings.escaped()) {
                builder.flag(node, Tree.ESCAPED);
            }
            return node;
        }
        if (c == '+' || c == '.' || syntax == Syntax.JSON5 && (c == 'I' || c == 'N')) {
            at = numbers.scan(start);
            return builder.scalar(parent, numbers.type(), NodeStyle.PLAIN, start, at);
        }
        at = start;
        return noValue(parent, separator);
    }

    private int noValue(int parent, int separator) {
        int start = at;
        char c = text[start];
        // A node without text keeps keys and values in step.
        boolean missing = c == ',' || c == '}' || c == ']' || start == end;
        if (!missing || parent == NONE) {
            at = parent == NONE
                    ? RootFaults.noValue(faults, start)
                    : ValueFaults.bad(faults, builder.start(parent), start);
            return builder.scalar(parent, ScalarType.STRING, NodeStyle.PLAIN, start, at);
        }
        int node = builder.scalar(parent, ScalarType.NULL, NodeStyle.PLAIN, start, start);
        boolean object = isObject(parent);
        if (start == end) {
            unclosed();
        } else if (c != ',' && c != closer(parent)) {
            wrongCloser(parent);
        } else if (!object || separator != NONE) {
            if (object) {
                ValueFaults.missing(faults, separator);
            } else {
                ValueFaults.missingItem(faults, start);
            }
        }
        return node;
    }

    private int open(int parent, NodeKind kind) {
        int node = builder.container(parent, kind, NodeStyle.FLOW, at);
        if (depth >= options.maxDepth()) {
            ContainerFaults.tooDeep(faults, at, options.maxDepth());
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        glance.enter(depth);
        open[depth++] = node;
        current = node;
        at++;
        return node;
    }

    private void close(int container) {
        at++;
        leave(container);
    }

    private void leave(int container) {
        builder.end(container, at);
        depth--;
        current = depth == 0 ? NONE : open[depth - 1];
        // After a fault a key may be a guess, and have no closing quote.
        if (glance.leave(depth) && isObject(container) && !faults.broken()) {
            duplicates(container);
        }
    }

    private boolean afterMissingComma(int container) {
        char c = text[at];
        if (at == end) {
            unclosed();
            return false;
        }
        if (c == '}' || c == ']') {
            wrongCloser(container);
            return false;
        }
        int next = ContainerFaults.missingComma(faults, builder.start(container), lastEnd(container), at);
        if (next == at) {
            return !faults.stopped();
        }
        at = blanks.skip(next);
        if (text[at] == closer(container)) {
            close(container);
            return false;
        }
        return text[at] != ',' || comma(container);
    }

    private void unclosed() {
        ContainerFaults.unclosed(faults, builder.start(current), depth);
    }

    private void wrongCloser(int container) {
        boolean fitsOuter = depth > 1 && text[at] == closer(open[depth - 2]);
        boolean closesOuter = ContainerFaults.wrongCloser(faults, builder.start(container), at, fitsOuter);
        at += closesOuter ? 0 : 1;
        leave(container);
    }

    private int lastEnd(int container) {
        int last = builder.first(container);
        for (int next = last; next != NONE; next = builder.next(next)) {
            last = next;
        }
        return builder.end(last);
    }

    private boolean isObject(int container) {
        return text[builder.start(container)] == '{';
    }

    private char closer(int container) {
        return isObject(container) ? '}' : ']';
    }

    private void duplicates(int object) {
        int key = builder.first(object);
        if (key == NONE || builder.next(builder.next(key)) == NONE) {
            return;
        }
        keys.clear();
        boolean repeated = false;
        for (; key != NONE; key = builder.next(builder.next(key))) {
            int first = addKey(key);
            if (first != NONE) {
                repeated = true;
                if (options.duplicates() == Duplicates.REJECT) {
                    faults.duplicate(builder.start(first), builder.end(first), builder.start(key), builder.end(key));
                }
            }
        }
        if (repeated) {
            builder.flag(object, Tree.DUPLICATES);
        }
    }

    private int addKey(int key) {
        int start = builder.start(key);
        int keyEnd = builder.end(key);
        if (builder.style(key) != NodeStyle.PLAIN) {
            start++;
            keyEnd--;
        }
        return builder.has(key, Tree.ESCAPED)
                ? keys.add(JsonDecoder.unescape(source.text(), start, keyEnd), key)
                : keys.add(start, keyEnd, key);
    }
}
