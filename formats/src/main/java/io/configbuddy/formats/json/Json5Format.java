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
 * JSON5 as <a href="https://spec.json5.org/">version 1.0.0</a> of its standard defines it.
 *
 * <p>What is written is readable by JSON readers as far as it goes: keys always stand in quotes, strings in double
 * quotes unless {@link WriteOptions.Quotes#SINGLE} is asked for.
 */
public final class Json5Format implements DocumentFormat {
    private static final List<String> NAMES =
            List.of(".babelrc", ".babelrc.json", "babel.config.json", ".parcelrc", ".eslintrc");

    /** Create the format. */
    public Json5Format() {}

    @Override
    public String name() {
        return Syntax.JSON5.format();
    }

    @Override
    public List<String> extensions() {
        return List.of("json5");
    }

    @Override
    public boolean claims(String fileName) {
        return NAMES.contains(fileName);
    }

    @Override
    public Set<Feature> features(String dialect) {
        Set<Feature> features = JsonFormat.features();
        features.add(Feature.COMMENTS);
        features.add(Feature.SPECIAL_FLOATS);
        return features;
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return new JsonParser(source, Syntax.JSON5, options).parse();
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        return JsonWriter.write(documents, Syntax.JSON5, options);
    }

    @Override
    public Optional<FormatEditor> editor(String dialect) {
        return Optional.of(new JsonEditor(Syntax.JSON5));
    }

    @Override
    public Optional<Reformatter> reformatter(String dialect) {
        return Optional.of(new JsonReformatter(Syntax.JSON5));
    }
}
