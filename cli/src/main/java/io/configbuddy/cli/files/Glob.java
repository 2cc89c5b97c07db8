package io.configbuddy.cli.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches one name with a pattern: {@code *} any characters, {@code ?} any one, {@code [a-z]} and {@code [!a-z]} one of
 * a set; a backslash takes the next character as it is.
 *
 * <p>Written out because the JDK's own matcher is built on regular expressions. Time is the product of the two lengths
 * at worst.
 */
final class Glob {
    private final String pattern;
    private final String name;

    private Glob(String pattern, String name) {
        this.pattern = pattern;
        this.name = name;
    }

    /** Tell whether a word asks to be matched rather than to be taken as it is. */
    static boolean isPattern(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0 || word.indexOf('[') >= 0 || word.indexOf('{') >= 0;
    }

    /** Tell whether {@code name} matches; a leading dot must be matched by a dot, as in a shell. */
    static boolean matches(String pattern, String name) {
        return (!name.startsWith(".") || pattern.startsWith(".")) && new Glob(pattern, name).matches();
    }

    /** Return the patterns that the alternatives {@code {a,b}} stand for, in order; the pattern itself without any. */
    static List<String> alternatives(String pattern) {
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>();
        open.add(pattern);
        while (!open.isEmpty() && done.size() + open.size() < 10_000) {
            String next = open.remove(0);
            int close = next.indexOf('}');
            int begin = close < 0 ? -1 : next.lastIndexOf('{', close);
            if (begin < 0) {
                done.add(next);
                continue;
            }
            int at = 0;
            for (String choice : next.substring(begin + 1, close).split(",", -1)) {
                open.add(at++, next.substring(0, begin) + choice + next.substring(close + 1));
            }
        }
        return done;
    }

    private boolean matches() {
        int p = 0;
        int n = 0;
        int star = -1;
        int starName = 0;
        while (n < name.length()) {
            int end = p < pattern.length() && pattern.charAt(p) != '*' ? one(p, name.charAt(n)) : -1;
            if (end >= 0) {
                p = end;
                n++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                starName = n;
            } else if (star >= 0) {
                p = star + 1;
                n = ++starName;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Return where the pattern goes on after {@code c} has matched what stands at {@code p}, or -1. */
    private int one(int p, char c) {
        char wanted = pattern.charAt(p);
        if (wanted == '?') {
            return p + 1;
        }
        if (wanted == '[') {
            int close = pattern.indexOf(']', p + 2);
            if (close > 0) {
                return set(p + 1, close, c) ? close + 1 : -1;
            }
        }
        if (wanted == '\\' && p + 1 < pattern.length()) {
            return pattern.charAt(p + 1) == c ? p + 2 : -1;
        }
        return wanted == c ? p + 1 : -1;
    }

    private boolean set(int from, int to, char c) {
        boolean negated = pattern.charAt(from) == '!' || pattern.charAt(from) == '^';
        boolean found = false;
        for (int i = negated ? from + 1 : from; i < to; i++) {
            boolean range = i + 2 < to && pattern.charAt(i + 1) == '-';
            found |= range ? c >= pattern.charAt(i) && c <= pattern.charAt(i + 2) : c == pattern.charAt(i);
            i += range ? 2 : 0;
        }
        return found != negated;
    }
}
