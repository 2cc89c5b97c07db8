package io.configbuddy.formats.dotenv;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.edit.EditLaws;
import io.configbuddy.testsupport.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random edits of generated texts and of real files. */
class DotenvEditLawsTest {
    private static final int EDITS = 10;

    private static final String[] NASTY = {
        "a",
        "B",
        "1",
        " ",
        "\t",
        "=",
        ":",
        "#",
        "\\",
        "\n",
        "\r",
        "\"",
        "'",
        "é",
        "😀",
        "\u00a0",
        "$x",
        "`",
        "C:\\dir\\",
        "true",
        "${x}"
    };
    private static final String[] KEYS = {"A", "SERVER_PORT", "b", "LONG_NAME", "x.y", "D"};

    @Test
    void edits_ofTidyTexts_holdTheLaws() {
        EditLaws laws = laws();
        Seeds.forEachKnown(random -> laws.check(document(tidy(random)), random, EDITS));
        laws.assertFewRefusals();
    }

    @Test
    void edits_ofUntidyTexts_holdTheLaws() {
        EditLaws laws = laws().untidy();
        Seeds.forEachKnown(random -> laws.check(document(untidy(random)), random, EDITS));
        laws.assertFewRefusals();
    }

    @Test
    void edits_ofRealFiles_holdTheLaws() throws IOException {
        EditLaws laws = laws();
        Random random = new Random(1);
        for (Path file : RealFilesTest.files()) {
            Document document = document(Files.readString(file));
            for (int edit = 0; edit < 40; edit++) {
                laws.check(document, random, EDITS);
            }
        }
        laws.assertFewRefusals();
    }

    private static EditLaws laws() {
        return new EditLaws(random -> scalar(text(random), random), random -> "K_" + random.nextInt(50));
    }

    private static Value.Scalar scalar(String text, Random random) {
        NodeStyle[] styles = {NodeStyle.PLAIN, NodeStyle.PLAIN, NodeStyle.SINGLE_QUOTED, NodeStyle.DOUBLE_QUOTED};
        return new Value.Scalar(ScalarType.STRING, text, styles[random.nextInt(4)]);
    }

    private static Document document(String text) {
        return DocumentLoader.builder()
                .format("dotenv")
                .duplicates(Duplicates.LAST)
                .build()
                .load(Source.of(".env", text));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    private static String spelled(Random random) {
        return new DotenvWriter(io.configbuddy.document.format.WriteOptions.Quotes.AUTO)
                .value(scalar(text(random), random));
    }

    static String tidy(Random random) {
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        String export = random.nextInt(4) == 0 ? "export " : "";
        StringBuilder text = new StringBuilder();
        for (String key : KEYS) {
            if (random.nextBoolean()) {
                text.append(random.nextInt(3) > 0 ? "" : random.nextBoolean() ? end : "# group " + key + end + end);
                text.append(random.nextInt(3) > 0 ? "" : "# about " + key + end);
                text.append(export).append(key).append('=').append(spelled(random));
                text.append(random.nextInt(3) > 0 ? "" : " # beside " + key).append(end);
            }
        }
        return text.append(random.nextInt(3) > 0 ? "" : end + "# the end" + end).toString();
    }

    static String untidy(Random random) {
        String[] ends = {"\n", "\r\n", "\r"};
        String end = ends[random.nextInt(3)];
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            String key = KEYS[random.nextInt(KEYS.length)];
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "  # comment" + i + end;
                        case 1 -> " \t" + end;
                        case 2 -> key + " = \"a" + end + "  b" + i + "\"  #c" + end;
                        case 3 -> "  export\t" + key + "= v" + i + "  " + end;
                        case 4 -> key + "=  # empty" + i + end;
                        case 5 -> key + "=" + end;
                        case 6 -> key + "='v" + i + "'" + end;
                        default -> key + "=" + spelled(random) + end;
                    });
        }
        return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    }
}
