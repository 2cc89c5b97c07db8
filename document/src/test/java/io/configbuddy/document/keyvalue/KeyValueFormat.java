package io.configbuddy.document.keyvalue;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A format of the tests' own, as a plugin would add one: {@code key = value} on each line, {@code # comments} and
 * {@code [sections]}.
 *
 * <p>The dialect {@code nested}, which is the default, nests the dotted names of keys and sections; {@code flat} has no
 * sections and leaves keys as they are; {@code repeated} makes a sequence of a key that stands there several times.
 */
public class KeyValueFormat implements DocumentFormat {
    static final String NESTED = "nested";
    static final String FLAT = "flat";
    static final String REPEATED = "repeated";

    @Override
    public String name() {
        return "keyvalue";
    }

    @Override
    public List<String> extensions() {
        return List.of("kv", "keyvalue");
    }

    @Override
    public boolean claims(String fileName) {
        return fileName.equals("settings");
    }

    @Override
    public boolean recognises(String text) {
        return text.startsWith("#keyvalue");
    }

    @Override
    public List<String> dialects() {
        return List.of(NESTED, FLAT, REPEATED);
    }

    @Override
    public String dialectFor(String fileName) {
        return fileName.startsWith("flat.") ? FLAT : NESTED;
    }

    @Override
    public Set<Feature> features(String dialect) {
        return dialect.equals(FLAT)
                ? EnumSet.of(Feature.COMMENTS)
                : EnumSet.of(Feature.COMMENTS, Feature.NESTING, Feature.SEQUENCES);
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return new KeyValueParser(source, options).parse();
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        KeyValueWriter writer = new KeyValueWriter();
        for (Value document : documents) {
            writer.section((Value.Mapping) document, "");
        }
        return writer.text();
    }
}
