package io.configbuddy.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesTest {
    @TempDir
    private Path classes;

    @Test
    void in_moduleThatDeclaresAServiceOnlyToTheModulePath_tellsTheTwoApart() throws Exception {
        copyModuleInfo("jdk.zipfs");

        Services services = Services.in(classes);

        assertThat(services.onModulePath())
                .isEqualTo(
                        Map.of("java.nio.file.spi.FileSystemProvider", Set.of("jdk.nio.zipfs.ZipFileSystemProvider")));
        assertThat(services.onClassPath()).isEmpty();
    }

    @Test
    void in_serviceFileWithCommentsAndBlankLines_readsTheNames() throws Exception {
        copyModuleInfo("jdk.zipfs");
        Path folder = Files.createDirectories(classes.resolve("META-INF").resolve("services"));
        Files.writeString(folder.resolve("a.Service"), "# all of them\n\n  a.One # first\na.Two\n");

        assertThat(Services.in(classes).onClassPath()).isEqualTo(Map.of("a.Service", Set.of("a.One", "a.Two")));
    }

    private void copyModuleInfo(String module) throws Exception {
        Path source = Path.of(URI.create("jrt:/" + module + "/module-info.class"));
        Files.copy(source, classes.resolve("module-info.class"));
    }
}
