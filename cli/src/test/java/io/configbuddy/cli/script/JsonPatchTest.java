package io.configbuddy.cli.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.problem.ConfigException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPatchTest {
    @DisplayName("RFC 6902, appendix A: what can be done")
    @ParameterizedTest(name = "A.{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | {'foo': 'bar'} | [{'op': 'add', 'path': '/baz', 'value': 'qux'}] | {'foo': 'bar', 'baz': 'qux'}",
                "2 | {'foo': ['bar', 'baz']} | [{'op': 'add', 'path': '/foo/1', 'value': 'qux'}]"
                        + "| {'foo': ['bar', 'qux', 'baz']}",
                "3 | {'baz': 'qux', 'foo': 'bar'} | [{'op': 'remove', 'path': '/baz'}] | {'foo': 'bar'}",
                "4 | {'foo': ['bar', 'qux', 'baz']} | [{'op': 'remove', 'path': '/foo/1'}] | {'foo': ['bar', 'baz']}",
                "5 | {'baz': 'qux', 'foo': 'bar'} | [{'op': 'replace', 'path': '/baz', 'value': 'boo'}]"
                        + "| {'baz': 'boo', 'foo': 'bar'}",
                "6 | {'foo': {'bar': 'baz', 'waldo': 'fred'}, 'qux': {'corge': 'grault'}}"
                        + "| [{'op': 'move', 'from': '/foo/waldo', 'path': '/qux/thud'}]"
                        + "| {'foo': {'bar': 'baz'}, 'qux': {'corge': 'grault', 'thud': 'fred'}}",
                "7 | {'foo': ['all', 'grass', 'cows', 'eat']} | [{'op': 'move', 'from': '/foo/1', 'path': '/foo/3'}]"
                        + "| {'foo': ['all', 'cows', 'eat', 'grass']}",
                "8 | {'baz': 'qux', 'foo': ['a', 2, 'c']} | [{'op': 'test', 'path': '/baz', 'value': 'qux'},"
                        + "{'op': 'test', 'path': '/foo/1', 'value': 2}] | {'baz': 'qux', 'foo': ['a', 2, 'c']}",
                "10 | {'foo': 'bar'} | [{'op': 'add', 'path': '/child', 'value': {'grandchild': {}}}]"
                        + "| {'foo': 'bar', 'child': {'grandchild': {}}}",
                "11 | {'foo': 'bar'} | [{'op': 'add', 'path': '/baz', 'value': 'qux', 'xyz': 123}]"
                        + "| {'foo': 'bar', 'baz': 'qux'}",
                "14 | {'/': 9, '~1': 10} | [{'op': 'test', 'path': '/~01', 'value': 10}] | {'/': 9, '~1': 10}",
                "16 | {'foo': ['bar']} | [{'op': 'add', 'path': '/foo/-', 'value': ['abc', 'def']}]"
                        + "| {'foo': ['bar', ['abc', 'def']]}"
            })
    void appendixA(int number, String before, String patch, String after) {
        assertThat(number).isPositive();
        assertThat(patched(before, patch)).isEqualTo(after.replace('\'', '"'));
    }

    @DisplayName("RFC 6902, appendix A: what is refused")
    @ParameterizedTest(name = "A.{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "9 | {'baz': 'qux'} | [{'op': 'test', 'path': '/baz', 'value': 'bar'}] | patch.test-failed",
                "12 | {'foo': 'bar'} | [{'op': 'add', 'path': '/baz/bat', 'value': 'qux'}] | document.no-such-path",
                "13 | {'foo': 'bar'} | [{'op': 'add', 'path': '/baz', 'value': 'qux', 'op': 'remove'}]"
                        + "| json.duplicate-key",
                "15 | {'/': 9, '~1': 10} | [{'op': 'test', 'path': '/~01', 'value': '10'}] | patch.test-failed"
            })
    void appendixA_errors(int number, String before, String patch, String code) {
        assertThat(number).isPositive();
        assertRefused(before, patch, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // The whole document.
                "{'a': 1} | [{'op': 'add', 'path': '', 'value': [1]}] | [1]",
                "{'a': {'b': 1}} | [{'op': 'move', 'from': '/a', 'path': ''}] | {'b': 1}",
                "{'a': 1} | [{'op': 'test', 'path': '', 'value': {'a': 1.0}}] | {'a': 1}",
                // What is there already is replaced by add, move and copy.
                "{'a': 1} | [{'op': 'add', 'path': '/a', 'value': 2}] | {'a': 2}",
                "{'a': 1, 'b': 2} | [{'op': 'move', 'from': '/a', 'path': '/b'}] | {'b': 1}",
                "{'a': {'b': 2}} | [{'op': 'move', 'from': '/a/b', 'path': '/a'}] | {'a': 2}",
                "{'a': 1, 'b': 2} | [{'op': 'copy', 'from': '/a', 'path': '/b'}] | {'a': 1, 'b': 1}",
                "{'a': 1, 'b': 2} | [{'op': 'move', 'from': '/a', 'path': '/a'}] | {'a': 1, 'b': 2}",
                // Places in sequences count without what moves.
                "{'a': [1, 2, 3]} | [{'op': 'move', 'from': '/a/0', 'path': '/a/2'}] | {'a': [2, 3, 1]}",
                "{'a': [1, 2, 3]} | [{'op': 'move', 'from': '/a/2', 'path': '/a/0'}] | {'a': [3, 1, 2]}",
                "{'a': [1, 2, 3]} | [{'op': 'move', 'from': '/a/0', 'path': '/a/-'}] | {'a': [2, 3, 1]}",
                "{'a': [1, 2, 3], 'b': 4} | [{'op': 'move', 'from': '/b', 'path': '/a/1'}] | {'a': [1, 4, 2, 3]}",
                "[1, [2], [3]] | [{'op': 'move', 'from': '/0', 'path': '/1/0'}] | [[2], [1, 3]]",
                "[1, [2]] | [{'op': 'move', 'from': '/1/0', 'path': '/0'}] | [2, 1, []]",
                "{'a': [], 'b': {'c': 1}} | [{'op': 'move', 'from': '/b', 'path': '/a/-'}] | {'a': [{'c': 1}]}",
                "{'a': 1, 'b': {'a': 2}} | [{'op': 'move', 'from': '/b/a', 'path': '/a'}] | {'a': 2, 'b': {}}",
                "[1, [2]] | [{'op': 'copy', 'from': '/1', 'path': '/0'}] | [[2], 1, [2]]",
                "[1, 2] | [{'op': 'add', 'path': '/2', 'value': 3}] | [1, 2, 3]",
                // Keys that look like places, and the other way round.
                "{'0': 1} | [{'op': 'replace', 'path': '/0', 'value': 2}] | {'0': 2}",
                "{'-': 1} | [{'op': 'replace', 'path': '/-', 'value': 2}] | {'-': 2}",
                "{'': 1} | [{'op': 'replace', 'path': '/', 'value': 2}] | {'': 2}",
                "{'a': 1} | [{'op': 'move', 'from': '/a', 'path': '/1'}] | {'1': 1}",
                // Equality.
                "{'a': [1e2, null]} | [{'op': 'test', 'path': '/a', 'value': [100, null]}] | {'a': [1e2, null]}",
                "{'a': {'x': 1, 'y': 2}} | [{'op': 'test', 'path': '/a', 'value': {'y': 2, 'x': 1}}]"
                        + "| {'a': {'x': 1, 'y': 2}}"
            })
    void operations_sayWhatTheRfcSays(String before, String patch, String after) {
        assertThat(patched(before, patch)).isEqualTo(after.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a': 1} | [{'op': 'replace', 'path': '/b', 'value': 1}] | document.no-such-path",
                "{'a': 1} | [{'op': 'remove', 'path': '/b'}] | document.no-such-path",
                "{'a': 1} | [{'op': 'move', 'from': '/b', 'path': '/c'}] | document.no-such-path",
                "{'a': 1} | [{'op': 'move', 'from': '/a', 'path': '/b/c'}] | document.no-such-path",
                "{'a': {'b': 1}} | [{'op': 'move', 'from': '/a', 'path': '/a/b'}] | edit.no-target",
                "{'a': 1} | [{'op': 'add', 'path': '/a/b', 'value': 1}] | edit.wrong-kind",
                "{'a': [1]} | [{'op': 'add', 'path': '/a/x', 'value': 1}] | edit.wrong-kind",
                "{'a': [1]} | [{'op': 'add', 'path': '/a/2', 'value': 1}] | edit.no-such-place",
                "{'a': [1, 2]} | [{'op': 'move', 'from': '/a/0', 'path': '/a/2'}] | edit.no-such-place",
                "{'a': [], 'b': 1} | [{'op': 'move', 'from': '/b', 'path': '/a/1'}] | edit.no-such-place",
                "{'a': [1], 'b': 1} | [{'op': 'move', 'from': '/b', 'path': '/a/x'}] | edit.wrong-kind",
                "{'a': 1, 'b': 1} | [{'op': 'move', 'from': '/b', 'path': '/a/x'}] | edit.wrong-kind",
                "{'a': [1, 2]} | [{'op': 'test', 'path': '/a', 'value': [1]}] | patch.test-failed",
                "{'a': {'b': 1}} | [{'op': 'test', 'path': '/a', 'value': {'c': 1}}] | patch.test-failed",
                "{'a': null} | [{'op': 'test', 'path': '/a', 'value': false}] | patch.test-failed",
                "{'a': 1} | [{'op': 'test', 'path': '/a', 'value': {}}] | patch.test-failed"
            })
    void whatCannotBeDone_isRefused(String before, String patch, String code) {
        assertRefused(before, patch, code);
    }

    @Test
    void comments_moveWithTheirValue() {
        String before = """
                {
                  // first
                  "a": 1,
                  "b": [
                    // one
                    1,
                    2
                  ]
                }
                """;

        String after = patched(
                before,
                "[{'op': 'move', 'from': '/a', 'path': '/c'}, {'op': 'move', 'from': '/b/0', 'path': '/b/1'}]",
                "jsonc");

        assertThat(after).isEqualTo("""
                {
                  // first
                  "c": 1,
                  "b": [
                    2,
                    // one
                    1
                  ]
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"yaml", "toml"})
    void comments_moveIntoSequences(String format) {
        boolean yaml = format.equals("yaml");
        String before = yaml ? """
                # about a
                a: 1 # behind a
                list:
                  # about x
                  - x
                  - y # behind y
                """ : """
                # about a
                a = 1 # behind a
                list = [
                  # about x
                  "x",
                  "y", # behind y
                ]
                """;
        String patch =
                "[{'op': 'move', 'from': '/a', 'path': '/list/1'}, {'op': 'move', 'from': '/list/0', 'path': '/b'}]";

        assertThat(patched(before, patch, format)).isEqualTo(yaml ? """
                list:
                  # about a
                  - 1 # behind a
                  - y # behind y
                # about x
                b: x
                """ : """
                list = [
                  # about a
                  1, # behind a
                  "y", # behind y
                ]
                # about x
                b = "x"
                """);
    }

    @Test
    void comments_ofWhatIsMovedOver_stayWhereTheMovedOneHasNone() {
        String before = """
                {
                  // about a
                  "a": 1,
                  "b": 2, // behind b
                  // about c
                  "c": {
                    "d": 3 // behind d
                  },
                  "e": [
                    // first
                    0
                  ],
                  "f": []
                }
                """;

        String after = patched(
                before,
                "[{'op': 'move', 'from': '/a', 'path': '/b'}, {'op': 'move', 'from': '/c/d', 'path': '/c'},"
                        + "{'op': 'move', 'from': '/e/0', 'path': '/f/0'}]",
                "jsonc");

        assertThat(after).isEqualTo("""
                {
                  // about a
                  "b": 1, // behind b
                  // about c
                  "c": 3, // behind d
                  "e": [],
                  "f": [
                    // first
                    0
                  ]
                }
                """);
    }

    @Test
    void paths_ofStandardOperations_arePointers() {
        assertRefused("{'a': 1}", "[{'op': 'remove', 'path': 'a'}]", "patch.bad-operation");
        assertRefused("{'a': 1}", "[{'op': 'copy', 'from': '.', 'path': '/a'}]", "patch.bad-operation");
        assertThat(patched("{'a': 1}", "[{'op': 'set', 'path': 'a', 'value': 2}]"))
                .isEqualTo("{\"a\": 2}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.b=1 | [{'op': 'move', 'from': '/a/b', 'path': '/a/c'}] | a.c=1",
                "a.b=1 | [{'op': 'move', 'from': '/a.b', 'path': '/c'}] | c=1",
                "a.b=1 | [{'op': 'remove', 'path': '/a/b'}] | ``",
                "a.b=1 | [{'op': 'test', 'path': '/a/b', 'value': '1'}] | a.b=1"
            })
    void flatKeys_areNamedByAllTheirSteps(String before, String patch, String after) {
        assertThat(flat(before, patch)).isEqualTo(after);
    }

    @Test
    void flatKeys_moveWithTheirComments() {
        String before = "# about a\na = 1\n# about b\nb = 2\nc = 3\n";

        assertThat(flat(before, "[{'op': 'move', 'from': '/a', 'path': '/b'}]")).isEqualTo("# about a\nb = 1\nc = 3\n");
        assertThat(flat(before, "[{'op': 'move', 'from': '/b', 'path': '/x/y'}]"))
                .isEqualTo("# about a\na = 1\nc = 3\n# about b\nx.y = 2\n");
    }

    private static String flat(String before, String patch) {
        DocumentEditor editor = Document.parse(before, "properties").edit();
        EditScript.of(Document.parse(patch.replace('\'', '"'), "json")).apply(editor, true);
        return editor.apply().text();
    }

    private static void assertRefused(String before, String patch, String code) {
        assertThatThrownBy(() -> patched(before, patch))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        refusal -> assertThat(refusal.problems())
                                .first()
                                .extracting(problem -> problem.code())
                                .isEqualTo(code));
    }

    private static String patched(String before, String patch) {
        return patched(before.replace('\'', '"'), patch, "json");
    }

    private static String patched(String before, String patch, String format) {
        DocumentEditor editor = Document.parse(before, format).edit();
        EditScript.of(Document.parse(patch.replace('\'', '"'), "json")).apply(editor, false);
        return editor.apply().text();
    }
}
