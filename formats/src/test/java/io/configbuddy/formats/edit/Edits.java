package io.configbuddy.formats.edit;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Source;
import java.util.function.Consumer;

/** Edits texts in tests that compare them before and after. */
public final class Edits {
    private Edits() {}

    /** Return a text after edits. */
    public static String edit(String format, String text, Consumer<DocumentEditor> edits) {
        return edit(DocumentLoader.builder().format(format).build().load(Source.of("test", text)), edits);
    }

    /** Return a text in a dialect after edits. */
    public static String edit(String format, String dialect, String text, Consumer<DocumentEditor> edits) {
        return edit(
                DocumentLoader.builder().format(format).dialect(dialect).build().load(Source.of("test", text)), edits);
    }

    private static String edit(Document document, Consumer<DocumentEditor> edits) {
        DocumentEditor editor = document.edit();
        edits.accept(editor);
        return editor.apply().text();
    }
}
