package io.configbuddy.benchmarks;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A kind of text that can be made in any size, ordinary or hostile.
 *
 * @param format the format to read it as
 * @param name what it is like
 * @param text makes one of about so many characters
 */
record Shape(String format, String name, IntFunction<String> text) {
    /** Return all shapes. */
    static List<Shape> all() {
        return List.of(
                sample("json"),
                repeated("json", "nested", "", "[", ""),
                repeated("json", "one-line", "[\"", "x", "\"]"),
                numbered("json", "many-keys", "{\"k\": 0", ",\n\"key-%d\": %d", "}"),
                repeated("json", "many-items", "[0", ", 1", "]"),
                repeated("json", "unclosed", "[", "\"a\", ", "\""),
                sample("jsonc"),
                repeated("jsonc", "many-comments", "[", "// note\n", "]"),
                sample("json5"),
                sample("yaml"),
                repeated("yaml", "nested", "", "[", ""),
                repeated("yaml", "nested-blocks", "", "- ", "x\n"),
                repeated("yaml", "one-line", "text: ", "x", "\n"),
                repeated("yaml", "one-quoted-line", "text: \"", "x ", "\"\n"),
                numbered("yaml", "many-keys", "", "key-%d: %d\n", ""),
                repeated("yaml", "many-documents", "", "---\na: 1\n", ""),
                repeated("yaml", "many-comments", "", "# note\n", "a: 1\n"),
                repeated("yaml", "unclosed", "text: \"", "x\n ", ""),
                sample("toml"),
                repeated("toml", "nested", "a = ", "[", ""),
                repeated("toml", "one-line", "text = \"", "x", "\"\n"),
                numbered("toml", "many-keys", "", "key-%d = %d\n", ""),
                numbered("toml", "many-tables", "", "[table-%d]\na = %d\n", ""),
                repeated("toml", "array-of-tables", "", "[[table]]\na = 1\n", ""),
                repeated("toml", "unclosed", "text = \"\"\"", "x\n", ""),
                sample("ini"),
                repeated("ini", "one-line", "[a]\ntext = ", "x", "\n"),
                numbered("ini", "many-keys", "[a]\n", "key-%d = %d\n", ""),
                numbered("ini", "many-sections", "", "[section-%d]\na = %d\n", ""),
                repeated("ini", "unclosed", "", "[a\n", ""),
                sample("properties"),
                repeated("properties", "one-line", "text=", "x", "\n"),
                repeated("properties", "continued", "text=", "x\\\n", "\n"),
                numbered("properties", "many-keys", "", "key-%d=%d\n", ""),
                repeated("dotenv", "one-line", "TEXT=\"", "x", "\"\n"),
                numbered("dotenv", "many-keys", "", "KEY_%d=%d\n", ""),
                repeated("dotenv", "unclosed", "TEXT=\"", "x\n", ""));
    }

    private static Shape sample(String format) {
        return new Shape(format, "config", size -> Sample.text(format, size));
    }

    private static Shape repeated(String format, String name, String start, String piece, String end) {
        return new Shape(format, name, size -> start + piece.repeat(Math.max(1, size / piece.length())) + end);
    }

    /** Return a shape whose pieces hold their own number in place of each {@code %d}. */
    private static Shape numbered(String format, String name, String start, String piece, String end) {
        String[] parts = piece.split("%d", -1);
        return new Shape(format, name, size -> {
            StringBuilder text = new StringBuilder(size + 64).append(start);
            for (int number = 0; text.length() < size; number++) {
                for (int i = 0; i < parts.length; i++) {
                    text.append(parts[i]);
                    if (i + 1 < parts.length) {
                        text.append(number);
                    }
                }
            }
            return text.append(end).toString();
        });
    }
}
