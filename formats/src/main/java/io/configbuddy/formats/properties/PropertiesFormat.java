package io.configbuddy.formats.properties;

import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Java's {@code .properties}, as {@link java.util.Properties#load(java.io.Reader)} reads it.
 *
 * <p>The document is one flat mapping whose keys are paths. Where that reader silently does what hardly anybody means,
 * as with a backslash in a Windows path, there is a warning.
 */
public final class PropertiesFormat implements DocumentFormat {
    /** Make the format; all instances are alike. */
    public PropertiesFormat() {}

    @Override
    public String name() {
        return "properties";
    }

    @Override
    public List<String> extensions() {
        return List.of("properties");
    }

    /** Return what it can express: trees, by the paths that are its keys; values are text. */
    @Override
    public Set<Feature> features(String dialect) {
        return EnumSet.of(
                Feature.COMMENTS,
                Feature.SPECIAL_FLOATS,
                Feature.BIG_INTEGERS,
                Feature.CONTROL_CHARACTERS,
                Feature.NESTING,
                Feature.SEQUENCES,
                Feature.NESTED_SEQUENCES);
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return new PropertiesParser(source, options).parse();
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        return new PropertiesWriter().write((Value.Mapping) documents.get(0));
    }

    @Override
    public Optional<FormatEditor> editor(String dialect) {
        return Optional.of(new PropertiesEditor());
    }

    @Override
    public Optional<Reformatter> reformatter(String dialect) {
        return Optional.of(new PropertiesReformatter());
    }
}
