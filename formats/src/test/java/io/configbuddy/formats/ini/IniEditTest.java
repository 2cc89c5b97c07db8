package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.formats.edit.Edits;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IniEditTest {
    @Test
    void newSection_comesLast_withABlankLineWhereItsSiblingsHaveOne() {
        assertThat(edit("lenient", "[a]\nx=1\n\n[b]\ny=2\n", e -> e.set("c.z", 3)))
                .isEqualTo("[a]\nx=1\n\n[b]\ny=2\n\n[c]\nz=3\n");
        assertThat(edit("lenient", "[a]\nx = 1\n[b]\ny = 2", e -> e.set("c", Map.of("z", 3))))
                .isEqualTo("[a]\nx = 1\n[b]\ny = 2\n[c]\nz = 3\n");
    }

    @Test
    void keyOfTheRoot_comesBeforeTheSections() {
        assertThat(edit("lenient", "[a]\nx = 1\n", e -> e.set("k", 2))).isEqualTo("k = 2\n\n[a]\nx = 1\n");
    }

    @Test
    void removedSection_goesWithItsCommentsAndTheBlankLine() {
        assertThat(edit("lenient", "[a]\nx = 1\n\n; about b\n[b]\ny = 2\n; z = 3\n\n[c]\n", e -> e.remove("b")))
                .isEqualTo("[a]\nx = 1\n\n[c]\n");
        assertThat(edit("lenient", "[a]\nx = 1\n\n[b]\ny = 2\n", e -> e.remove("b")))
                .isEqualTo("[a]\nx = 1\n");
    }

    @Test
    void sectionInTwoParts_isRenamedAndRemovedInBoth() {
        String text = "[a]\nx = 1\n[b]\ny = 2\n[a]\nz = 3\n";
        assertThat(edit("lenient", text, e -> e.rename("a", "c"))).isEqualTo("[c]\nx = 1\n[b]\ny = 2\n[c]\nz = 3\n");
        assertThat(edit("lenient", text, e -> e.remove("a"))).isEqualTo("[b]\ny = 2\n");
    }

    @Test
    void valueInIndentedLines_isReplacedAsAWhole() {
        assertThat(edit("configparser", "[a]\nx =\n  1\n  2\ny = 3\n", e -> e.set("a.x", "4\n5")))
                .isEqualTo("[a]\nx = 4\n  5\ny = 3\n");
    }

    @Test
    void keyWithoutValue_getsOne_andLosesIt() {
        assertThat(edit("lenient", "[a]\nbare\nx = 1\n", e -> e.set("a.bare", 2).set("a.x", null)))
                .isEqualTo("[a]\nbare = 2\nx\n");
    }

    @Test
    void commentBehindAValue_staysWithIt() {
        assertThat(edit(
                        "configparser-inline",
                        "[a]\nx = 1 ; c\n",
                        e -> e.set("a.x", 2).set("a.y", ";")))
                .isEqualTo("[a]\nx = 2 ; c\ny =;\n");
        assertThatThrownBy(() -> edit("lenient", "[a]\nx = 1\n", e -> e.commentBehind("a.x", "c")))
                .isInstanceOf(ConfigException.class);
    }

    @Test
    void git_hasSubsectionsAndRepeatedKeys() {
        String text = "[core]\n\tbare = false\n[remote \"x\"]\n\turl = u ; c\n\tfetch = 1\n\tfetch = 2\n";
        assertThat(edit(
                        "git",
                        text,
                        e -> e.append("remote.x.fetch", "3")
                                .set("remote.y.url", "v#")
                                .rename("remote.x", "z")))
                .isEqualTo("[core]\n\tbare = false\n[remote \"z\"]\n\turl = u ; c\n\tfetch = 1\n\tfetch = 2\n"
                        + "\tfetch = 3\n[remote \"y\"]\n\turl = \"v#\"\n");
    }

    @Test
    void listOfOne_isRefusedWhereItWouldBeAText() {
        assertThatThrownBy(() -> edit("git", "[a]\n\tx = 1\n\tx = 2\n", e -> e.remove("a.x[0]")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("a single text");
    }

    @Test
    void systemd_hasContinuedLinesAndLists() {
        assertThat(edit(
                        "systemd",
                        "[Service]\nExecStart=a \\\n  b\n",
                        e -> e.set("Service.ExecStart", "c").set("Service.Environment", List.of("A=1", "B=2"))))
                .isEqualTo("[Service]\nExecStart=c\nEnvironment=A=1\nEnvironment=B=2\n");
    }

    @Test
    void php_hasKeysWithBrackets() {
        assertThat(edit(
                        "php",
                        "a[] = 1\n[s]\nk[x] = 'q' ; c\n",
                        e -> e.append("a", 2).set("s.k.y", "z").set("s.k.x", "it's")))
                .isEqualTo("a[] = 1\na[] = 2\n[s]\nk[x] = \"it's\" ; c\nk[y] = 'z'\n");
    }

    @Test
    void desktop_hasEscapes() {
        assertThat(edit("desktop", "[Desktop Entry]\nName=x\n", e -> e.set("\"Desktop Entry\".Icon", " a\n")))
                .isEqualTo("[Desktop Entry]\nName=x\nIcon=\\sa\\n\n");
    }

    @Test
    void movedKey_goesToAnotherSectionWithItsComment() {
        assertThat(edit(
                        "lenient",
                        "[a]\r\n; about x\r\nx: 1\r\ny: 2\r\n\r\n[b]\r\nz: 3\r\n",
                        e -> e.move("a.x", "b.w")))
                .isEqualTo("[a]\r\ny: 2\r\n\r\n[b]\r\nz: 3\r\n; about x\r\nw: 1\r\n");
    }

    @Test
    void sectionInASection_isRefusedWhereItWouldBeAnother() {
        assertThatThrownBy(() -> edit("lenient", "[a]\nx = 1\n", e -> e.set("a.b.c", 1)))
                .isInstanceOf(ConfigException.class);
    }

    @Test
    void keyInCapitals_isFound_andKeepsItsSpelling() {
        String text = "[User]\n\tName = a\n\tsigningkey = b\n[remote \"X\"]\n\tURL = c\n";
        assertThat(edit(
                        "git",
                        text,
                        e -> e.set("user.signingKey", "x").set("USER.name", "y").set("remote.X.url", "z")))
                .isEqualTo("[User]\n\tName = y\n\tsigningkey = x\n[remote \"X\"]\n\tURL = z\n");
        assertThat(edit("git", text, e -> e.rename("user.signingkey", "signingKey")))
                .isEqualTo(text.replace("signingkey", "signingKey"));
        assertThat(edit("git", text, e -> e.move("user.Name", "core.Name").remove("user.signingKEY")))
                .isEqualTo("[User]\n[remote \"X\"]\n\tURL = c\n[core]\n\tName = a\n");
        assertThat(edit("editorconfig", "[*]\nIndent_Style = tab\n", e -> e.set("*.indent_style", "space")))
                .isEqualTo("[*]\nIndent_Style = space\n");
    }

    @Test
    void newKeyInCapitals_isWrittenAsGiven() {
        assertThat(edit("git", "", e -> e.set("user.signingKey", "x").set("Branch.Main.Merge", "y")))
                .isEqualTo("[user]\n\tsigningKey = x\n\n[Branch \"Main\"]\n\tMerge = y\n");
        assertThatThrownBy(() -> edit("git", "[a]\n\tk = 1\n", e -> e.insertAt("a", 0, "K", 2)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("already");
    }

    @Test
    void subsectionsThatDifferInCase_areTwo() {
        assertThat(edit("git", "[remote \"x\"]\n\tk = 1\n", e -> e.set("remote.X.k", 2)))
                .isEqualTo("[remote \"x\"]\n\tk = 1\n\n[remote \"X\"]\n\tk = 2\n");
    }

    @Test
    void commentOnAList_isWrittenAtItsFirstLine() {
        assertThat(edit(
                        "git",
                        "[a]\n\tk = 1\n\tk = 2\n",
                        e -> e.comment("a.k", "both").commentBehind("a.k", "one")))
                .isEqualTo("[a]\n\t# both\n\tk = 1 # one\n\tk = 2\n");
        assertThat(edit("php", "[a]\nk[x] = 1\nk[y] = 2\n", e -> e.comment("a.k", "both")))
                .isEqualTo("[a]\n; both\nk[x] = 1\nk[y] = 2\n");
    }

    @Test
    void commentOnASectionWithoutAHeader_isWrittenAtTheFirstHeaderWithin() {
        assertThat(edit("git", "[a \"b\"]\n\tk = 1\n", e -> e.comment("a", "all")))
                .isEqualTo("# all\n[a \"b\"]\n\tk = 1\n");
    }

    @Test
    void lastSubsectionRemoved_leavesAHeader() {
        assertThat(edit("git", "[a \"b\"]\n\tk = 1\n", e -> e.remove("a.b"))).isEqualTo("[a]\n");
    }

    @Test
    void itemMovedBehindItsOwnList_isNotLost() {
        assertThat(edit("php", "a[] = 1\na[] = 2\na[] = 3\n", e -> e.move("a[2]", "k")))
                .isEqualTo("a[] = 1\na[] = 2\nk = 3\n");
    }

    @Test
    void keyBetweenSectionsByItsName_comesBeforeThemAll() {
        assertThat(edit("lenient", "m = 1\n\n[z]\nx = 1\n\n[a]\ny = 2\n", e -> e.sort("")))
                .isEqualTo("m = 1\n\n[a]\ny = 2\n\n[z]\nx = 1\n");
    }

    @Test
    void lineMovedAmongIndentedOnes_isIndentedToo() {
        assertThat(edit("lenient", "[a]\n  x = 1\ny = 2\n    3\n", e -> e.moveBefore("a.y", "a.x")))
                .isEqualTo("[a]\n  y = 2\n      3\n  x = 1\n");
    }

    @Test
    void siblingsThatStandTwice_areNoHindrance() {
        assertThat(edit("lenient", "a = 1\na = 2\nb = 3\n", e -> e.set("b", Map.of("c", 4))))
                .isEqualTo("a = 1\na = 2\n\n[b]\nc = 4\n");
    }

    @Test
    void backslashAtTheEndOfAValue_isNoContinuationWhereItMoves() {
        assertThat(edit("systemd", "[a]\nx=C:\\ \n[b]\ny=1\n", e -> e.move("a.x", "b.x")))
                .isEqualTo("[a]\n[b]\ny=1\nx=C:\\ \n");
    }

    private static String edit(String dialect, String text, Consumer<DocumentEditor> edits) {
        return Edits.edit("ini", dialect, text, edits);
    }
}
