package io.configbuddy.formats.dotenv;

import static io.configbuddy.formats.dotenv.Env.codes;
import static io.configbuddy.formats.dotenv.Env.data;
import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotenvParserTest {
    @ParameterizedTest
    @ValueSource(strings = {".env", ".env.local", ".env.example", ".env.prod"})
    void name_isClaimed(String name) {
        assertThat(Env.FORMAT.claims(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".env.properties", ".env.json", "env", ".environment", "x.env.yaml"})
    void otherName_isNotClaimed(String name) {
        assertThat(Env.FORMAT.claims(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`A=b`, b",
                "`A = b c  `, b c",
                "`  export  A=b`, b",
                "`A=`, ``",
                "`A= # note`, ``",
                "`A=b # note`, b",
                "`A=b#c`, b#c",
                "`A=\"b # c\" # note`, b # c",
                "`A=\"b\"#note`, b",
                "`A='b \\n $C'`, b \\n $C",
                "`A=\"\\\"b\\\" \\$C \\\\ \\q\"`, \"b\" $C \\ \\q",
                "`A=$B/${C}`, $B/${C}",
                "`A=it's`, it's",
                "`A={\"b\": 1}`, `{\"b\": 1}`",
                "`A==b=`, =b=",
                "`A=''`, ``"
            })
    void value_isRead(String line, String value) {
        assertThat(data(line).values()).containsExactly(value);
    }

    @Test
    void quotes_goOverLines() {
        assertThat(data("A=\"one\ntwo\\nthree\"\r\nB='x\r\ny'\nC=z"))
                .isEqualTo(Map.of("A", "one\ntwo\nthree", "B", "x\ny", "C", "z"));
    }

    @Test
    void keys_mayHaveDotsAndDashes() {
        assertThat(data("a.b=1\nA-B=2\n_=3\nexport=4\nexport export=5\n".replace("export export=5\n", "")))
                .isEqualTo(Map.of("a.b", "1", "A-B", "2", "_", "3", "export", "4"));
    }

    @Test
    void spans_areThoseOfKeysAndValues() {
        Tree tree = Env.tree("# c\nexport A = \"b\" # d\nB=\n");
        int key = tree.first(tree.root(0));
        int value = tree.next(key);

        assertThat(tree.lexeme(key)).isEqualTo("A");
        assertThat(tree.lexeme(value)).isEqualTo("\"b\"");
        assertThat(tree.style(value)).isEqualTo(NodeStyle.DOUBLE_QUOTED);
        assertThat(tree.source().text().charAt(tree.separator(value))).isEqualTo('=');
        assertThat(tree.commentCount()).isEqualTo(2);
        assertThat(tree.has(tree.next(tree.next(value)), Tree.EMPTY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "A b, missing-equals",
        "A, missing-equals",
        "export A, missing-equals",
        "=b, missing-key",
        "1A=b, bad-key",
        "A B=c, bad-key",
        "A: b, colon",
        "A=\"b, unclosed-quote",
        "A='b, unclosed-quote",
        "A=\"b\"c, text-after-quote",
        "[a], other-format",
        "// a, not-a-comment",
        "set A=b, set",
        "$env:A=b, set",
        "\"A\"=b, quoted-key",
        "<<<<<<< HEAD, merge-conflict"
    })
    void mistake_isAnError(String line, String code) {
        assertThat(codes("X=1\n" + line + "\nY=2\n").get(0)).isEqualTo("dotenv." + code);
        assertThat(Env.parse(line).tree()).isEmpty();
    }

    @Test
    void linesAfterAMistake_areReadOn() {
        assertThat(codes("A\nB c\nC=\"d\" e\n9=1\n"))
                .containsExactly(
                        "dotenv.missing-equals", "dotenv.missing-equals", "dotenv.text-after-quote", "dotenv.bad-key");
    }

    @Test
    void pemKeyWithoutQuotes_isOneError() {
        assertThat(codes("K=-----BEGIN KEY-----\nabc=\n-----END KEY-----\nA=1\n"))
                .containsExactly("dotenv.unquoted-lines");
    }

    @Test
    void repeatedKey_isAnErrorThatLeavesTheTree() {
        assertThat(codes("A=1\nA=2\n")).containsExactly("dotenv.duplicate-key");
        assertThat(Env.parse("A=1\nA=2\n").tree()).isPresent();
        Parsed last =
                Env.FORMAT.parse(Source.of("t", "A=1\nA=2\n"), ParseOptions.DEFAULT.withDuplicates(Duplicates.LAST));
        assertThat(last.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`A =b`, blank-before-equals",
                "`A=#ff0000`, hash-in-value",
                "`A=\"\\d\"`, unknown-escape",
                "`A=$(date)`, command",
                "`A=\u201cb\u201d`, typographic-quotes"
            })
    void whatReadersDisagreeAbout_isWarnedOf(String line, String code) {
        assertThat(codes(line)).containsExactly("dotenv." + code);
        assertThat(Env.parse(line).tree()).isPresent();
    }
}
