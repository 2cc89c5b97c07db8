package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Problem;

/** What can be wrong with directives and between documents. */
final class StreamFaults {
    private StreamFaults() {}

    static Refusal afterRoot(Cursor cursor, int root) {
        int end = TextFaults.lineEnd(cursor, cursor.at);
        String line = cursor.source.text().substring(cursor.at, end);
        if (cursor.text[root] == '[' && line.indexOf('=') > 0 && line.indexOf(':') < 0) {
            return Refusal.of(Problem.error("yaml.after-root", "this looks like an INI file, not like YAML")
                    .at(cursor.source, cursor.at, end)
                    .help(
                            "Read it with --from ini; or write it as YAML: \"key: value\" lines, indented below \"section:\"")
                    .build());
        }
        return Refusal.of(Problem.error("yaml.after-root", "the document's value is complete before this line")
                .at(cursor.source, cursor.at, end)
                .related(cursor.source, root, Math.min(root + 1, cursor.length), "the value begins here")
                .help("A document holds one value: begin another one with a line ---, or make both part of one list or "
                        + "mapping")
                .build());
    }

    static Refusal afterEndMarker(Cursor cursor) {
        return Refusal.of(Problem.error("yaml.after-marker", "only a comment may follow \"...\" on its line")
                .at(cursor.source, cursor.at, cursor.at + 1)
                .help("Put it on a line of its own")
                .build());
    }

    static Refusal directiveWithoutDocument(Cursor cursor, int start, int end) {
        return Refusal.of(Problem.error("yaml.directive-without-document", "no document follows this directive")
                .at(cursor.source, start, end)
                .help("Directives must be followed by a line ---, which begins the document; if the line is text, put "
                        + "it in quotes")
                .build());
    }

    static Refusal directiveName(Cursor cursor, int start) {
        return Refusal.of(Problem.error("yaml.bad-directive", "a directive needs a name directly behind the \"%\"")
                .at(cursor.source, start, start + 1)
                .help("The directives are %YAML and %TAG; if the line is text, put it in quotes")
                .build());
    }

    static Refusal directiveEnd(Cursor cursor, int start, String name) {
        return Refusal.of(Problem.error("yaml.bad-directive", "%" + name + " may have nothing more behind it")
                .at(cursor.source, cursor.at, cursor.at + 1)
                .related(cursor.source, start, start + 1 + name.length(), "the directive")
                .help("Remove it, or put a space and # before it to make it a comment")
                .build());
    }

    static Refusal version(Cursor cursor, int start, int end) {
        return Refusal.of(Problem.error("yaml.bad-directive", "%YAML needs a version behind it")
                .at(cursor.source, start, end)
                .help("Write %YAML 1.2")
                .build());
    }

    static Refusal secondVersion(Cursor cursor, int first, int start) {
        return Refusal.of(
                Problem.error("yaml.bad-directive", "a document may have one %YAML directive, this is its second")
                        .at(cursor.source, start, start + 5)
                        .related(cursor.source, first, first + 5, "the first one")
                        .help("Remove one of the two")
                        .build());
    }

    static Refusal futureVersion(Cursor cursor, int start, String version) {
        return Refusal.of(Problem.error(
                        "yaml.version", "this document says that it is in YAML " + version + ", which cannot be read")
                .at(cursor.source, start, cursor.at)
                .help("Versions 1.1 and 1.2 can be read: correct the directive, or remove it")
                .build());
    }

    static void newerVersion(Cursor cursor, int start, String version) {
        cursor.report.add(Problem.warning("yaml.version", "YAML " + version + " is newer than what is known here")
                .at(cursor.source, start, cursor.at)
                .help("The document is read as YAML 1.2")
                .build());
    }

    static Refusal tagDirective(Cursor cursor, int start) {
        return Refusal.of(Problem.error("yaml.bad-directive", "%TAG needs a handle and a prefix behind it")
                .at(cursor.source, start, cursor.at)
                .help("Write it as in %TAG !e! tag:example.com,2026: with a handle that begins and ends with !")
                .build());
    }

    static Refusal tagPrefix(Cursor cursor, int start) {
        return Refusal.of(Problem.error("yaml.bad-directive", "this is no prefix for tags")
                .at(cursor.source, start, cursor.at)
                .help("A prefix is the beginning of a URI, such as tag:example.com,2026: , or begins with !")
                .build());
    }

    static Refusal secondHandle(Cursor cursor, int start, String handle) {
        return Refusal.of(Problem.error("yaml.bad-directive", "the handle \"" + handle + "\" is declared already")
                .at(cursor.source, start, start + handle.length())
                .help("Declare a handle once for each document")
                .build());
    }
}
