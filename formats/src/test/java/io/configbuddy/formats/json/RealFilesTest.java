package io.configbuddy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import io.configbuddy.formats.TreeOutline;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of real projects. */
class RealFilesTest {
    @ParameterizedTest
    @CsvSource({"json, 146", "jsonc, 103", "json5, 37"})
    void files_areReadAsOthersReadThem(String name, int count) throws IOException {
        assertThat(files(name)).hasSize(count).allSatisfy(file -> {
            String text = text(file);
            Tree tree = Trees.tree(format(name, file), text);
            assertThat(PlainData.areEqual(PlainData.of(tree, 0), PlainData.ofJson(text)))
                    .isTrue();
            Trees.assertLaws(tree);
        });
    }

    @ParameterizedTest
    @CsvSource({"json", "jsonc", "json5"})
    void files_withOtherLineEnds_sayTheSame(String name) throws IOException {
        assertThat(files(name)).isNotEmpty().allSatisfy(file -> {
            String lf = text(file).replace("\r\n", "\n");
            String outline = TreeOutline.of(Trees.tree(format(name, file), lf));
            for (String variant : List.of(lf.replace("\n", "\r\n"), lf.replace("\n", "\r"), lf.stripTrailing())) {
                Tree tree = Trees.tree(format(name, file), variant);
                assertThat(TreeOutline.of(tree)).isEqualTo(outline);
                Trees.assertLaws(tree);
            }
        });
    }

    @Test
    void jsoncFiles_areJson5() throws IOException {
        assertThat(files("jsonc"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(TreeOutline.of(Trees.tree(Trees.JSON5, text(file))))
                        .isEqualTo(TreeOutline.of(Trees.tree(format("jsonc", file), text(file)))));
    }

    /** ESLint reads its files without an extension as more than JSONC, and one of them needs it. */
    private static DocumentFormat format(String name, Path file) {
        if (Trees.JSON5.claims(file.getFileName().toString())) {
            return Trees.JSON5;
        }
        return switch (name) {
            case "json" -> Trees.JSON;
            case "jsonc" -> Trees.JSONC;
            default -> Trees.JSON5;
        };
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Suites.require("realworld").resolve(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
