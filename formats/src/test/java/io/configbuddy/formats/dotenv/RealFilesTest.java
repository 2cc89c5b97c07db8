package io.configbuddy.formats.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeOutline;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of real projects; none of them has an escape or a value of several lines. */
class RealFilesTest {
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(?:export\\s+)?([\\w.-]+)\\s*=[ \\t]*('[^']*'|\"[^\"]*\"|[^#\\r\\n]*)", Pattern.MULTILINE);

    @Test
    void files_areReadLineByLine() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file);
            Map<String, String> expected = new LinkedHashMap<>();
            for (Matcher line = LINE.matcher(text); line.find(); ) {
                String value = line.group(2).strip();
                boolean quoted = value.startsWith("'") || value.startsWith("\"");
                expected.put(line.group(1), quoted ? value.substring(1, value.length() - 1) : value);
            }
            assertThat(Env.data(text)).as(file.toString()).isNotEmpty().isEqualTo(expected);
            Env.assertLaws(Env.tree(text));
        }
    }

    @Test
    void files_withOtherLineEnds_sayTheSame() throws IOException {
        for (Path file : files()) {
            String lf = Files.readString(file);
            String outline = TreeOutline.of(Env.tree(lf));
            for (String variant : List.of(lf.replace("\n", "\r\n"), lf.replace("\n", "\r"), lf.stripTrailing())) {
                Tree tree = Env.tree(variant);
                assertThat(TreeOutline.of(tree)).as(file.toString()).isEqualTo(outline);
                Env.assertLaws(tree);
            }
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Suites.require("realworld").resolve("dotenv"))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(19);
            return files;
        }
    }
}
