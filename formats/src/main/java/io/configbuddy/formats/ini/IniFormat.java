package io.configbuddy.formats.ini;

import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.reformat.Reformatter;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.ini.Dialect.Repeats;
import io.configbuddy.formats.ini.Dialect.Rule;
import io.configbuddy.formats.ini.Dialect.Values;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * INI, which has as many rules as it has readers: each dialect reads what one program reads, the default one what most
 * of them do.
 *
 * <p>{@code docs/reference/ini.md} has the table of the dialects, and the rule by which trees are written.
 */
public final class IniFormat implements DocumentFormat {
    /** Make the format; all instances are alike. */
    public IniFormat() {}

    @Override
    public String name() {
        return "ini";
    }

    @Override
    public List<String> extensions() {
        return FileNames.extensions();
    }

    @Override
    public boolean claims(String fileName) {
        return FileNames.isKnown(fileName);
    }

    @Override
    public boolean recognises(String text) {
        return Recognition.recognises(text);
    }

    @Override
    public List<String> dialects() {
        List<String> names = new ArrayList<>(Dialect.ALL.size());
        for (Dialect dialect : Dialect.ALL) {
            names.add(dialect.name());
        }
        return names;
    }

    @Override
    public String dialectFor(String fileName) {
        return FileNames.dialect(fileName).name();
    }

    /** Return what a dialect can express; values are text, so numbers and dates keep their characters, not their type. */
    @Override
    public Set<Feature> features(String dialect) {
        Dialect rules = Dialect.of(dialect);
        Set<Feature> features = EnumSet.of(
                Feature.COMMENTS,
                Feature.NESTING,
                Feature.EMPTY_MAPPINGS,
                Feature.SPECIAL_FLOATS,
                Feature.BIG_INTEGERS);
        if (rules.bareKeys() == Rule.ALLOWED && rules.values() != Values.GIT) {
            features.add(Feature.NULLS);
        }
        if (rules.values() != Values.TEXT) {
            features.add(Feature.CONTROL_CHARACTERS);
        }
        if (rules.repeatedKeys() == Repeats.KEPT || rules.values() == Values.PHP) {
            features.add(Feature.SEQUENCES);
        }
        return features;
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return new IniParser(source, options).parse();
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        return new IniWriter(Dialect.of(options.dialect()), options).write((Value.Mapping) documents.get(0));
    }

    @Override
    public Optional<FormatEditor> editor(String dialect) {
        return Optional.of(new IniEditor(Dialect.of(dialect)));
    }

    @Override
    public Optional<Reformatter> reformatter(String dialect) {
        return Optional.of(new IniReformatter(Dialect.of(dialect)));
    }
}
