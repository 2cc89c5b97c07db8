package io.configbuddy.document.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.problem.ConfigException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {
    @Test
    void of_severalKeys_takesEachAsItIs() {
        Path path = Path.of("labels", "app.kubernetes.io/name", "");

        assertThat(path.segments())
                .containsExactly(
                        new Segment.Key("labels"), new Segment.Key("app.kubernetes.io/name"), new Segment.Key(""));
        assertThat(path).hasToString("labels.\"app.kubernetes.io/name\".\"\"");
    }

    @Test
    void of_noKeys_isTheRoot() {
        assertThat(Path.of()).isEqualTo(Path.root()).hasToString("");
        assertThat(Path.of().isRoot()).isTrue();
    }

    @Test
    void child_ofEachKind_addsOneStep() {
        Path path = Path.root().child("hosts").child(-1).child(new Segment.Selector("a", "b"));

        assertThat(path).hasToString("hosts[-1][a=b]").isEqualTo(Path.parse("hosts[-1][a=b]"));
    }

    @Test
    void child_leavesItsParentAlone() {
        Path parent = Path.of("a");
        Path first = parent.child("b");
        Path second = parent.child("c");

        assertThat(parent).hasToString("a");
        assertThat(first).hasToString("a.b");
        assertThat(second).hasToString("a.c");
    }

    @Test
    void parent_undoesChild() {
        assertThat(Path.parse("a[0].b").parent()).isEqualTo(Path.parse("a[0]"));
        assertThat(Path.parse("a").parent()).isSameAs(Path.root());
    }

    @Test
    void parent_ofTheRoot_isAMistakeOfTheCaller() {
        Path root = Path.root();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(root::parent);
    }

    @Test
    void segments_canNotBeChanged() {
        List<Segment> segments = Path.of("a").segments();

        assertThatThrownBy(() -> segments.set(0, new Segment.Key("b")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isQuery_onlyWithSelectorOrWildcard() {
        assertThat(Path.parse("a[name=b]").isQuery()).isTrue();
        assertThat(Path.parse("a.*").isQuery()).isTrue();
        assertThat(Path.parse("**.a").isQuery()).isTrue();
        assertThat(Path.parse("a[-1].b").isQuery()).isFalse();
        assertThat(Path.parse("/a/0").isQuery()).isFalse();
    }

    @Test
    void startsWith_comparesWholeSteps() {
        Path path = Path.parse("server.hosts[0]");

        assertThat(path.startsWith(Path.root())).isTrue();
        assertThat(path.startsWith(Path.of("server"))).isTrue();
        assertThat(path.startsWith(path)).isTrue();
        assertThat(path.startsWith(Path.of("serv"))).isFalse();
        assertThat(path.startsWith(path.child("name"))).isFalse();
    }

    @Test
    void equals_sameNumberInDifferentKinds_differs() {
        assertThat(List.of(Path.of("0"), Path.root().child(0), Path.parse("/0")))
                .doesNotHaveDuplicates();
        assertThat(Path.parse("*")).isNotEqualTo(Path.parse("**")).isNotEqualTo(Path.of("*"));
    }

    @Test
    void hashCode_ofEqualPaths_isEqual() {
        String text = "a[0].b[-1][c=d].*.**[7?]";

        assertThat(Path.parse(text)).isEqualTo(Path.parse(text)).hasSameHashCodeAs(Path.parse(text));
    }

    @Test
    void toPointer_ofKeysAndItems_escapes() {
        assertThat(Path.root().toPointer()).isEmpty();
        assertThat(Path.of("a/b", "m~n", "").child(3).toPointer()).isEqualTo("/a~1b/m~0n//3");
        assertThat(Path.parse("/a/0").toPointer()).isEqualTo("/a/0");
    }

    @Test
    void toPointer_ofWhatNoPointerSays_isAMistakeOfTheCaller() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Path.parse("a[-1]").toPointer())
                .withMessageContaining("'[-1]'");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Path.parse("a.*").toPointer());
    }

    @Test
    void parse_ofThePointersInRfc6901Section5_readsTheirKeys() {
        assertThat(Path.parse("/foo")).isEqualTo(Path.of("foo"));
        assertThat(Path.parse("/foo/0")).isEqualTo(Path.of("foo").child(new Segment.KeyOrIndex(0)));
        assertThat(Path.parse("/")).isEqualTo(Path.of(""));
        assertThat(Path.parse("/a~1b")).isEqualTo(Path.of("a/b"));
        assertThat(Path.parse("/c%d")).isEqualTo(Path.of("c%d"));
        assertThat(Path.parse("/e^f")).isEqualTo(Path.of("e^f"));
        assertThat(Path.parse("/g|h")).isEqualTo(Path.of("g|h"));
        assertThat(Path.parse("/i\\j")).isEqualTo(Path.of("i\\j"));
        assertThat(Path.parse("/k\"l")).isEqualTo(Path.of("k\"l"));
        assertThat(Path.parse("/ ")).isEqualTo(Path.of(" "));
        assertThat(Path.parse("/m~0n")).isEqualTo(Path.of("m~n"));
    }

    @Test
    void parse_ofAPointerNumberTooBigForAPosition_isAKey() {
        assertThat(Path.parse("/2147483647").segments()).containsExactly(new Segment.KeyOrIndex(Integer.MAX_VALUE));
        assertThat(Path.parse("/2147483648")).isEqualTo(Path.of("2147483648"));
    }

    @Test
    void parse_ofAMistake_namesSourceColumnAndHelp() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> Path.parse("server.hosts[name].port"))
                .withMessageStartingWith("<path>:1:14: this is neither an index nor a selector [path.bad-index]")
                .satisfies(e -> assertThat(e.problems().get(0).help())
                        .contains("write '[0]' for an item, '[name=value]' to select items, "
                                + "and a key after a dot: '.name'"));
    }

    @Test
    void parse_ofAMistakenKey_showsItQuoted() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> Path.parse("a.b=c.d"))
                .satisfies(e -> assertThat(e.problems().get(0).help()).contains("quote the key: \"b=c\""));
    }

    @Test
    void parse_ofAnInvisibleCharacter_saysSo() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> Path.parse("port\u200b"))
                .withMessageStartingWith("<path>:1:5: an invisible character")
                .satisfies(e -> assertThat(e.problems().get(0).help()).contains("quote the key: \"port\\u200b\""));
    }

    @Test
    void parse_ofHalfAnEmoji_keepsItInQuotes() {
        Path path = Path.of("\ud83d");

        assertThat(path).hasToString("\"\\ud83d\"").isEqualTo(Path.parse(path.toString()));
    }

    @Test
    void keyOrIndex_negative_isRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Segment.KeyOrIndex(-1));
    }

    @Test
    void segment_toString_isItsTextAlone() {
        assertThat(new Segment.Key("a b")).hasToString("\"a b\"");
        assertThat(new Segment.Index(-2)).hasToString("[-2]");
        assertThat(new Segment.KeyOrIndex(2)).hasToString("/2");
        assertThat(new Segment.Selector("a", "b c")).hasToString("[a=\"b c\"]");
        assertThat(new Segment.AnyChild()).hasToString("*");
        assertThat(new Segment.AnyDepth()).hasToString("**");
    }
}
