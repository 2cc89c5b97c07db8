package io.configbuddy.formats.properties;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Duplicates;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.edit.EditLaws;
import io.configbuddy.formats.edit.Op;
import io.configbuddy.testsupport.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random edits of generated texts and of real files. */
class PropertiesEditLawsTest {
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
        "!",
        "\\",
        "\n",
        "\r",
        "\"",
        "'",
        "é",
        "😀",
        "\u00a0",
        "\u0007",
        "C:\\dir\\",
        "true",
        "${x}"
    };
    private static final String[] KEYS = {"a", "server.port", "b[0]", "long.key.name", "x y", "é", "k#", "c"};

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
            for (int edit = 0; edit < 10; edit++) {
                laws.check(document, random, EDITS);
            }
        }
        laws.assertFewRefusals();
    }

    private static EditLaws laws() {
        return new EditLaws(
                        random -> Value.Scalar.of(ScalarType.STRING, text(random)),
                        random -> random.nextInt(4) == 0 ? "k" + text(random) : "k.n" + random.nextInt(50))
                .without(Op.COMMENT_BEHIND);
    }

    private static Document document(String text) {
        return DocumentLoader.builder()
                .format("properties")
                .duplicates(Duplicates.LAST)
                .build()
                .load(Source.of("test.properties", text));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    static String tidy(Random random) {
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        String assignment = random.nextBoolean() ? "=" : random.nextBoolean() ? " = " : ": ";
        boolean ascii = random.nextInt(4) == 0;
        int width = random.nextInt(4) == 0 ? 16 : 0;
        StringBuilder text = new StringBuilder();
        for (String key : KEYS) {
            if (random.nextBoolean()) {
                text.append(random.nextInt(3) > 0 ? "" : random.nextBoolean() ? end : "# group " + key + end + end);
                text.append(random.nextInt(3) > 0 ? "" : "# about " + key + end);
                String spelled = PropertiesText.escape(key, true, ascii);
                text.append(spelled).append(" ".repeat(Math.max(0, width - spelled.length())));
                text.append(assignment)
                        .append(PropertiesText.escape(text(random), false, ascii))
                        .append(end);
            }
        }
        return text.append(random.nextInt(3) > 0 ? "" : end + "# the end" + end).toString();
    }

    static String untidy(Random random) {
        String[] ends = {"\n", "\r\n", "\r"};
        String end = ends[random.nextInt(3)];
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            String key = PropertiesText.escape(KEYS[random.nextInt(KEYS.length)], true, random.nextBoolean());
            text.append(
                    switch (random.nextInt(10)) {
                        case 0 -> "  # comment" + i + end;
                        case 1 -> "!comment" + i + end;
                        case 2 -> " \t" + end;
                        case 3 -> key + " = a,\\" + end + "   b" + i + ",\\" + end + "\tc" + end;
                        case 4 -> key + end;
                        case 5 -> key + " value" + i + end;
                        case 6 -> "  " + key + "\t:  v" + i + "  " + end;
                        case 7 -> key + " \\" + end + " = v" + i + end;
                        case 8 -> key + " =" + end;
                        default -> key + "=" + PropertiesText.escape(text(random), false, true) + end;
                    });
        }
        return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    }
}
