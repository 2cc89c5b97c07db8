package io.configbuddy.document.path;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes RFC 6901 pointers such as {@code /server/hosts/0}. */
final class Pointers {
    private Pointers() {}

    /** Parse {@code text}, which begins with a slash. */
    static List<Segment> parse(String text) {
        List<Segment> segments = new ArrayList<>();
        int start = 1;
        while (start <= text.length()) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            segments.add(segment(unescape(text, start, end)));
            start = end + 1;
        }
        return segments;
    }

    private static Segment segment(String token) {
        int index = Numbers.position(token);
        return index >= 0 ? new Segment.KeyOrIndex(index) : new Segment.Key(token);
    }

    private static String unescape(String text, int start, int end) {
        StringBuilder token = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '~') {
                i++;
                if (i == end || (text.charAt(i) != '0' && text.charAt(i) != '1')) {
                    throw badEscape(text, i - 1);
                }
                c = text.charAt(i) == '0' ? '~' : '/';
            }
            token.append(c);
        }
        return token.toString();
    }

    private static ConfigException badEscape(String text, int at) {
        return ConfigException.of(Problem.error(
                        "path.bad-pointer", "in a pointer, '~' must be followed by '0' (for '~') or '1' (for '/')")
                .at(Source.of(PathParser.SOURCE_NAME, text), at, at + 1)
                .help("to name a key that holds '~', write '~0' in its place")
                .build());
    }

    static String print(Segment... segments) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            out.append('/');
            if (segment instanceof Segment.Key key) {
                escape(out, key.name());
            } else if (segment instanceof Segment.KeyOrIndex either) {
                out.append(either.index());
            } else if (segment instanceof Segment.Index index && index.value() >= 0) {
                out.append(index.value());
            } else {
                throw new IllegalStateException("no pointer can say '" + segment + "'");
            }
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '~') {
                out.append("~0");
            } else if (c == '/') {
                out.append("~1");
            } else {
                out.append(c);
            }
        }
    }
}
