package io.configbuddy.formats.properties;

import static io.configbuddy.formats.properties.Props.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.testsupport.Seeds;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesParserTest {
    private static final String[] PIECES = {
        "a", "b", "=", ":", " ", "\t", "\f", "\n", "\r", "\r\n", "\\", "\\\\", "\\\n", "\\\r\n", "\\u0041", "\\u00e9",
        "#", "!", "\\=", "\\ ", "\\n", "\\q", "k=v", "\n#c\\", "é", "\\u12", "1", "\\u", "[", "\"", "//", "C:\\d", "<",
        "=====", "\u00a0", "${"
    };

    @Test
    void everyText_isReadAsJavaReadsIt() {
        Seeds.forEach(random -> {
            for (int i = 0; i < 50; i++) {
                StringBuilder text = new StringBuilder();
                for (int pieces = 1 + random.nextInt(14); pieces > 0; pieces--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                assertThat(Props.ours(text.toString())).as(text.toString()).isEqualTo(Props.javas(text.toString()));
                Props.parse(text.toString()).tree().ifPresent(Props::assertLaws);
            }
        });
    }

    @Test
    void spans_areThoseOfKeysAndValues() {
        Tree tree = Props.tree("# c\n a.b : x \\\n  y\n! d\nk\n");
        int key = tree.first(tree.root(0));
        int value = tree.next(key);

        assertThat(tree.style(tree.root(0))).isEqualTo(NodeStyle.FLAT);
        assertThat(tree.lexeme(key)).isEqualTo("a.b");
        assertThat(tree.lexeme(value)).isEqualTo("x \\\n  y");
        assertThat(tree.text(value)).isEqualTo("x y");
        assertThat(tree.source().text().charAt(tree.separator(value))).isEqualTo(':');
        assertThat(tree.commentCount()).isEqualTo(2);
        int last = tree.next(tree.next(value));
        assertThat(tree.separator(last)).isEqualTo(Tree.NONE);
        assertThat(tree.has(last, Tree.EMPTY)).isTrue();
    }

    @Test
    void repeatedKey_isAnErrorThatLeavesTheTree() {
        Parsed parsed = Props.FORMAT.parse(Source.of("t", "a=1\n\\u0061=2\na=3\n"), ParseOptions.DEFAULT);

        assertThat(parsed.tree()).isPresent();
        assertThat(parsed.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("properties.duplicate-key"));
        assertThat(Props.ours("a=1\na=2")).contains(Map.of("a", "2"));
    }

    @Test
    void badUnicodeEscape_isAnError() {
        assertThat(codes("a=\\u12g4\nb=\\u\n")).containsExactly("properties.bad-escape", "properties.bad-escape");
        assertThat(Props.parse("a=\\u12g4").tree()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=1\nb.c = x y\nd: \"quoted\" word\n",
                "path=/usr/lib\n",
                "list = a,\\\n       b,\\\n       c\n",
                "a=b #c\n",
                "a=b!\n",
                "url=jdbc:h2:mem\n",
                "regex=\\\\d+\n",
                "text=It\\'s\n",
                "title=Jenkins\\ \n",
                "msg=Effective web.xml:\\n\\\n{0}\n",
                "x=${a}\n",
                "# comment \\\n#  goes on\n",
                "a\\ b=c\n",
                "empty=\n"
            })
    void whatIsMeantSo_isNotWarnedOf(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void warnings_areCapped() {
        assertThat(codes("a\n".repeat(3) + "x;".repeat(3) + "k=\"v\"\n".repeat(1)))
                .isNotEmpty();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("k").append(i).append(" = 'v'\n");
        }
        assertThat(codes(text.toString())).hasSize(10);
    }
}
