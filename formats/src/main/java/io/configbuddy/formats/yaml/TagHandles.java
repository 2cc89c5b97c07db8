package io.configbuddy.formats.yaml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the handles of tags stand for in one document (YAML 1.2.2, section 6.8.2). */
final class TagHandles {
    /** What the tags of YAML's own types begin with. */
    static final String CORE = "tag:yaml.org,2002:";

    /** Prefixes by handles; those that every document has are not among them. */
    private final Map<String, String> declared = new HashMap<>(0);

    void clear() {
        declared.clear();
    }

    /** Declare a handle; return false when it is declared already. */
    boolean declare(String handle, String prefix) {
        return declared.putIfAbsent(handle, prefix) == null;
    }

    /** Return what the handle stands for; empty when it stands for nothing. */
    String prefix(String handle) {
        String prefix = declared.get(handle);
        if (prefix != null) {
            return prefix;
        }
        return handle.equals("!") ? "!" : handle.equals("!!") ? CORE : "";
    }

    /** Return the handle of the tag that stands in {@code text}; empty for a verbatim tag. */
    static String handle(String text, int start, int end) {
        if (text.startsWith("!<", start)) {
            return "";
        }
        int second = text.indexOf('!', start + 1);
        return second < 0 || second >= end ? "!" : text.substring(start, second + 1);
    }

    /** Return the whole tag: without its handle, and without escapes. */
    String resolve(String text, int start, int end) {
        if (end - start == 1) {
            return "!";
        }
        String handle = handle(text, start, end);
        if (handle.isEmpty()) {
            return text.substring(start + 2, end - 1);
        }
        return unescape(prefix(handle) + text.substring(start + handle.length(), end));
    }

    /** Escapes are octets of UTF-8. */
    private static String unescape(String tag) {
        if (tag.indexOf('%') < 0) {
            return tag;
        }
        byte[] octets = new byte[tag.length()];
        int count = 0;
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            if (c == '%') {
                octets[count++] = (byte) (Chars.hex(tag.charAt(i + 1)) << 4 | Chars.hex(tag.charAt(i + 2)));
                i += 2;
            } else {
                octets[count++] = (byte) c;
            }
        }
        return new String(octets, 0, count, StandardCharsets.UTF_8);
    }
}
