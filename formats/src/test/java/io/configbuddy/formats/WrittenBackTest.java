package io.configbuddy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.testsupport.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every file of every suite, in every format that reads it, is written back byte for byte; a file that is meant for the
 * format is so in other encodings and with other line ends too, and says the same there.
 *
 * <p>What a variant is refused for, or reads otherwise by, is counted; the tests tell why it must be.
 */
class WrittenBackTest {
    /** Files up to here are tried in formats that they are not meant for. */
    private static final int SMALL = 1_000;

    /** Files up to here are varied; the law does not depend on size, and the largest would take most of the time. */
    private static final int VARIED = 8_000;

    private final Map<String, Integer> exceptions = new TreeMap<>();
    private int written;

    @ParameterizedTest
    @CsvSource({"json, 3900, json har ipynb", "jsonc, 600, jsonc", "json5, 600, json5 jsonc"})
    void json(String format, int least, String extensions) throws IOException {
        writeBack(format, "", extensions);

        assertThat(written).isGreaterThan(least);
        assertThat(exceptions).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.2, 3500", "1.1, 3500"})
    void yaml(String dialect, int least) throws IOException {
        writeBack("yaml", dialect, "yaml yml");

        assertThat(written).isGreaterThan(least);
        assertThat(exceptions).isEmpty();
    }

    /** TOML is in UTF-8, and a CR stands before an LF only (TOML 1.0.0, section "Spec"). */
    @ParameterizedTest
    @CsvSource({"1.0, 600", "1.1, 600"})
    void toml(String dialect, int least) throws IOException {
        writeBack("toml", dialect, "toml lock");

        assertThat(written).isGreaterThan(least);
        assertThat(exceptions.keySet()).allMatch(what -> what.matches("CR: toml\\..*|UTF-(16|32).*"));
    }

    @ParameterizedTest
    @CsvSource({
        "lenient, 4000",
        "configparser, 650",
        "configparser-lenient, 650",
        "configparser-inline, 650",
        "systemd, 4000",
        "php, 1000",
        "editorconfig, 1000"
    })
    void ini(String dialect, int least) throws IOException {
        writeBack("ini", dialect, "ini cfg conf desktop service theme config");

        assertThat(written).isGreaterThan(least);
        assertThat(exceptions).isEmpty();
    }

    /** To git a lone CR is white space, to the Desktop Entry Specification a character like others. */
    @ParameterizedTest
    @CsvSource({"git, 500", "desktop, 400"})
    void ini_whereReturnsEndNoLines(String dialect, int least) throws IOException {
        writeBack("ini", dialect, "ini cfg conf desktop service theme config");

        assertThat(written).isGreaterThan(least);
        assertThat(exceptions.keySet()).allMatch(what -> what.startsWith("CR: "));
    }

    @Test
    void properties() throws IOException {
        writeBack("properties", "", "properties");

        assertThat(written).isGreaterThan(3500);
        assertThat(exceptions).isEmpty();
    }

    @Test
    void dotenv() throws IOException {
        writeBack("dotenv", "", "env");

        assertThat(written).isGreaterThan(250);
        assertThat(exceptions).isEmpty();
    }

    private void writeBack(String format, String dialect, String extensions) throws IOException {
        DocumentLoader.Builder builder = DocumentLoader.builder().format(format);
        DocumentLoader loader = (dialect.isEmpty() ? builder : builder.dialect(dialect)).build();
        Set<String> meantFor = Set.of(extensions.split(" "));
        Path root = Suites.require("realworld").resolveSibling("");
        for (Path file : files(root)) {
            String name = file.getFileName().toString();
            boolean meant = meantFor.contains(name.substring(name.lastIndexOf('.') + 1))
                    || file.startsWith(root.resolve("realworld").resolve(format))
                    || (format.equals("ini") && file.startsWith(root.resolve("ini")));
            if (meant || Files.size(file) <= SMALL) {
                writeBack(loader, file, meant);
            }
        }
    }

    private void writeBack(DocumentLoader loader, Path file, boolean meant) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        LoadResult result = loader.read(file.getFileName().toString(), bytes);
        if (result.document().isPresent()) {
            Document document = result.document().get();
            assertThat(document.toBytes()).as(file.toString()).isEqualTo(bytes);
            written++;
            if (meant && bytes.length <= VARIED) {
                variants(loader, file, document);
            }
        }
    }

    private void variants(DocumentLoader loader, Path file, Document document) {
        List<Variant> variants = new ArrayList<>(Variant.encodings(document.text()));
        variants.addAll(Variant.lineEnds(document.text()));
        for (Variant variant : variants) {
            LoadResult result = loader.read(file.getFileName().toString(), variant.bytes());
            if (result.document().isEmpty()) {
                except(variant + ": " + result.problems().get(0).code());
                continue;
            }
            Document read = result.document().get();
            assertThat(read.toBytes()).as("%s in %s", file, variant).isEqualTo(variant.bytes());
            if (!read.text().equals(variant.text())) {
                except(variant + ": other text");
            } else if (!variant.encoded() && !sayTheSame(document.tree(), read.tree())) {
                except(variant + ": other tree");
            }
        }
    }

    private void except(String what) {
        exceptions.merge(what, 1, Integer::sum);
    }

    /** Tell whether two trees of texts that differ in line ends only have the same nodes, one for one. */
    private static boolean sayTheSame(Tree one, Tree other) {
        boolean same = one.size() == other.size()
                && one.documentCount() == other.documentCount()
                && one.commentCount() == other.commentCount();
        for (int node = 0; same && node < one.size(); node++) {
            NodeKind kind = one.kind(node);
            same = kind == other.kind(node)
                    && one.next(node) == other.next(node)
                    && (kind == NodeKind.SCALAR || one.first(node) == other.first(node))
                    && (kind != NodeKind.SCALAR || sayTheSame(one, other, node));
        }
        return same;
    }

    private static boolean sayTheSame(Tree one, Tree other, int scalar) {
        String text = one.text(scalar);
        String again = other.text(scalar);
        return one.type(scalar) == other.type(scalar)
                && (text.equals(again)
                        || withoutReturns(text).equals(withoutReturns(again))
                        || (endsTheText(one, scalar) && text.stripTrailing().equals(again.stripTrailing())));
    }

    /** Tell whether this is YAML's block scalar at the end, whose value says whether the text ends in a line end. */
    private static boolean endsTheText(Tree tree, int scalar) {
        boolean block = tree.style(scalar) == NodeStyle.LITERAL || tree.style(scalar) == NodeStyle.FOLDED;
        return block && tree.source().text().substring(tree.end(scalar)).isBlank();
    }

    private static String withoutReturns(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
