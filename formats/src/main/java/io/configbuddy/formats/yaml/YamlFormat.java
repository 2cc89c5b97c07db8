package io.configbuddy.formats.yaml;

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
 * YAML 1.2 (yaml.org/spec/1.2.2).
 *
 * <p>Texts are read by the grammar of YAML 1.2. The dialect says what text without quotes means: {@code 1.2} is the core
 * schema, in which {@code no} and {@code 010} are a text and the number ten; {@code 1.1} has the older types, in which
 * they are false and eight. Merge keys ({@code <<}) apply in both.
 */
public final class YamlFormat implements DocumentFormat {
    private static final String CORE = "1.2";
    private static final String OLD = "1.1";

    /** Return the format; all instances are alike. */
    public YamlFormat() {}

    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public List<String> extensions() {
        return List.of("yaml", "yml");
    }

    @Override
    public boolean recognises(String text) {
        return Likeness.isYaml(text);
    }

    @Override
    public List<String> dialects() {
        return List.of(CORE, OLD);
    }

    @Override
    public Set<Feature> features(String dialect) {
        Set<Feature> features = new HashSet<>(List.of(Feature.values()));
        if (!dialect.equals(OLD)) {
            features.remove(Feature.DATES);
        }
        return features;
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return new StreamParser(source, options, options.dialect().equals(OLD)).parse();
    }

    @Override
    public Optional<FormatEditor> editor(String dialect) {
        return Optional.of(new YamlEditor(dialect.equals(OLD)));
    }

    @Override
    public Optional<Reformatter> reformatter(String dialect) {
        return Optional.of(new YamlReformatter());
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        return new YamlWriter(options, options.dialect().equals(OLD)).write(documents);
    }
}
