package io.configbuddy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {
    private static final Path ROOT = Repository.root();

    @Test
    void itListsEveryModuleThatIsPublished() throws IOException {
        List<String> published = new ArrayList<>();
        for (String module : all("<module>([^<]+)</module>", ROOT.resolve("pom.xml"))) {
            Path pom = ROOT.resolve(module).resolve("pom.xml");
            if (!module.equals("bom") && !Files.readString(pom).contains("<maven.deploy.skip>true")) {
                published.add(all("</parent>\\s*<artifactId>([^<]+)</artifactId>", pom)
                        .get(0));
            }
        }

        Path bom = ROOT.resolve("bom/pom.xml");
        assertThat(all("<groupId>io\\.configbuddy</groupId>\\s*<artifactId>([^<]+)</artifactId>", bom))
                .containsExactlyInAnyOrderElementsOf(withBom(published));
    }

    @Test
    void itHasTheVersionOfTheOthers() throws IOException {
        String version = "<version>([^<]+)</version>";

        assertThat(all(version, ROOT.resolve("bom/pom.xml")).get(0))
                .isEqualTo(all(version, ROOT.resolve("pom.xml")).get(0));
    }

    /** The first match is the bill's own name. */
    private static List<String> withBom(List<String> published) {
        List<String> all = new ArrayList<>(published);
        all.add("configbuddy-bom");
        return all;
    }

    private static List<String> all(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
