package io.configbuddy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeerTest {
    @ParameterizedTest
    @EnumSource(Library.class)
    void all_libraries_merge_files_to_the_same_values(Library library) throws Exception {
        for (String format : List.of("properties", "yaml")) {
            if (library.peer().reads(format)) {
                try (LayeredFiles layers = LayeredFiles.three(format)) {
                    layers.check(library.peer());
                }
            }
        }
    }

    @Test
    void three_files_of_two_hundred_keys_have_four_hundred_paths() throws Exception {
        try (LayeredFiles layers = LayeredFiles.three("properties")) {
            assertThat(layers.files()).hasSize(3);
            assertThat(layers.merged())
                    .hasSize(400)
                    .containsEntry("app.billing0.http.host", "10.1.0.0")
                    .containsEntry("app.billing20.http.host", "10.1.2.20");
        }
    }

    @Test
    void check_library_that_merges_otherwise_fails() throws Exception {
        Peer<String> wrong = new Peer<>() {
            @Override
            public boolean reads(String format) {
                return true;
            }

            @Override
            public String load(List<Path> files, List<String> profiles) {
                return "always the same";
            }

            @Override
            public String text(String loaded, String path) {
                return loaded;
            }
        };
        try (LayeredFiles layers = LayeredFiles.three("properties")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> layers.check(wrong))
                    .withMessageContaining("always the same at app.billing0.host");
        }
    }
}
