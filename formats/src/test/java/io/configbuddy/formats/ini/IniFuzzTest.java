package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeValues;
import io.configbuddy.formats.reformat.ReformatLaws;
import java.nio.charset.StandardCharsets;
import java.util.List;

class IniFuzzTest {
    /** The first byte chooses the dialect. */
    @FuzzTest(maxDuration = "10m")
    void anyText_isReadOrRejected(byte[] bytes) {
        if (bytes.length > 0) {
            Dialect dialect = Dialect.ALL.get((bytes[0] & 0xff) % Dialect.ALL.size());
            String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
            check(dialect.name(), text);
            if (text.chars().noneMatch(IniFuzzTest::isOddBlank)) {
                ReformatLaws.checkAny(
                        DocumentLoader.builder()
                                .format("ini")
                                .dialect(dialect.name())
                                .build(),
                        text);
            }
        }
    }

    static void check(String dialect, String text) {
        Parsed parsed = parse(dialect, text);
        assertThat(parsed.problems())
                .allSatisfy(problem -> assertThat(problem.location()).isPresent());
        parsed.tree().ifPresent(tree -> {
            Ini.assertLaws(tree);
            // Where a comment begins depends on the other markers in the line, so a line without it may have another
            // one.
            if (dialect.equals("configparser-inline")) {
                return;
            }
            // PHP reads keys in brackets that it has no way to write in a section, and keys without a value.
            if (dialect.equals("php") && !isWritable(tree)) {
                return;
            }
            String written = write(dialect, tree);
            Parsed again = parse(dialect, written);
            assertThat(again.tree()).as(() -> written + again.problems()).isPresent();
            assertThat(write(dialect, again.tree().get())).isEqualTo(written);
        });
    }

    /** Tell of blanks that some dialects have and others, or the columns of comments, do not. */
    private static boolean isOddBlank(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c > '~' && Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isWritable(Tree tree) {
        for (int node = 0; node < tree.size(); node++) {
            boolean isNull = tree.kind(node) == NodeKind.SCALAR && tree.type(node) == ScalarType.NULL;
            if (isNull || hasOddKey(tree, node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOddKey(Tree tree, int node) {
        if (tree.kind(node) != NodeKind.MAPPING) {
            return false;
        }
        for (int key = tree.first(node); key != Tree.NONE; key = tree.next(tree.next(key))) {
            if (!ValueWriter.isPhpLabel(tree.text(key))) {
                return true;
            }
        }
        return false;
    }

    private static String write(String dialect, Tree tree) {
        return Ini.FORMAT.write(List.of(TreeValues.of(tree, 0)), WriteOptions.DEFAULT.withDialect(dialect));
    }

    private static Parsed parse(String dialect, String text) {
        ParseOptions options = ParseOptions.DEFAULT.withDialect(dialect).withDuplicates(Duplicates.LAST);
        return Ini.FORMAT.parse(Source.of("fuzz", text), options);
    }
}
