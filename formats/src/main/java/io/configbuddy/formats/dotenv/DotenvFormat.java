package io.configbuddy.formats.dotenv;

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
 * {@code .env}: names and values for the environment of a process.
 *
 * <p>References such as {@code $HOME} stay text: nothing is expanded.
 */
public final class DotenvFormat implements DocumentFormat {
    private static final List<String> OTHERS = List.of("json", "yaml", "yml", "toml", "ini", "properties");

    /** Make the format; all instances are alike. */
    public DotenvFormat() {}

    @Override
    public String name() {
        return "dotenv";
    }

    @Override
    public List<String> extensions() {
        return List.of("env");
    }

    /** Claim {@code .env}, {@code .env.local}, {@code .env.example} and so on, though not {@code .env.json}. */
    @Override
    public boolean claims(String fileName) {
        boolean variant = fileName.startsWith(".env.");
        return fileName.equals(".env")
                || variant && !OTHERS.contains(fileName.substring(fileName.lastIndexOf('.') + 1));
    }

    @Override
    public Set<Feature> features(String dialect) {
        return EnumSet.of(Feature.COMMENTS, Feature.SPECIAL_FLOATS, Feature.BIG_INTEGERS, Feature.CONTROL_CHARACTERS);
    }

    @Override
    public Parsed parse(Source source, ParseOptions options) {
        return new DotenvParser(source, options).parse();
    }

    @Override
    public String write(List<Value> documents, WriteOptions options) {
        return new DotenvWriter(options.quotes()).write((Value.Mapping) documents.get(0));
    }

    @Override
    public Optional<FormatEditor> editor(String dialect) {
        return Optional.of(new DotenvEditor());
    }

    @Override
    public Optional<Reformatter> reformatter(String dialect) {
        return Optional.of(new DotenvReformatter());
    }
}
