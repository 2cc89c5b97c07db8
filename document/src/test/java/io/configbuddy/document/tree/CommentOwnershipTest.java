package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.outline.Outline;
import io.configbuddy.document.path.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule of {@link CommentSweep} and {@link CommentRun}, clause by clause. */
class CommentOwnershipTest {
    private static void check(String text, String... expected) {
        assertThat(Ownership.of(Outline.tree(text))).as(text).containsExactly(expected);
        String crLf = text.replace("\n", "\r\n");
        assertThat(Ownership.of(Outline.tree(crLf))).as("CR LF: " + text).containsExactly(expected);
        assertThat(Ownership.of(Outline.tree(text.replace('\n', '\r'))))
                .as("CR: " + text)
                .containsExactly(expected);
    }

    @Test
    void trailing_belongsToWhatEndedLastOnItsLine() {
        check("a: 1 # c\nb: 2\n", "trailing a: c");
        check("a: 1 # c", "trailing a: c");
        check("- 1 # c\n- 2\n", "trailing [0]: c");
        check("a: {b: 1} # c\n", "trailing a: c");
        check("a: {b: 1, # c\n  d: 2}\n", "trailing a.b: c");
        check("a: [1, 2, # c\n  3]\n", "trailing a[1]: c");
        check("a: {\n  b: 1\n} # c\n", "trailing a: c");
        check("a: {b: {\n  x: 1\n}} # c\n", "trailing a: c");
        check("a: {b: {\n  x: 1\n} # c\n}\n", "trailing a.b: c");
        check("[{a: 1}, {b: 2}, # c\n{d: 3}]", "trailing [1]: c");
    }

    @Test
    void trailing_ofTwoThatEndTogether_belongsToTheInnerOne() {
        check("- a: 1 # c\n  b: 2\n", "trailing [0].a: c");
        check("- a: 1 # c\n", "trailing [0].a: c");
        check("- - 1 # c\n", "trailing [0][0]: c");
        check("x:\n  a: 1 # c\nb: 2\n", "trailing x.a: c");
    }

    @Test
    void trailing_whereNothingEnded_belongsToTheInnermostThatBegan() {
        check("a: # c\n  b: 1\n", "trailing a: c");
        check("- # c\n  a: 1\n", "trailing [0]: c");
        check("a: [ # c\n  1\n]\n", "trailing a: c");
        check("a: {b: { # c\n  x: 1\n}}\n", "trailing a.b: c");
        check("a: {x: 1, b: { # c\n  y: 1\n}}\n", "trailing a.b: c");
        check("a: /* c */ 1\n", "trailing a: c");
        check("- - # c\n    - 1\n", "trailing [0][0]: c");
    }

    @Test
    void trailing_continuedInTheSameColumn_keepsItsOwner() {
        check("a: 1 # c\n     # d\n     # e\nb: 2\n", "trailing a: c", "trailing a: d", "trailing a: e");
        check("[\n1, // c\n   // d\n2]\n", "trailing [0]: c", "trailing [0]: d");
        check("a: # c\n   # d\n  b: 1\n", "trailing a: c", "trailing a: d");
        check("x:\n  a: 1 # c\n       # d\n", "trailing x.a: c", "trailing x.a: d");
    }

    @Test
    void trailing_notContinued_endsThere() {
        check("a: 1 # c\n    # d\nb: 2\n", "trailing a: c", "leading b: d");
        check("a: 1 # c\n\n     # d\nb: 2\n", "trailing a: c", "leading b: d");
        check("a: 1 # c\n# d\nb: 2\n", "trailing a: c", "leading b: d");
        // What comes next begins in that column, too.
        check("a: # c\n   # d\n   b: 1\n", "trailing a: c", "leading a.b: d");
        check(
                "a:\n   - 1 # c\n   - x: # d\n       # e\n       y: 1\n",
                "trailing a[0]: c",
                "trailing a[1].x: d",
                "leading a[1].x.y: e");
        // Something lies between.
        check("[1 /* c */,\n   2 /* d */,\n   /* e */\n   3]", "trailing [0]: c", "trailing [1]: d", "leading [2]: e");
        check("[[1 /* c */\n],/* d */\n2]", "trailing [0]: d", "trailing [0][0]: c");
    }

    @Test
    void trailing_severalOnALine_shareTheOwner() {
        check("[1 /* c */ /* d */ // e\n, 2]", "trailing [0]: c", "trailing [0]: d", "trailing [0]: e");
    }

    @Test
    void trailing_behindABracketOrMarkerAlone_isAsOnALineOfItsOwn() {
        check("{ // c\n  a: 1\n}\n", "leading a: c");
        check("[ // c\n\n  1\n]\n", "detached [0]: c");
        check("--- # c\na: 1\n", "leading a: c");
        check("{\n  a: 1\n} // c\n", "inner .: c");
        check("[1, 2] # c\n", "inner .: c");
        check("{a: [1,\n2]} # c\n", "inner .: c");
        check("[\n  [1\n  , // c\n  2]\n]", "leading [0][1]: c");
    }

