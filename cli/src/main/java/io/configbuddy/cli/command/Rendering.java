package io.configbuddy.cli.command;

import io.configbuddy.cli.args.Arguments;
import io.configbuddy.cli.options.ConfigOptions;
import io.configbuddy.cli.options.ConvertOptions;
import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.cli.options.StyleOptions;
import io.configbuddy.cli.report.Reports;
import io.configbuddy.core.Config;
import io.configbuddy.core.RenderOptions;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.problem.Source;
import io.configbuddy.migrator.Conversion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a configuration in the format that was asked for; what isn't YAML is converted from that. */
final class Rendering {
    private static final String YAML = "yaml";

    private final Arguments arguments;
    private final Reports reports;

    Rendering(Arguments arguments, Reports reports) {
        this.arguments = arguments;
        this.reports = reports;
    }

    byte[] of(Config config) {
        Optional<String> template = arguments.value(ConfigOptions.TEMPLATE);
        if (template.isPresent()) {
            return over(config, loader().load(Path.of(template.get())));
        }
        ConvertOptions.Target target = ConvertOptions.target(arguments, wanted().orElse(YAML));
        boolean isYaml = target.format().name().equals(YAML);
        DocumentFormat yaml = InstalledFormats.get().named(YAML);
        // The older YAML has dates, which would be strings otherwise.
        String dialect = isYaml ? target.dialect() : "1.1";
        RenderOptions options = options(yaml).withStyle(StyleOptions.style(arguments, yaml, dialect));
        String text = config.render(options);
        return utf8(isYaml ? text : converted(parsed(text, dialect), target));
    }

    private byte[] over(Config config, Document template) {
        Document result = config.renderOver(template, options(template.format()));
        Optional<String> wanted = wanted();
        if (wanted.isEmpty()) {
            return result.toBytes();
        }
        ConvertOptions.Target target = ConvertOptions.target(arguments, wanted.get());
        return target.format().name().equals(template.format().name())
                ? result.toBytes()
                : utf8(converted(result, target));
    }

    private RenderOptions options(DocumentFormat format) {
        RenderOptions options = RenderOptions.in(format)
                .withPath(arguments.value(RenderCommand.PATH).orElse(""));
        options = arguments.has(RenderCommand.COMMENTS) ? options.withComments() : options;
        options = arguments.has(RenderCommand.ORIGINS) ? options.withOrigins() : options;
        return arguments.has(RenderCommand.REVEAL) ? options.revealed() : options;
    }

    /** Return the format that an option or the name of the result asks for. */
    private Optional<String> wanted() {
        Optional<String> to = arguments.value(ConvertOptions.TO);
        Optional<String> out = arguments.value(RenderCommand.OUT);
        if (to.isPresent() || out.isEmpty()) {
            return to;
        }
        return InstalledFormats.get()
                .forFile(String.valueOf(Path.of(out.get()).getFileName()))
                .map(DocumentFormat::name);
    }

    private String converted(Document document, ConvertOptions.Target target) {
        Conversion conversion = target.converter().convert(document);
        reports.add("", conversion.losses());
        return conversion.text();
    }

    private static Document parsed(String text, String dialect) {
        return DocumentLoader.builder()
                .formats(InstalledFormats.get().all())
                .format(YAML)
                .dialect(dialect)
                .build()
                .load(Source.of("<effective configuration>", text));
    }

    private static DocumentLoader loader() {
        return DocumentLoader.builder().formats(InstalledFormats.get().all()).build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
