package io.configbuddy.cli.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.cli.options.InstalledFormats;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.edit.Values;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random patches, compared with what {@link PlainPatch} makes of them. */
class RandomPatchTest {
    private static final int PATCHES = 5;

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonc", "yaml", "toml"})
    void aPatch_endsAsThePlainestReadingOfTheRfcDoes(String format) {
        int[] refused = new int[1];
        Seeds.forEachKnown(random -> {
            for (int i = 0; i < PATCHES; i++) {
                refused[0] += check(format, random) ? 0 : 1;
            }
        });
        assertThat(refused[0])
                .as("what can't be written faithfully")
                .isLessThanOrEqualTo(format.startsWith("json") ? 0 : Seeds.trials() * PATCHES / 500);
    }

    /** Hold one patch to the rule; return false when it was refused as unfaithful. */
    private static boolean check(String format, Random random) {
        Map<String, Object> value = PlainPatch.mapping(random, 4);
        String text = InstalledFormats.get().named(format).write(List.of(Values.of(value)), WriteOptions.DEFAULT);
        PlainPatch plain = new PlainPatch(value, random);
        List<Map<String, Object>> operations = new ArrayList<>();
        boolean possible = true;
        for (int count = 1 + random.nextInt(3); count > 0 && possible; count--) {
            Map<String, Object> operation = plain.operation();
            operations.add(operation);
            try {
                plain.apply(operation);
            } catch (IllegalArgumentException e) {
                possible = false;
            }
        }
        String patch = InstalledFormats.get().named("json").write(List.of(Values.of(operations)), WriteOptions.DEFAULT);
        DocumentEditor editor = Document.parse(text, format).edit();
        EditScript script = EditScript.of(Document.parse(patch, "json"));
        if (!possible) {
            assertThat(catchThrowableOfType(ConfigException.class, () -> script.apply(editor, false)))
                    .as("%s%n%s", text, patch)
                    .isNotNull();
            return true;
        }
        try {
            script.apply(editor, false);
            Document edited = editor.apply();
            assertThat(SameValue.is(NodeValue.of(edited.root()), Values.of(plain.root())))
                    .as("%s%n%s%n%s%n%s", text, patch, edited.text(), plain.root())
                    .isTrue();
            return true;
        } catch (ConfigException e) {
            if (e.problems().get(0).code().equals("edit.unfaithful")) {
                return false;
            }
            throw new AssertionError(text + "\n" + patch, e);
        }
    }
}
