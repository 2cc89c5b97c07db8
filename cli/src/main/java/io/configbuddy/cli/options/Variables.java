package io.configbuddy.cli.options;

import io.configbuddy.cli.args.UsageException;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Variables that the command line gives in the place of the environment. */
final class Variables {
    private Variables() {}

    /** Read files of variables; of a variable that several have, the last one counts. */
    static Map<String, String> read(List<String> files) {
        DocumentLoader loader = DocumentLoader.builder()
                .formats(InstalledFormats.get().all())
                .format("dotenv")
                .build();
        Map<String, String> variables = new HashMap<>();
        for (String file : files) {
            Document document = loader.load(Path.of(file));
            if (!document.roots().isEmpty() && document.root() instanceof MappingNode mapping) {
                for (Entry entry : mapping.entries()) {
                    variables.put(
                            entry.name(),
                            entry.value().isNull() ? "" : entry.value().asString());
                }
            }
        }
        return variables;
    }

    /** Return the variables with those in {@code more}, each {@code NAME=VALUE}, added or replaced. */
    static Map<String, String> with(Map<String, String> variables, List<String> more) {
        if (more.isEmpty()) {
            return variables;
        }
        Map<String, String> all = new HashMap<>(variables);
        for (String variable : more) {
            int equals = variable.indexOf('=');
            if (equals <= 0) {
                throw UsageException.of("--env takes NAME=VALUE", "write --env APP_SERVER__PORT=9090");
            }
            all.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return all;
    }
}
