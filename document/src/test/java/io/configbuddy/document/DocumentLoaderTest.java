package io.configbuddy.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.document.format.DocumentFormat;
import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DocumentLoaderTest {
    private static final DocumentLoader LOADER = loader().build();

    @TempDir
    private Path folder;

    private static DocumentLoader.Builder loader() {
        return DocumentLoader.builder().formats(List.of(new KeyValueFormat()));
    }

    private static Problem problem(LoadResult result) {
        assertThat(result.document()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    private static LoadResult read(DocumentLoader.Builder loader, String name, String text) {
        return loader.build().read(name, text.getBytes(UTF_8));
    }

    @Test
    void format_byName_isTheOneWithThatExtension() {
        for (String name : List.of("a.kv", "A.KV", "dir.x/a.keyvalue", "C:\\dir\\a.kv", "settings", "x/settings")) {
            assertThat(LOADER.load(Source.of(name, "a = 1")).format().name())
                    .as(name)
                    .isEqualTo("keyvalue");
        }
    }

    @Test
    void format_byContent_whenTheNameDoesNotSay() {
        for (String name : List.of("<stdin>", "a.txt", "kv", "")) {
            assertThat(LOADER.load(Source.of(name, "#keyvalue\na = 1"))
                            .root()
                            .get("a")
                            .asInt())
                    .as(name)
                    .isEqualTo(1);
        }
    }

    @Test
    void format_told_whateverTheNameAndContentSay() {
        Document document = loader().format("keyvalue").build().load(Source.of("a.json", "a = 1"));

        assertThat(document.format().name()).isEqualTo("keyvalue");
    }

    @Test
    void format_unknown_isAProblemThatNamesTheFormats() {
        Problem untold = problem(read(loader(), "a.txt", "a = 1"));
        assertThat(untold).hasToString("a.txt:1:1: can't tell which format this is in [document.unknown-format]");
        assertThat(untold.help())
                .contains("neither the name nor the content says; name the format. The formats are keyvalue");

        assertThat(problem(read(loader(), "a.txt", " \n")).message())
                .isEqualTo("there is no content that tells which format this is in");

        Problem told = problem(read(loader().format("keyvlaue"), "a.kv", "a = 1"));
        assertThat(told).hasToString("a.kv:1:1: there is no format keyvlaue [document.unknown-format]");
        assertThat(told.help()).contains("Did you mean keyvalue? The formats are keyvalue");

        assertThat(problem(read(loader().format("xml"), "a.kv", "")).help()).contains("The formats are keyvalue");
    }

    @Test
    void format_whenNoneIsInstalled_saysSo() {
        Problem problem = problem(read(DocumentLoader.builder().formats(List.of()), "a.kv", "a = 1"));

        assertThat(problem.help().orElseThrow()).contains("No format is installed");
    }

    @Test
    void format_lookedUp_isTheOneOfThatName() {
        assertThat(LOADER.format("keyvalue").name()).isEqualTo("keyvalue");
        ConfigException exception = catchThrowableOfType(ConfigException.class, () -> LOADER.format("keyvalu"));
        assertThat(exception.problems().get(0).help()).contains("Did you mean keyvalue? The formats are keyvalue");
    }

    @Test
    void formats_ofOneExtension_theFirstWins() {
        DocumentFormat other = new KeyValueFormat() {
            @Override
            public String name() {
                return "other";
            }
        };
        DocumentLoader loader = DocumentLoader.builder()
                .formats(List.of(other, new KeyValueFormat()))
                .build();

        assertThat(loader.load(Source.of("a.kv", "")).format().name()).isEqualTo("other");
        assertThat(loader.format("keyvalue")).isNotSameAs(other);
    }

    @Test
    void dialect_isToldOrTheOneOfTheFileOrTheDefault() {
        assertThat(LOADER.load(Source.of("a.kv", "")).dialect()).isEqualTo("nested");
        assertThat(LOADER.load(Source.of("x/flat.kv", "")).dialect()).isEqualTo("flat");
        assertThat(read(loader().dialect("repeated"), "flat.kv", "")
                        .document()
                        .orElseThrow()
                        .dialect())
                .isEqualTo("repeated");
        assertThat(read(loader().dialect("keyvalue", "flat"), "a.kv", "")
                        .document()
                        .orElseThrow()
                        .dialect())
                .isEqualTo("flat");
        assertThat(read(loader().dialect("other", "flat"), "a.kv", "")
                        .document()
                        .orElseThrow()
                        .dialect())
                .isEqualTo("nested");
        assertThat(read(loader().dialect("keyvalue", "flat").dialect("repeated"), "a.kv", "")
                        .document()
                        .orElseThrow()
                        .dialect())
                .isEqualTo("repeated");
    }

    @Test
    void dialect_unknown_isAProblemThatNamesTheDialects() {
        Problem problem = problem(read(loader().dialect("falt"), "a.kv", ""));

        assertThat(problem).hasToString("a.kv:1:1: the format keyvalue has no dialect falt [document.unknown-dialect]");
        assertThat(problem.help()).contains("Did you mean flat? The dialects are nested, flat, repeated");
    }

    @Test
    void dialect_whereThereIsNone_isAProblem() {
        DocumentFormat single = new KeyValueFormat() {
            @Override
            public List<String> dialects() {
                return List.of();
            }

            @Override
            public String dialectFor(String fileName) {
                return "";
            }
        };
        DocumentLoader.Builder loader = DocumentLoader.builder().formats(List.of(single));

        assertThat(loader.build().load(Source.of("a.kv", "")).dialect()).isEmpty();
        assertThat(problem(read(loader.dialect("flat"), "a.kv", "")).help().orElseThrow())
                .startsWith("leave the dialect out");
    }

    @Test
    void charset_told_isTheOneReadIn() {
        byte[] bytes = "a = Zoë".getBytes(ISO_8859_1);
        Document document = loader().charset(ISO_8859_1).build().load("a.kv", bytes);

        assertThat(document.get("a").asString()).isEqualTo("Zoë");
        assertThat(document.toBytes()).isEqualTo(bytes);
        assertThat(document.encoding()).isEqualTo(new Encoding(ISO_8859_1, false));
        assertThat(problem(LOADER.read("a.kv", bytes)))
                .hasToString("a.kv:1:7: 0xeb is not valid UTF-8 [document.bad-encoding]");
    }

    @Test
    void charset_thatCannotBeWritten_isAMistakeOfTheCaller() {
        Charset readOnly = Charset.forName("ISO-2022-CN");

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> loader().charset(readOnly));
    }

    @Test
    void maxBytes_isTheLongestAllowed() throws IOException {
        DocumentLoader loader = loader().maxBytes(5).build();
        byte[] five = "a = 1".getBytes(UTF_8);
        byte[] six = "a = 12".getBytes(UTF_8);

        assertThat(loader.load("a.kv", five).toBytes()).isEqualTo(five);
        assertThat(loader.read("a.kv", new ByteArrayInputStream(five)).document())
                .isPresent();
        Problem problem = problem(loader.read("a.kv", six));
        assertThat(problem).hasToString("a.kv:1:1: longer than the limit of 5 bytes [document.too-large]");
        assertThat(problem.help()).contains("raise the limit when a file of this size is meant");
        assertThat(problem(loader.read("a.kv", new ByteArrayInputStream(six))).code())
                .isEqualTo("document.too-large");
        assertThat(problem(loader.read(Files.write(folder.resolve("a.kv"), six)))
                        .code())
                .isEqualTo("document.too-large");
        assertThat(loader.read(Files.write(folder.resolve("a.kv"), five)).document())
                .isPresent();
    }

    @Test
    void maxBytes_ofAnEndlessStream_isNotReadBeyond() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(problem(loader().maxBytes(100_000).build().read("a.kv", endless))
                        .code())
                .isEqualTo("document.too-large");
    }

    @Test
    void maxBytes_atItsMost_isNoLimitOfItsOwn() throws IOException {
        DocumentLoader loader = loader().maxBytes(Long.MAX_VALUE).build();
        Path file = Files.writeString(folder.resolve("a.kv"), "a = 1");

        assertThat(loader.load(file).get("a").asInt()).isEqualTo(1);
        assertThat(loader.read("a.kv", new ByteArrayInputStream(new byte[0])).document())
                .isPresent();
        assertThat(FileBytes.tooLarge("a.kv", Long.MAX_VALUE).help())
                .contains("split it: no single file may be longer");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> loader().maxBytes(-1));
        assertThat(loader().maxBytes(0).build().read("a.kv", new byte[0]).document())
                .isPresent();
    }

    @Test
    void stream_thatFails_failsTheCaller() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatIOException().isThrownBy(() -> LOADER.read("a.kv", broken)).withMessage("unplugged");
    }

    @Test
    void maxDepth_reachesTheFormat() {
        assertThat(read(loader().maxDepth(2), "a.kv", "[a.b]\n").document()).isPresent();
        assertThat(problem(read(loader().maxDepth(2), "a.kv", "[a.b.c]\n")).message())
                .isEqualTo("more than 2 levels");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> loader().maxDepth(0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> loader().maxExpansion(0));
        assertThat(read(loader().maxExpansion(1), "a.kv", "").document()).isPresent();
    }

    @Test
    void duplicates_reachTheFormat() {
        String text = "a = 1\na = 2\n";
        LoadResult rejected = read(loader(), "a.kv", text);

        assertThat(rejected.document()).isPresent();
        assertThat(rejected.problems()).hasSize(1);
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> LOADER.load("a.kv", text.getBytes(UTF_8)))
                .withMessage("a.kv:2:1: this key is set twice [keyvalue.duplicate-key]\n  first set here: a.kv:1:1");
        assertThat(read(loader().duplicates(Duplicates.FIRST), "a.kv", text)
                        .document()
                        .orElseThrow()
                        .get("a")
                        .asInt())
                .isEqualTo(1);
        assertThat(read(loader().duplicates(Duplicates.LAST), "a.kv", text)
                        .document()
                        .orElseThrow()
                        .get("a")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void load_withSeveralErrors_throwsThemAll() {
        ConfigException exception =
                catchThrowableOfType(ConfigException.class, () -> LOADER.load(Source.of("a.kv", "x\na = 1\n[b\n")));

        assertThat(exception.problems())
                .extracting(Problem::code)
                .containsExactly("keyvalue.missing-equals", "keyvalue.unclosed-header");
    }

    @Test
    void file_loaded_knowsWhereItCameFrom() throws IOException {
        Path file = Files.writeString(folder.resolve("a.kv"), "a = 1");
        Document document = LOADER.load(file);

        assertThat(document.file()).contains(file);
        assertThat(document.source().name()).isEqualTo(file.toString());
        assertThat(document.text()).isEqualTo("a = 1");
        assertThat(LOADER.load("a.kv", new byte[0]).file()).isEmpty();
    }

    @Test
    void file_empty_isAnEmptyText() throws IOException {
        Document document = LOADER.load(Files.createFile(folder.resolve("a.kv")));

        assertThat(document.text()).isEmpty();
        assertThat(document.toBytes()).isEmpty();
    }

    @Test
    void file_missing_isAProblemThatNamesTheNearest() throws IOException {
        Files.createFile(folder.resolve("application.kv"));
        Path missing = folder.resolve("aplication.kv");
        Problem problem = problem(LOADER.read(missing));

        assertThat(problem).hasToString(missing + ":1:1: there is no such file [document.not-found]");
        assertThat(problem.help()).contains("did you mean " + folder.resolve("application.kv") + "?");
        assertThat(problem(LOADER.read(folder.resolve("other"))).help()).isEmpty();
        assertThat(problem(LOADER.read(Path.of("no-such-file.kv"))).message()).isEqualTo("there is no such file");
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> LOADER.load(missing));
    }

    @Test
    void file_inAMissingFolder_isAProblemThatNamesTheNearestFolder() throws IOException {
        Files.createDirectories(folder.resolve("config"));

        assertThat(problem(LOADER.read(folder.resolve("confg/x/a.kv"))).help())
                .contains("there is no folder " + folder.resolve("confg") + "; did you mean " + folder.resolve("config")
                        + "?");
        assertThat(problem(LOADER.read(folder.resolve("other/a.kv"))).help())
                .contains("there is no folder " + folder.resolve("other"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void file_behindADanglingLink_isAProblemOfTheLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.kv"), Path.of("b.kv"));

        assertThat(problem(LOADER.read(link)).message()).isEqualTo("this is a link to a file that does not exist");
    }

    @Test
    void file_thatIsAFolder_isAProblem() {
        Problem problem = problem(LOADER.read(folder));

        assertThat(problem.code()).isEqualTo("document.unreadable");
        assertThat(problem.message()).isEqualTo("can't be read: this is a directory, not a file");
    }

    @Test
    void file_belowAFile_isAProblem() throws IOException {
        Path file = Files.createFile(folder.resolve("a.kv"));

        assertThat(problem(LOADER.read(file.resolve("b.kv"))).message())
                .doesNotContain(folder.toString())
                .isIn("can't be read: Not a directory", "there is no such file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void file_ofAnotherUser_isAProblem() throws IOException, InterruptedException {
        OtherUser other = OtherUser.in(folder);
        Path file = Files.writeString(folder.resolve("a.kv"), "secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(other.read(file)).isEqualTo("can't be read: permission denied");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(other.read(file)).isEqualTo("secret");
    }

    @Test
    void suggestions_inAFolderOfManyFiles_areQuick() throws IOException {
        for (int i = 0; i < 200; i++) {
            Files.createFile(folder.resolve("settings-" + i + ".kv"));
        }

        assertThat(problem(LOADER.read(folder.resolve("settings-1111.kv")))
                        .help()
                        .orElseThrow())
                .startsWith("did you mean " + folder.resolve("settings-1"));
    }

    @Test
    void everyEncoding_comesBackByteForByte() {
        Stream.of("a = 1\r\nb = 2\r", "[s]\n\n# ë\nx = 名😀", "")
                .flatMap(text -> Stream.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
                        .flatMap(name ->
                                Stream.of(text, "\uFEFF" + text).map(each -> each.getBytes(Charset.forName(name)))))
                .forEach(bytes ->
                        assertThat(LOADER.load("a.kv", bytes).toBytes()).isEqualTo(bytes));
    }

    @Test
    void installed_formats_areThoseOfTheClassPath() {
        ConfigException exception = catchThrowableOfType(
                ConfigException.class, () -> DocumentLoader.create().load(Source.of("a.kv", "")));

        assertThat(exception.problems().get(0).help().orElseThrow()).contains("No format is installed");
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> Document.parse("a = 1", "keyvalue"));
        assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> Document.load(folder.resolve("a.kv")));
    }

    @Test
    void utf16_isSeenWithoutAMark() {
        assertThat(LOADER.load("a.kv", "a = 1".getBytes(UTF_16LE)).encoding()).isEqualTo(new Encoding(UTF_16LE, false));
    }

    @Test
    void read_encodingThatTheFormatDoesNotAllow_isRefusedWithAWayOut() {
        DocumentFormat strict = new KeyValueFormat() {
            @Override
            public boolean allows(Charset encoding) {
                return encoding.equals(UTF_8);
            }
        };
        DocumentLoader.Builder strictly = DocumentLoader.builder().formats(List.of(strict));
        byte[] bytes = "\uFEFFa = 1\n".getBytes(UTF_16LE);

        Problem problem = problem(strictly.build().read("a.kv", bytes));

        assertThat(problem.code()).isEqualTo("document.wrong-encoding");
        assertThat(problem.message()).isEqualTo("this file is in UTF-16LE, which the format keyvalue does not allow");
        assertThat(problem.help()).hasValueSatisfying(help -> assertThat(help).contains("iconv -f UTF-16 -t UTF-8"));
        assertThat(strictly.charset(UTF_16LE).build().load("a.kv", bytes).text())
                .isEqualTo("a = 1\n");
    }
}
