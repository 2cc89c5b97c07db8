package io.configbuddy.formats.ini;

import static io.configbuddy.formats.ini.Ini.codes;
import static io.configbuddy.formats.ini.Ini.data;
import static io.configbuddy.formats.ini.Ini.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.configbuddy.document.format.Feature;
import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.PlainData;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each dialect makes of the same few things; the suites try them in depth. */
class DialectTest {
    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource({
            ".editorconfig, editorconfig",
            ".gitconfig, git",
            ".gitmodules, git",
            "php.ini, php",
            "php.ini-development, php",
            "setup.cfg, configparser",
            "tox.ini, configparser",
            ".flake8, configparser",
            "org.gnome.gedit.desktop, desktop",
            "index.theme, desktop",
            "nginx.service, systemd",
            "backup.timer, systemd",
            "journald.conf, systemd",
            "my.cnf, lenient",
            "settings.ini, lenient"
        })
        void fileName_choosesTheDialect(String name, String dialect) {
            assertThat(Ini.FORMAT.dialectFor(name)).isEqualTo(dialect);
        }

        @Test
        void unknownDialect_isAMistakeOfTheCaller() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ini.parse("vb", ""))
                    .withMessageContaining("vb");
        }

        @Test
        void defaultDialect_isLenient() {
            assertThat(Ini.FORMAT.dialects()).first().isEqualTo("lenient");
            assertThat(Ini.parse("", "a: 1").tree()).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {".editorconfig", ".gitmodules", "gitconfig", ".flake8", "php.ini-production"})
        void knownName_isClaimed(String name) {
            assertThat(Ini.FORMAT.claims(name)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"config", "settings.toml", ".env", "app.ini"})
        void otherName_isNotClaimed(String name) {
            assertThat(Ini.FORMAT.claims(name)).isFalse();
        }

        @Test
        void features_followTheDialect() {
            assertThat(Ini.FORMAT.features("lenient"))
                    .contains(Feature.COMMENTS, Feature.NESTING, Feature.NULLS, Feature.EMPTY_MAPPINGS)
                    .doesNotContain(Feature.SEQUENCES, Feature.TYPES, Feature.CONTROL_CHARACTERS);
            assertThat(Ini.FORMAT.features("git"))
                    .contains(Feature.SEQUENCES, Feature.CONTROL_CHARACTERS)
                    .doesNotContain(Feature.NULLS);
            assertThat(Ini.FORMAT.features("php")).contains(Feature.SEQUENCES);
            assertThat(Ini.FORMAT.features("desktop")).doesNotContain(Feature.SEQUENCES);
        }
    }

    @Nested
    class Recognition {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@example.com:a/b\n",
                    "; settings\n[server]\nport = 80\n",
                    "[server]\nhost = example.com\n"
                })
        void ini_isRecognised(String text) {
            assertThat(Ini.FORMAT.recognises(text)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "[1, 2]",
                    "[server]\nport = 80\nhost = \"a\"\n",
                    "a = 1",
                    "{\"a\": 1}",
                    "[a]\n- b\n",
                    "a: [b]\n",
                    "[[a]]\nb = 1\n",
                    "<a>[b]</a>",
                    "[a]"
                })
        void whatMayBeAnotherFormat_isNot(String text) {
            assertThat(Ini.FORMAT.recognises(text)).isFalse();
        }
    }

    @Nested
    class Configparser {
        @Test
        void indentedLines_continueTheValue_withoutTheirComments() {
            assertThat(data("configparser", "[a]\nlist =\n  one\n\n  # no\n  two\nnext: x = y\n"))
                    .isEqualTo(map("a", map("list", "\none\n\ntwo", "next", "x = y")));
        }

        @Test
        void inlineComment_needsABlankBeforeIt() {
            assertThat(data("configparser-inline", "[a] ; s\nk = v;w #x\n  more # y\nb\n"))
                    .isEqualTo(map("a", map("k", "v;w\nmore", "b", null)));
        }

        @Test
        void repetition_isAnErrorUnlessToldOtherwise() {
            String text = "[a]\nk = 1\nk = 2\n[a]\nm = 3\n";

            assertThat(codes("configparser", text)).containsExactly("ini.duplicate-key", "ini.duplicate-section");
            assertThat(Ini.parse("configparser", text).tree()).isPresent();
            Parsed last = Ini.FORMAT.parse(
                    Source.of("t", text),
                    ParseOptions.DEFAULT.withDialect("configparser").withDuplicates(Duplicates.LAST));
            assertThat(last.problems()).isEmpty();
            assertThat(PlainData.of(last.tree().orElseThrow(), 0)).isEqualTo(map("a", map("k", "2", "m", "3")));
        }

        @Test
        void defaults_mayBeGivenTwice() {
            assertThat(codes("configparser", "[DEFAULT]\na=1\n[DEFAULT]\nb=2\n"))
                    .isEmpty();
        }

        @Test
        void comment_thatIsPartOfTheValue_isWarnedOf() {
            assertThat(codes("configparser", "[a]\nk = v ; note\n")).containsExactly("ini.comment-in-value");
            assertThat(codes("lenient", "[a]\nk = v ; note\n")).isEmpty();
        }

        @Test
        void indentedHeader_isPartOfTheValue() {
            assertThat(codes("configparser", "[a]\nk = v\n [b]\n")).containsExactly("ini.indented-section");
        }
    }

    @Nested
    class Git {
        @Test
        void subsections_nest() {
            assertThat(data(
                            "git",
                            "[Remote \"Up\\\"x\"]\n\tURL = a # c\n[remote]\n\tpush\n[branch.Main] k = \"x\\ty\"z\n"))
                    .isEqualTo(map(
                            "remote",
                            map("Up\"x", map("url", "a"), "push", null),
                            "branch",
                            map("main", map("k", "x\tyz"))));
        }

        @Test
        void repeatedKey_isAList() {
            assertThat(data("git", "[a]\nk = 1\nb = 2\nK = 3\n[A]\nk = 4\n"))
                    .isEqualTo(map("a", map("k", List.of("1", "3", "4"), "b", "2")));
        }

        @Test
        void backslash_continuesTheValue() {
            assertThat(data("git", "[a]\nk = one \\\n  two ; \\\n\nm = \"a\\\nb\"\n"))
                    .isEqualTo(map("a", map("k", "one   two", "m", "ab")));
        }

        @Test
        void keyAndSubsectionOfOneName_areWarnedOf() {
            assertThat(codes("git", "[a]\nb = 1\n[a \"b\"]\nc = 2\n")).containsExactly("ini.name-clash");
        }
    }

    @Nested
    class Systemd {
        @Test
        void backslash_continuesTheValue_overComments() {
            assertThat(data("systemd", "[Service]\nExecStart=a \\\n# no\n; no\n  b\\\n\nType=x\\\\\n"))
                    .isEqualTo(map("Service", map("ExecStart", "a    b", "Type", "x\\\\")));
        }

        @Test
        void repeatedKey_isAList_resetsAndAll() {
            assertThat(data("systemd", "[Unit]\nAfter=a\nAfter=\n[Unit]\nAfter=b\n"))
                    .isEqualTo(map("Unit", map("After", List.of("a", "", "b"))));
        }

        @Test
        void whatSystemdIgnores_isWarnedOf() {
            assertThat(codes("systemd", "a=1\n[S]\nb\n"))
                    .containsExactly("ini.missing-section", "ini.missing-separator");
        }
    }

    @Nested
    class Php {
        @Test
        void quotes_joinAndGoOverLines() {
            assertThat(data("php", "a = \"x\\\"-\ny\" 'z' w ; c\nb = C:\\dir\\\nc = \"C:\\dir\\\"\n"))
                    .isEqualTo(map("a", "x\"-\nyz w", "b", "C:\\dir\\", "c", "C:\\dir\\"));
        }

        @Test
        void sectionWithTheNameOfAKeyWithBrackets_isASecondOne() {
            String text = "a[b] = 1\na[c] = 2\n[a]\nd = 3\n";
            assertThat(codes("php", text)).containsExactly("ini.name-clash");
            assertThat(Node.root(Ini.tree("php", text), 0).get("a.d").asInt()).isEqualTo(3);
            assertThat(Node.root(Ini.tree("php", text), 0).find("a.b")).isEmpty();
        }

        @Test
        void brackets_makeListsAndMappings() {
            assertThat(data("php", "[s]\nl[] = 1\nm[a] = 2\nl[]=3\nm[\"b c\"] = 4\n"))
                    .isEqualTo(map("s", map("l", List.of("1", "3"), "m", map("a", "2", "b c", "4"))));
        }

        @Test
        void expressions_stayText() {
            assertThat(data("php", "error_reporting = E_ALL & ~E_NOTICE\ndir = ${home}/x\n"))
                    .isEqualTo(map("error_reporting", "E_ALL & ~E_NOTICE", "dir", "${home}/x"));
        }

        @Test
        void listOfOne_isAList() {
            assertThat(data("php", "extension[] = a\n")).isEqualTo(map("extension", List.of("a")));
        }
    }

    @Nested
    class Desktop {
        @Test
        void escapes_areRead() {
            assertThat(data("desktop", "[Desktop Entry]\nName[de]=\\sa\\tb\\n\\\\\nKeywords=a\\;b;c;\n"))
                    .isEqualTo(map("Desktop Entry", map("Name[de]", " a\tb\n\\", "Keywords", "a\\;b;c;")));
        }

        @Test
        void semicolon_isNoComment() {
            assertThat(codes("desktop", "[a]\n; b\n")).contains("ini.missing-separator");
        }
    }

    @Nested
    class EditorConfig {
        @Test
        void keysAreFolded_sectionsAreNot_valuesKeepTheirMarks() {
            assertThat(data("editorconfig", "Root = true\n[*.{A,b}]\nIndent_Style = Tab; x\n"))
                    .isEqualTo(map("root", "true", "*.{A,b}", map("indent_style", "Tab; x")));
        }

        @Test
        void keysInTheWrongPlace_areWarnedOf() {
            assertThat(codes("editorconfig", "indent_size = 2\n[*]\nroot = true\n"))
                    .containsExactly("ini.ignored-key", "ini.ignored-key");
        }
    }

    @Test
    void section_openedTwice_isOneMappingWithTwoHeaders() {
        Tree tree = Ini.tree("lenient", "[a]\nx = 1\n[b]\ny = 2\n[a]\nz = 3\n");

        assertThat(PlainData.of(tree, 0)).isEqualTo(map("a", map("x", "1", "z", "3"), "b", map("y", "2")));
        assertThat(tree.sectionCount()).isEqualTo(3);
        assertThat(tree.sectionNode(2)).isEqualTo(tree.sectionNode(0));
        assertThat(tree.source().text().substring(tree.headerEnd(2), tree.bodyEnd(2)))
                .isEqualTo("\nz = 3");
        assertThat(tree.source().text().substring(tree.headerEnd(0), tree.bodyEnd(0)))
                .isEqualTo("\nx = 1");
    }

    @Test
    void manySections_openedToAndFro_areJoined() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 2 == 0 ? "[a]\nk" : "[b]\nk")
                    .append(i)
                    .append(" = ")
                    .append(i)
                    .append('\n');
        }
        text.append("[a]\nk0 = again\n[b]\nk1 = again\n");
        Parsed parsed = Ini.parse("configparser-lenient", text.toString());

        assertThat(parsed.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("ini.duplicate-key"));
        assertThat(Node.root(parsed.tree().orElseThrow(), 0)
                        .find("a.k0")
                        .orElseThrow()
                        .asString())
                .isEqualTo("again");
    }

    @Test
    void emptyText_isAnEmptyMapping() {
        for (Dialect dialect : Dialect.ALL) {
            for (String text : Arrays.asList("", "\n", "  \n", "# c", "#\r\n")) {
                if (dialect != Dialect.PHP || text.indexOf('#') < 0) {
                    assertThat(data(dialect.name(), text)).isEqualTo(map());
                }
            }
        }
    }

    @Test
    void problems_areCappedWithoutLosingTheTree() {
        assertThat(codes("configparser", "[a]\n" + "k = 1\n".repeat(500))).hasSize(20);
        assertThat(Ini.parse("configparser", "[a]\n" + "k = 1\n".repeat(500)).tree())
                .isPresent();
        assertThat(codes("git", "[a]\n" + "? = 1\n".repeat(500))).hasSize(20);
    }
}
