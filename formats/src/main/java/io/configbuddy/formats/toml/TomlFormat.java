package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.value.Value;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * TOML, in the versions 1.1 (the default) and 1.0.
 *
 * <p>The tree is the logical one: a table is one mapping, wherever in the text its parts stand. Whole numbers may be of
 * any size when read, with a warning beyond 64 bits, as other programs stop there; so they are no feature to write.
 */
public final class TomlFormat implements DocumentFormat {
    static final String TOML_1_0 = "1.0";
    static final String TOML_1_1 = "1.1";

    private static final List<String> FILES = List.of("Cargo.lock", "Pipfile", "pdm.lock", "poetry.lock", "uv.lock");

    /** Make the format; it has no state. */
    public TomlFormat() {}

    @Override
    public String name() {
        return "toml";
    }

    @Override
    public List<String> extensions() {
        return List.of("toml");
    }

    @Override
    public boolean claims(String fileName) {
        return FILES.contains(fileName);
    }

    @Override
    public boolean recognises(String text) {
        return Likeness.isToml(text);
    }

    /** TOML is UTF-8 (the standard's section "Spec"), perhaps with a byte order mark. */
    @Override
    public boolean allows(Charset encoding) {
        return encoding.equals(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> dialects() {
        return List.of(TOML_1_1, TOML_1_0);
    }

    @Override
    public Set<Feature> features(String dialect) {
        return EnumSet.of(
                Feature.COMMENTS,
                Feature.TYPES,
                Feature.DATES,
                Feature.SPECIAL_FLOATS,
                Feature.CONTROL_CHARACTERS,
                Feature.NESTING,
                Feature.SEQUENCES,
                Feature.NESTED_SEQUENCES,
                Feature.EMPTY_CONTAINERS);
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return TomlParser.parse(source, options);
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        return TomlWriter.write(documents, options);
    }

    @Override
    public Optional<Reformatter> reformatter(String dialect) {
        return Optional.of(TomlReformatter.INSTANCE);
    }

    @Override
    public Optional<FormatEditor> editor(String dialect) {
        return Optional.of(new TomlEditor(dialect.equals(TOML_1_0)));
    }
}
