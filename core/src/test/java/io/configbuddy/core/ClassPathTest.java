package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
    @TempDir
    Path folder;

    private URLClassLoader loader;

    @BeforeEach
    void fill() throws MalformedURLException {
        new Sandbox(folder)
                .file("one/twice.yaml", "x: 1")
                .file("two/twice.yaml", "x: 2")
                .file(
                        "one/app.yaml",
                        "x: 1",
                        "y: 1",
                        "configbuddy: {include: sub/more.yaml, profiles: {declared: [p]}}")
                .file("one/sub/more.yaml", "x: 0", "z: 0", "configbuddy: {include: 'classpath:/last.yaml'}")
                .file("two/last.yaml", "w: 0")
                .file("two/app-p.yaml", "y: 2");
        loader = new URLClassLoader(
                new URL[] {
                    folder.resolve("one").toUri().toURL(),
                    folder.resolve("two").toUri().toURL()
                },
                null);
    }

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    private ConfigBuilder builder() {
        return ConfigBuddy.builder().classLoader(loader);
    }

    @Test
    void a_resource_is_read_with_what_it_includes_and_what_belongs_to_it() {
        Config config = builder().file("classpath:app.yaml").profiles("p").load();
        assertThat(Flat.of(config)).isEqualTo("{w: 0, x: 1, z: 0, y: 2}");
        assertThat(config.get("x").origin().toString()).isEqualTo("classpath:app.yaml:1:1");
    }

    @Test
    void a_resource_that_is_not_there_is_absent() {
        assertThat(Sandbox.codes(builder().defaults("classpath:nowhere.yaml"))).containsExactly("source.absent");
        assertThat(Flat.of(builder().defaults("optional:classpath:nowhere.yaml").load()))
                .isEqualTo("{}");
    }

    @Test
    void a_resource_that_is_there_twice_is_a_mistake_also_when_it_is_optional() {
        assertThat(Sandbox.codes(builder().defaults("classpath:twice.yaml"))).containsExactly("source.ambiguous");
        assertThat(Sandbox.codes(builder().defaults("optional:classpath:twice.yaml")))
                .containsExactly("source.ambiguous");
    }
}
