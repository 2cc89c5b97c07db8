package io.configbuddy.formats.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotenvWriterTest {
    private static final String[] NASTY = {
        "a",
        "B",
        "1",
        ".",
        " ",
        "\t",
        "=",
        "#",
        "\"",
        "'",
        "\\",
        "\\n",
        "\n",
        "\r\n",
        "\r",
        "$",
        "${x}",
        "`",
        "é",
        "😀",
        "\u0007",
        "\u00a0",
        "-----BEGIN"
    };

    @Test
    void whatIsWritten_isReadBack() {
        Seeds.forEach(random -> {
            Map<String, String> data = new LinkedHashMap<>();
            List<Value.Entry> entries = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                String key = List.of("A", "B_1", "c.d", "_", "X-Y", "export").get(random.nextInt(6));
                String value = text(random);
                if (data.putIfAbsent(key, value) == null) {
                    NodeStyle style = NodeStyle.values()[random.nextInt(3)];
                    entries.add(new Value.Entry(
                            Value.Scalar.of(ScalarType.STRING, key),
                            new Value.Scalar(ScalarType.STRING, value, style),
                            comments(random)));
                }
            }
            Value.Mapping root = new Value.Mapping(entries, NodeStyle.BLOCK, comments(random));
            Quotes quotes = Quotes.values()[random.nextInt(3)];
            String text = Env.FORMAT.write(List.of(root), new WriteOptions("", 2, 80, quotes));
            assertThat(Env.data(text)).as(text).isEqualTo(data);
            Env.assertLaws(Env.tree(text));
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`plain-1.2:/x`, `plain-1.2:/x`",
                "``, ``",
                "`a b`, `\"a b\"`",
                "`a#b`, `\"a#b\"`",
                "`$HOME`, `'$HOME'`",
                "`C:\\dir`, `'C:\\dir'`",
                "`it's $5`, `\"it's \\$5\"`",
                "`true`, `true`"
            })
    void value_getsTheQuotesItNeeds(String value, String spelling) {
        Value.Entry entry = new Value.Entry(
                Value.Scalar.of(ScalarType.STRING, "A"), Value.Scalar.of(ScalarType.STRING, value), CommentText.NONE);
        Value.Mapping root = new Value.Mapping(List.of(entry), NodeStyle.BLOCK, CommentText.NONE);

        assertThat(Env.FORMAT.write(List.of(root), WriteOptions.DEFAULT)).isEqualTo("A=" + spelling + "\n");
    }

    @Test
    void comments_areCarried() {
        CommentText comments = new CommentText(List.of(List.of(" far")), List.of(" near"), List.of(" beside"), true);
        Value.Entry first = new Value.Entry(
                Value.Scalar.of(ScalarType.STRING, "A"), Value.Scalar.of(ScalarType.INTEGER, "1"), comments);
        Value.Entry second = new Value.Entry(
                Value.Scalar.of(ScalarType.STRING, "B"), Value.Scalar.of(ScalarType.STRING, "x\ny"), comments);
        Value.Mapping root = new Value.Mapping(
                List.of(first, second),
                NodeStyle.BLOCK,
                new CommentText(List.of(), List.of(" last"), List.of(), false));

        assertThat(Env.FORMAT.write(List.of(root), WriteOptions.DEFAULT)).isEqualTo("""
                # far

                # near
                A=1 # beside

                # far

                # near
                # beside
                B="x\\ny"
                # last
                """);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    private static CommentText comments(Random random) {
        return random.nextInt(3) > 0
                ? CommentText.NONE
                : new CommentText(
                        List.of(List.of(" one", "")),
                        List.of(" two"),
                        random.nextBoolean() ? List.of(" A=3") : List.of(),
                        random.nextBoolean());
    }
}
