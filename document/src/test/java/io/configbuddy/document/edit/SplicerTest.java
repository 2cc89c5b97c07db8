package io.configbuddy.document.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplicerTest {
    private final Splicer splicer = new Splicer("0123456789");

    @Test
    void replacements_inAnyOrder_becomeSplicesInOrder() {
        splicer.replace(6, 8, "b");
        splicer.insert(2, "x");
        splicer.insert(2, "y");
        splicer.insertFirst(2, "a");
        splicer.remove(4, 5);
        splicer.remove(9, 9);

        assertThat(splicer.splices()).containsExactly(splice(2, 2, "axy"), splice(4, 5, ""), splice(6, 8, "b"));
        assertThat(result()).isEqualTo("01axy235b89");
    }

    @Test
    void replacement_withinAnother_isSwallowed() {
        splicer.replace(3, 5, "x");
        splicer.remove(2, 7);
        splicer.insert(4, "y");
        splicer.insert(7, "z");

        assertThat(result()).isEqualTo("01z789");
    }

    @Test
    void copy_showsTheReplacementsWithinIt() {
        splicer.remove(2, 6);
        splicer.replace(3, 5, "xyz");
        splicer.insert(2, "-");
        splicer.insert(8, new Snippet().add("<").copy(2, 6).add(">"));

        assertThat(result()).isEqualTo("01-67<2xyz5>89");
    }

    @Test
    void copy_ofWhatIsReplacedAsAWhole_showsWhatReplacesIt() {
        splicer.replace(2, 4, "x");
        splicer.remove(2, 4);
        splicer.insert(6, new Snippet().copy(2, 4, copied -> copied + copied));

        assertThat(result()).isEqualTo("0145xx6789");
    }

    @Test
    void copies_nest() {
        splicer.insert(9, new Snippet().copy(1, 5));
        splicer.insert(3, new Snippet().copy(6, 8));

        assertThat(result()).isEqualTo("01267345678126734" + "9");
    }

    @Test
    void splice_isNoLongerThanItsChange() {
        splicer.replace(1, 6, "12xy45");
        splicer.replace(7, 9, "78");

        assertThat(splicer.splices()).containsExactly(splice(3, 4, "xy"));
    }

    @Test
    void overlap_isABug() {
        splicer.replace(1, 4, "x");
        splicer.replace(3, 6, "y");

        assertThatIllegalStateException().isThrownBy(splicer::splices);
    }

    private String result() {
        return Splicer.apply(splicer.text(), splicer.splices());
    }

    private static Splice splice(int start, int end, String replacement) {
        return new Splice(new Span(start, end), replacement);
    }

    @Test
    void apply_withoutSplices_returnsTheText() {
        assertThat(Splicer.apply("abc", List.of())).isEqualTo("abc");
    }
}
