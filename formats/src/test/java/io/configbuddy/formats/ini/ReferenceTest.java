package io.configbuddy.formats.ini;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/reference/ini.md} to what it says. */
class ReferenceTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void everyName_hasTheDialectOfItsRow() throws IOException {
        int names = 0;
        for (String row : rows("## Which dialect")) {
            String[] cells = row.split("\\|");
            List<String> patterns = CODE.matcher(cells[1])
                    .results()
                    .map(MatchResult::group)
                    .map(code -> code.replace("`", "").replace("*", "some"))
                    .toList();
            for (String name : patterns) {
                assertThat(Ini.FORMAT.dialectFor(name)).as(name).isEqualTo(cells[2].strip());
                names++;
            }
        }
        assertThat(names).isGreaterThan(30);
    }

    @Test
    void everyDialect_isOnThePage() throws IOException {
        String page = page();
        assertThat(Ini.FORMAT.dialects()).allSatisfy(dialect -> assertThat(page).contains(dialect));
    }

    private static List<String> rows(String heading) throws IOException {
        String section = page().split(Pattern.quote(heading))[1].split("\n## ")[0];
        return section.lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(
                Repository.root().resolve("docs").resolve("reference").resolve("ini.md"));
    }
}