    @Test
    void beforeAValueOnItsLine_isLeading() {
        check("[1, /* c */ 2]", "leading [1]: c");
        check("[1, /* c */ /* d */ 2]", "leading [1]: c", "leading [1]: d");
        check("{a: 1, /* c */ b: 2}", "leading b: c");
        check("{a: { /* c */ b: 2}}", "leading a.b: c");
        check("{ /* c */ a: 1}", "leading a: c");
        check("/* c */ a: 1\n", "leading a: c");
        check("[1, /* c\n*/ 2]", "leading [1]: c");
        check("[1, /* c */\n2]", "trailing [0]: c");
        check("[1 /* c */, 2]", "trailing [0]: c");
        check("[1, 2 /* c */]", "trailing [1]: c");
    }

    @Test
    void above_isLeading() {
        check("# c\na: 1\n", "leading a: c");
        check("# c\n# d\na: 1\n", "leading a: c", "leading a: d");
        check("a: 1\n# c\nb: 2\n", "leading b: c");
        check("a:\n  # c\n  b: 1\n", "leading a.b: c");
        check("a:\n# c\n  b: 1\n", "leading a.b: c");
        check("a:\n    # c\n  b: 1\n", "leading a.b: c");
        check("- 1\n# c\n- 2\n", "leading [1]: c");
        check("- 1\n  # c\n- 2\n", "leading [1]: c");
        check("a: 1\n  # c\nb: 2\n", "leading b: c");
        check("a: {\n  // c\n  b: 1\n}\n", "leading a.b: c");
        check("a:\n  b:\n    x: 1\n  # c\n  d: 2\n", "leading a.d: c");
        check("# c\nvalue\n", "leading .: c");
        check("# c\n[]\n", "leading .: c");
        check("# c\n&x a: 1\n", "leading a: c");
    }

    @Test
    void above_withABlankLineBetween_isDetached() {
        check("# c\n\na: 1\n", "detached a: c");
        check("# c\n\n# d\na: 1\n", "detached a: c", "leading a: d");
        check("# c\n\n# d\n\na: 1\n", "detached a: c", "detached a: d");
        check("# c\n  \t\na: 1\n", "detached a: c");
        check("a: 1\n\n# c\n\nb: 2\n", "detached b: c");
        check("a:\n  # c\n\n  b: 1\n", "detached a.b: c");
        check("{a: 1,\n// c\n\nb: 2}", "detached b: c");
    }

    @Test
    void above_withAnythingElseBetween_isDetached() {
        check("// c\n{\n  a: 1\n}\n", "detached a: c");
        check("// c\n{ a: 1 }\n", "detached a: c");
        check("// c\n[[1]]\n", "detached [0]: c");
        check("# c\n---\na: 1\n", "detached a: c");
        check("[1\n// c\n,\n2]", "detached [1]: c");
    }

    @Test
    void betweenKeyAndValue_isLeading() {
        check("a:\n  # c\n  1\nb: 2\n", "leading a: c");
        check("{a:\n// c\n1}", "leading a: c");
        check("{a:\n// c\n\n// d\n{b: 1}}", "leading a: c", "leading a: d");
        check("{a\n// c\n: 1, b: 2}", "leading a: c");
        check("-\n  # c\n  1\n", "leading [0]: c");
        check("a:\n  # c\n  [1, 2]\nb: 2\n", "leading a: c");
        check("{a: 1, b:\n  // c\n  2\n  // d\n}", "leading b: c", "inner .: d");
    }

    @Test
    void inAKeyInBrackets_belongsToItsEntry() {
        checkKey("{a: 1,\n # c\n b: 2}: 3 # d\n");
        checkKey("{a: 1,\n # c\n b: 2}: [\n3] # d\n");
        assertThat(Outline.root("[\n # c\n {b: 2}]:\n  - 3\n")
                        .select(Path.parse("*"))
                        .get(0)
                        .comments()
                        .leading())
                .hasSize(1);
    }

    private static void checkKey(String text) {
        Comments comments = Outline.root(text).select(Path.parse("*")).get(0).comments();

        assertThat(comments.leading()).extracting(Comment::lines).as(text).containsExactly(List.of(" c"));
        assertThat(comments.trailing()).extracting(Comment::lines).as(text).containsExactly(List.of(" d"));
    }

    @Test
    void behindSomethingInAKey_belongsToItsEntry() {
        Comments comments =
                Outline.root("[a, # c\n b]: 3\n").select(Path.parse("*")).get(0).comments();

        assertThat(comments.trailing()).hasSize(1);
    }

    @Test
    void inBracketsThatClose_isInner() {
        check("[\n  1\n  // c\n]\n", "inner .: c");
        check("[\n  // c\n]\n", "inner .: c");
        check("a: {\n  b: 1\n\n  // c\n}\n", "inner a: c");
        check("a: {\n  // c\n}\nb: 2\n", "inner a: c");
        check("a: [[\n1\n// c\n], 2]", "inner a[0]: c");
        check("[1, [2, 3\n// c\n]]", "inner [1]: c");
    }

