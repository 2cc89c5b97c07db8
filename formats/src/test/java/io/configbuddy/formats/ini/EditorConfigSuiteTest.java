package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.Tree;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The core tests of EditorConfig on syntax and globs: what a core prints for a path must match an expression.
 *
 * <p>What matches is the tests' own affair; the sections, in the order of their headers, and their keys come from the
 * dialect {@code editorconfig}. The folders {@code filetree} and {@code cli} try how a core looks for files, which is no
 * matter of syntax.
 */
class EditorConfigSuiteTest {
    private static final Pattern CASE = Pattern.compile(
            "new_ec_test(?:_multiline)?\\(\\s*(\\w+)\\s+(\\S+)\\s+(\"[^\"]*\"|\\S+)\\s+\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*\\)");

    @ParameterizedTest
    @CsvSource({"parser, 27", "glob, 130"})
    void paths_getTheirProperties(String folder, int count) throws IOException {
        Path root = Suites.require("ini").resolve("editorconfig-core-test").resolve(folder);
        String cases = Files.readString(root.resolve("CMakeLists.txt")).replaceAll("(?m)^#.*$", "");
        int tried = 0;
        for (Matcher matcher = CASE.matcher(cases); matcher.find(); ) {
            Path file = root.resolve(matcher.group(2));
            if (Files.exists(file)) {
                String path = unescape(matcher.group(3).replace("\"", ""));
                assertThat(print(file, path))
                        .as(matcher.group(1) + ": " + path)
                        .containsPattern(expression(matcher.group(4)));
                tried++;
            }
        }
        assertThat(tried).isEqualTo(count);
    }

    private static String print(Path file, String path) throws IOException {
        String text = Files.readString(file);
        Tree tree = Ini.tree("editorconfig", text.startsWith("\uFEFF") ? text.substring(1) : text);
        Map<String, String> properties = new LinkedHashMap<>();
        for (int section = 0; section < tree.sectionCount(); section++) {
            int mapping = tree.sectionNode(section);
            if (Glob.matches(name(tree, mapping), path)) {
                collect(tree, section, mapping, properties);
            }
        }
        StringBuilder out = new StringBuilder();
        properties.forEach(
                (key, value) -> out.append(key).append('=').append(value).append('\n'));
        return out.toString();
    }

    /** Collect what stands below one header: the mapping may have another one. */
    private static void collect(Tree tree, int section, int mapping, Map<String, String> properties) {
        for (int key = tree.first(mapping); key != Tree.NONE; key = tree.next(tree.next(key))) {
            if (tree.start(key) >= tree.headerEnd(section) && tree.end(key) <= tree.bodyEnd(section)) {
                properties.put(tree.text(key), tree.text(tree.next(key)));
            }
        }
    }

    private static String name(Tree tree, int mapping) {
        int root = tree.root(0);
        for (int key = tree.first(root); key != Tree.NONE; key = tree.next(tree.next(key))) {
            if (tree.next(key) == mapping) {
                return tree.text(key);
            }
        }
        throw new AssertionError("no section " + mapping);
    }

    /** CMake's expressions know no escapes but those of its strings: a backslash in brackets is one. */
    private static Pattern expression(String cmake) {
        return Pattern.compile(unescape(cmake).replace("[\\]", "\\\\"));
    }

    private static String unescape(String cmake) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cmake.length(); i++) {
            char c = cmake.charAt(i);
            if (c == '\\' && i + 1 < cmake.length()) {
                char next = cmake.charAt(++i);
                text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
