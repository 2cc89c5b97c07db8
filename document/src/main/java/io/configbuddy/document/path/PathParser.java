package io.configbuddy.document.path;

import java.util.ArrayList;
import java.util.List;

/** Parses the path language, except for pointers; one use each. */
final class PathParser {
    static final String SOURCE_NAME = "<path>";

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private int at;

    PathParser(String text) {
        this.text = text;
    }

    List<Segment> parse() {
        if (text.equals(".")) {
            return segments;
        }
        if (peek() == '.') {
            at++;
        }
        if (peek() != '[') {
            named();
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[') {
                bracket();
            } else if (c == '.') {
                at++;
                named();
            } else {
                throw problems().notSeparated(at);
            }
        }
        return segments;
    }

    /** Return the next character, or 0 at the end; where 0 itself is a mistake, the end is checked first. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void named() {
        char c = peek();
        if (c == '"' || c == '\'') {
            segments.add(new Segment.Key(quoted()));
            return;
        }
        int start = at;
        while (at < text.length() && c != '.' && c != '[') {
            at++;
            c = peek();
        }
        segments.add(bareSegment(start, at));
    }

    private Segment bareSegment(int start, int end) {
        String name = text.substring(start, end);
        if (name.equals("*")) {
            return new Segment.AnyChild();
        }
        if (name.equals("**")) {
            return new Segment.AnyDepth();
        }
        return new Segment.Key(bareKey(start, end));
    }

    private String bareKey(int start, int end) {
        if (start == end) {
            throw problems().missingKey(start);
        }
        for (int i = start, c; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Bare.isReserved(c) || Bare.isInvisible(c) || (c == ' ' && (i == start || i == end - 1))) {
                throw problems().notBareKey(start, end, i, c);
            }
        }
        return text.substring(start, end);
    }

    private void bracket() {
        int open = at++;
        char c = peek();
        if (c == '"' || c == '\'') {
            String key = quoted();
            segments.add(peek() == '=' ? selector(open, key) : new Segment.Key(key));
        } else {
            int start = at;
            while (at < text.length() && c != ']' && c != '=') {
                at++;
                c = peek();
            }
            segments.add(c == '=' ? selector(open, bareKey(start, at)) : numbered(open, start));
        }
        close(open);
    }

    private void close(int open) {
        if (at == text.length()) {
            throw problems().unclosedBracket(open);
        }
        if (text.charAt(at) != ']') {
            throw problems().badBracket(at, at + 1);
        }
        at++;
    }

    private Segment numbered(int open, int start) {
        if (at == text.length()) {
            throw problems().unclosedBracket(open);
        }
        String inside = text.substring(start, at);
        if (inside.equals("*")) {
            return new Segment.AnyChild();
        }
        boolean either = inside.endsWith("?");
        boolean fromEnd = inside.startsWith("-");
        int position = Numbers.position(inside.substring(fromEnd ? 1 : 0, inside.length() - (either ? 1 : 0)));
        if (position < 0 || (fromEnd && (either || position == 0))) {
            throw problems().badIndex(open, start, at);
        }
        return either ? new Segment.KeyOrIndex(position) : new Segment.Index(fromEnd ? -position : position);
    }

    private Segment selector(int open, String key) {
        at++;
        char c = peek();
        if (c == '"' || c == '\'') {
            return new Segment.Selector(key, quoted());
        }
        int start = at;
        while (at < text.length() && c != ']') {
            at++;
            c = peek();
        }
        if (at == text.length()) {
            throw problems().unclosedBracket(open);
        }
        return new Segment.Selector(key, bareValue(start, at));
    }

    private String bareValue(int start, int end) {
        if (start == end) {
            throw problems().missingValue(start);
        }
        for (int i = start, c; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Bare.isReservedInValue(c) || Bare.isInvisible(c) || (c == ' ' && (i == start || i == end - 1))) {
                throw problems().notBareValue(start, end, i, c);
            }
        }
        return text.substring(start, end);
    }

    /** Read on after the closing quote; within single quotes nothing is an escape. */
    private String quoted() {
        int open = at;
        char quote = text.charAt(at++);
        StringBuilder name = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return name.toString();
            }
            name.append(c == '\\' && quote == '"' ? escape(open) : c);
        }
        throw problems().unclosedQuote(open, quote);
    }

    private char escape(int open) {
        if (at == text.length()) {
            throw problems().unclosedQuote(open, '"');
        }
        char letter = text.charAt(at++);
        int index = "\"\\/bfnrt".indexOf(letter);
        if (index >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(index);
        }
        if (letter != 'u') {
            throw problems().badEscape(at - 2, at);
        }
        return (char) unicodeEscape(at - 2);
    }

    private int unicodeEscape(int start) {
        int unit = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0 || text.charAt(at) > 'f') {
                throw problems().badEscape(start, at);
            }
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    /** Made only when there is one, so that a good path doesn't load the class. */
    private PathProblems problems() {
        return new PathProblems(text);
    }
}