    @Test
    void runOverAClosingBracket_isSplitThere() {
        check("{a: {\n  x: 1\n  // c\n},\n// d\nb: 2}", "inner a: c", "leading b: d");
        check("{a: {\n  x: 1\n  /* c */},\n// d\nb: 2}", "inner a: c", "leading b: d");
        check("{a: [[\n1\n// c\n]\n// d\n]\n// e\n}\n// f", "inner a[0]: c", "inner a: d", "inner .: e", "inner .: f");
    }

    @Test
    void indentedMoreThanWhatComesNext_isInner() {
        check("a:\n  b: 1\n  # c\nd: 2\n", "inner a: c");
        check("a:\n  - 1\n  # c\nd: 2\n", "inner a: c");
        check("a:\n  b: 1\n   # c\nd: 2\n", "inner a: c");
        check("a:\n  b: 1\n # c\nd: 2\n", "leading d: c");
        check("- a: 1\n  # c\n- b: 2\n", "inner [0]: c");
        check("a:\n  b:\n    x: 1\n  # c\nd: 2\n", "inner a: c");
        check("a:\n  b:\n    x: 1\n    # c\nd: 2\n", "inner a.b: c");
        check("a:\n  b:\n    x: 1\n    # c\n  # d\n# e\nf: 2\n", "inner a.b: c", "inner a: d", "leading f: e");
        check("a:\n  b: 1\n\n  # c\n\nd: 2\n", "inner a: c");
        check("a:\n- 1\n# c\nd: 2\n", "leading d: c");
        check("a:\n  b: [1,\n      2]\n  # c\nd: 2\n", "inner a: c");
        check("a:\n  b: {x: [1]}\n             # c\nd: 2\n", "inner a: c");
    }

    @Test
    void indentedMoreThanACommentAboveIt_isNoDeeper() {
        check("a:\n  b: 1\n# c\n  # d\ne: 2\n", "leading e: c", "leading e: d");
        check("a:\n  b: 1\n# c\n\n  # d\n\ne: 2\n", "detached e: c", "detached e: d");
        check("a:\n  b:\n    x: 1\n  # c\n    # d\ne: 2\n", "inner a: c", "inner a: d");
    }

    @Test
    void atTheEnd_isInnerByItsColumn() {
        check("a: 1\n# c\n", "inner .: c");
        check("a:\n  b: 1\n# c\n", "inner .: c");
        check("a:\n  b: 1\n  # c\n", "inner a: c");
        check("a:\n  b: 1\n  # c\n# d", "inner a: c", "inner .: d");
        check("- 1\n# c\n", "inner .: c");
        check("a: 1\n\n\n# c\n", "inner .: c");
        check("x: [a: b]\n# c\n", "inner .: c");
        check("x: [a: b]\n           # c\n", "inner .: c");
        check("a:\n- 1\n# c\n", "inner a: c");
    }

    @Test
    void belowAScalarThatIsAll_isTrailing() {
        check("value\n# c\n", "trailing .: c");
        check("value # c\n", "trailing .: c");
    }

    @Test
    void belowAnEntryWithoutValue_isTrailing() {
        check("a:\n  # c\nb: 1\n", "trailing a: c");
        check("a:\n  # c\n  # d\n# e\nb: 1\n", "trailing a: c", "trailing a: d", "leading b: e");
        check("a:\n  # c\n", "trailing a: c");
        check("a:\n# c\nb: 1\n", "leading b: c");
        check("a:\n# c\n", "inner .: c");
        check("-\n  # c\n- 1\n", "trailing [0]: c");
        check("x:\n  a:\n    # c\n  # d\nb: 1\n", "trailing x.a: c", "inner x: d");
    }

    @Test
    void severalDocuments_keepTheirOwn() {
        check("# c\na: 1\n---\n# d\nb: 2 # e\n", "leading a: c", "leading b: d", "trailing b: e");
        check("---\n# c\n---\nb: 1\n", "trailing .: c");
        check("---\na: 1\n---\n# c\nb: 1\n---\n# d\nb: 1\n# e", "leading b: c", "leading b: d", "inner .: e");
    }

    @Test
    void mergedAndAliased_keepTheCommentsOfTheirPlace() {
        Node root = Outline.root("base: &b\n  # c\n  x: 1\nuse: *b # d\n");

        assertThat(root.get("use").comments().trailing()).hasSize(1);
        assertThat(root.get("use").comments().inner()).isEmpty();
        assertThat(root.get("use.x").comments().leading()).hasSize(1);
    }

    @Test
    void withoutComments_everyNodeHasNone() {
        assertThat(Outline.root("a: 1\n").get("a").comments()).isSameAs(Comments.NONE);
        assertThat(Outline.root("a: 1\nb: 2 # c\n").get("a").comments().isEmpty())
                .isTrue();
        assertThat(Outline.root("a: 1\nb: 2 # c\n").get("b").comments().isEmpty())
                .isFalse();
    }
}
