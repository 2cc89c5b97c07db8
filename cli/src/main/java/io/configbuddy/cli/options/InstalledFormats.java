package io.configbuddy.cli.options;

import io.configbuddy.cli.args.UsageException;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.problem.Suggestions;
import io.configbuddy.formats.dotenv.DotenvFormat;
import io.configbuddy.formats.ini.IniFormat;
import io.configbuddy.formats.json.Json5Format;
import io.configbuddy.formats.json.JsonFormat;
import io.configbuddy.formats.json.JsoncFormat;
import io.configbuddy.formats.properties.PropertiesFormat;
import io.configbuddy.formats.toml.TomlFormat;
import io.configbuddy.formats.yaml.YamlFormat;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that there are: our own, and what is found on the class path. */
public final class InstalledFormats {
    /** The names of our own. */
    public static final List<String> NAMES =
            List.of("json", "jsonc", "json5", "yaml", "toml", "ini", "properties", "dotenv");

    private static final InstalledFormats INSTANCE = new InstalledFormats(isAlone() ? ours() : onClassPath());

    private final List<DocumentFormat> formats;

    private InstalledFormats(List<DocumentFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Return the formats of this process. */
    public static InstalledFormats get() {
        return INSTANCE;
    }

    /** Tell whether our jar is all there is, so that the search for others, a tenth of a short run, can be spared. */
    private static boolean isAlone() {
        return System.getProperty("java.class.path", "").indexOf(File.pathSeparatorChar) < 0;
    }

    /** Return our own formats, in the order of {@link #NAMES}. */
    static List<DocumentFormat> ours() {
        return List.of(
                new JsonFormat(),
                new JsoncFormat(),
                new Json5Format(),
                new YamlFormat(),
                new TomlFormat(),
                new IniFormat(),
                new PropertiesFormat(),
                new DotenvFormat());
    }

    private static List<DocumentFormat> onClassPath() {
        List<DocumentFormat> all = new ArrayList<>(ours());
        for (DocumentFormat format : ServiceLoader.load(DocumentFormat.class)) {
            if (find(all, format.name()).isEmpty()) {
                all.add(format);
            }
        }
        return all;
    }

    /** Return all of them, our own first. */
    public List<DocumentFormat> all() {
        return formats;
    }

    /**
     * Return a format by its name, or by one of its files' extensions, such as {@code yml}.
     *
     * @throws UsageException when there is none of that name
     */
    public DocumentFormat named(String name) {
        Optional<DocumentFormat> format = find(formats, name);
        if (format.isEmpty()) {
            format = withExtension(name);
        }
        if (format.isEmpty()) {
            Optional<String> meant = Suggestions.nearest(name, names());
            throw UsageException.of(
                    "there is no format '" + name + "'",
                    meant.isPresent()
                            ? "did you mean " + meant.get() + "?"
                            : "'configbuddy formats' lists what there is");
        }
        return format.get();
    }

    /** Return the format that a file's name, without its folder, asks for, or empty. */
    public Optional<DocumentFormat> forFile(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (DocumentFormat format : formats) {
            if (format.claims(fileName)) {
                return Optional.of(format);
            }
        }
        return withExtension(extension);
    }

    private Optional<DocumentFormat> withExtension(String extension) {
        for (DocumentFormat format : formats) {
            if (format.extensions().contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (DocumentFormat format : formats) {
            names.add(format.name());
        }
        return names;
    }

    private static Optional<DocumentFormat> find(List<DocumentFormat> formats, String name) {
        for (DocumentFormat format : formats) {
            if (format.name().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
