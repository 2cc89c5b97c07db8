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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * JSON as RFC 8259 defines it.
 *
 * <p>Half a surrogate pair in a {@code \}{@code u} escape is kept, as the RFC leaves open (section 8.2); a byte order
 * mark in the text is an error, since the loader has taken one at the start away.
 */
public final class JsonFormat implements DocumentFormat {
    private static final List<String> NAMES = List.of(
            "composer.lock",
            "Pipfile.lock",
            "flake.lock",
            "deno.lock",
            ".bowerrc",
            ".watchmanconfig",
            ".all-contributorsrc");

    /** Create the format. */
    public JsonFormat() {}

    @Override
    public String name() {
        return Syntax.JSON.format();
    }

    @Override
    public List<String> extensions() {
        return List.of("json", "webmanifest", "geojson", "jsonld", "har", "ipynb");
    }

    @Override
    public boolean claims(String fileName) {
        return NAMES.contains(fileName);
    }

    @Override
    public boolean recognises(String text) {
        return Recognition.isJson(text, 0);
    }

    @Override
    public List<String> supersets() {
        return List.of("jsonc", "json5");
    }

    @Override
    public Set<Feature> features(String dialect) {
        return features();
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return new JsonParser(source, Syntax.JSON, options).parse();
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        return JsonWriter.write(documents, Syntax.JSON, options);
    }

    /** Return a set that may be added to; no EnumSet, whose first use calls Feature.values by reflection. */
    static Set<Feature> features() {
        return new HashSet<>(List.of(
                Feature.NULLS,
                Feature.TYPES,
                Feature.BIG_INTEGERS,
                Feature.CONTROL_CHARACTERS,
                Feature.NESTING,
                Feature.SEQUENCES,
                Feature.NESTED_SEQUENCES,
                Feature.EMPTY_CONTAINERS,
                Feature.ANY_ROOT));
    }

    @Override
    public Optional<FormatEditor> editor(String dialect) {
        return Optional.of(new JsonEditor(Syntax.JSON));
    }

    @Override
    public Optional<Reformatter> reformatter(String dialect) {
        return Optional.of(new JsonReformatter(Syntax.JSON));
    }
}
