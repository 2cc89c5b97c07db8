package io.configbuddy.cli.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.tree.NodeStyle;
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

    @DisplayName("null removes a key, and changes nothing where there is none")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "properties | # about a\\na.b = 1\\nc = 2\\n | {'a': {'b': null}} | c = 2\\n",
                "properties | a.b = 1\\nc = 2\\n | {'a.b': null} | c = 2\\n",
                "properties | a.b = 1\\n | {'a': null, 'x': {'y': null}} | a.b = 1\\n",
                "properties | a.b = 1\\n | {'a': {'c': 3, 'd': {}}} | a.b = 1\\na.c = 3\\n",
                "dotenv | A=1\\nexport B=2 # two\\n | {'B': null, 'C': null} | A=1\\n",
                "dotenv | A=1\\n | {'A': null} | ``",
                "ini | [a]\\nb = 1\\nc = 2\\n | {'a': {'b': null, 'x': null}, 'y': null} | [a]\\nc = 2\\n",
                // As the RFC has it, here as anywhere: a mapping that is not there is made.
                "ini | [a]\\nb = 1\\n | {'z': {'b': null}} | [a]\\nb = 1\\n\\n[z]\\n",
                "ini | [a]\\nb = 1\\n\\n[d]\\ne = 1\\n | {'a': null} | [d]\\ne = 1\\n"
            })
    void null_inFlatFormats_removesTheKey(String format, String before, String patch, String after) {
        Document document = Document.parse(before.replace("\\n", "\n"), format);
        DocumentEditor editor = document.edit();

        EditScript.of(parse(patch)).apply(editor, document.root().style() == NodeStyle.FLAT);

        assertThat(editor.apply().text()).isEqualTo(after == null ? "" : after.replace("\\n", "\n"));
    }

    private static Document parse(String text) {
        return Document.parse(text.replace('\'', '"'), "json");
    }
}
