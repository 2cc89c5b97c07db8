package io.configbuddy.cli.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
    /** Those of which the patch is a mapping: any other replaces the whole file, for which nobody needs a patch. */
    @DisplayName("RFC 7396, appendix A")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a': 'b'} | {'a': 'c'} | {'a': 'c'}",
                "{'a': 'b'} | {'b': 'c'} | {'a': 'b', 'b': 'c'}",
                "{'a': 'b'} | {'a': null} | {}",
                "{'a': 'b', 'b': 'c'} | {'a': null} | {'b': 'c'}",
                "{'a': ['b']} | {'a': 'c'} | {'a': 'c'}",
                "{'a': 'c'} | {'a': ['b']} | {'a': ['b']}",
                "{'a': {'b': 'c'}} | {'a': {'b': 'd', 'c': null}} | {'a': {'b': 'd'}}",
                "{'a': [{'b': 'c'}]} | {'a': [1]} | {'a': [1]}",
                "{'e': null} | {'a': 1} | {'e': null, 'a': 1}",
                "[1, 2] | {'a': 'b', 'c': null} | {'a': 'b'}",
                "{} | {'a': {'bb': {'ccc': null}}} | {'a': {'bb': {}}}"
            })
    void appendixA(String before, String patch, String after) {
        DocumentEditor editor = parse(before).edit();

        EditScript.of(parse(patch)).apply(editor, false);

        Document edited = editor.apply();
        assertThat(SameValue.is(
                        NodeValue.of(edited.root()), NodeValue.of(parse(after).root())))
                .as(edited.text())
                .isTrue();
    }

    private static Document parse(String text) {
        return Document.parse(text.replace('\'', '"'), "json");
    }
}
