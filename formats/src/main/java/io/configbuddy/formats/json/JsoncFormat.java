package io.configbuddy.formats.json;

import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * JSON with comments: RFC 8259 with {@code // …}, {@code /* … *}{@code /} and a comma allowed after the last member or
 * item, as editors and compilers read their own configuration.
 *
 * <p>Some of their files are called {@code .json}; this format claims those that are known by name.
 */
public final class JsoncFormat implements DocumentFormat {
    private static final List<String> NAMES = List.of(
            "tsconfig.json",
            "jsconfig.json",
            "devcontainer.json",
            ".devcontainer.json",
            ".eslintrc.json",
            ".jshintrc",
            ".jscsrc",
            ".jsfmtrc",
            ".swcrc",
            ".hintrc",
            "typedoc.json",
            "tslint.json",
            "api-extractor.json",
            "language-configuration.json",
            "turbo.json",
            "bun.lock",
            "settings.json",
            "launch.json",
            "tasks.json",
            "extensions.json",
            "keybindings.json");

    /** Create the format. */
    public JsoncFormat() {}

    @Override
    public String name() {
        return Syntax.JSONC.format();
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonc", "code-workspace", "code-snippets");
    }

    @Override
    public boolean claims(String fileName) {
        boolean variant = fileName.startsWith("tsconfig.") || fileName.startsWith("jsconfig.");
        return variant && fileName.endsWith(".json") || NAMES.contains(fileName);
    }

    @Override
    public boolean recognises(String text) {
        int start = Recognition.afterComments(text);
        return start > 0 && Recognition.isJson(text, start);
    }

    @Override
    public Set<Feature> features(String dialect) {
        Set<Feature> features = JsonFormat.features();
        features.add(Feature.COMMENTS);
        return features;
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return new JsonParser(source, Syntax.JSONC, options).parse();
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        return JsonWriter.write(documents, Syntax.JSONC, options);
    }

    @Override
    public Optional<FormatEditor> editor(String dialect) {
        return Optional.of(new JsonEditor(Syntax.JSONC));
    }

    @Override
    public Optional<Reformatter> reformatter(String dialect) {
        return Optional.of(new JsonReformatter(Syntax.JSONC));
    }
}
