package io.configbuddy.formats.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeOutline;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of real projects, and those of Commons Configuration's tests. */
class RealFilesTest {
    @Test
    void files_areReadAsJavaReadsThem() throws IOException {
        for (Path file : files()) {
            String text = text(file);
            assertThat(Props.ours(text)).as(file.toString()).isPresent().isEqualTo(Props.javas(text));
            Props.assertLaws(Props.tree(text));
        }
    }

    @Test
    void files_withOtherLineEnds_sayTheSame() throws IOException {
        for (Path file : files()) {
            String lf = text(file).replace("\r\n", "\n");
            String outline = TreeOutline.of(Props.tree(lf));
            String cut = lf.endsWith("\n") ? lf.substring(0, lf.length() - 1) : lf;
            for (String variant : List.of(lf.replace("\n", "\r\n"), lf.replace("\n", "\r"), cut)) {
                Tree tree = Props.tree(variant);
                assertThat(TreeOutline.of(tree)).as(file.toString()).isEqualTo(outline);
                Props.assertLaws(tree);
            }
        }
    }

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> real = Files.walk(Suites.require("realworld").resolve("properties"));
                Stream<Path> commons = Files.walk(Suites.require("ini").resolve("commons-configuration"))) {
            real.filter(Files::isRegularFile).forEach(files::add);
            assertThat(files).hasSize(130);
            commons.filter(file -> file.toString().endsWith(".properties")).forEach(files::add);
        }
        assertThat(files).hasSize(146);
        return files;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
