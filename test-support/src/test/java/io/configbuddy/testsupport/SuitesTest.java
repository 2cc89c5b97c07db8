package io.configbuddy.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SuitesTest {
    @Test
    void require_knownSuite_returnsItsFolder() {
        assertThat(Suites.require("toml-test")).isDirectory();
    }

    @Test
    void require_unknownSuite_fails() {
        Suites.require("toml-test");

        assertThatThrownBy(() -> Suites.require("no-such-suite"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no-such-suite");
    }
}
