package io.configbuddy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import org.junit.jupiter.api.Test;

class ReadSettingsTest {
    @Test
    void read_saysWhatAndWhere() {
        assertThat(ReadSettings.read(Repository.root().resolve("examples/files/app.yaml")))
                .containsExactly("listen on 0.0.0.0:8080, set in line 5", "at most 20 connections");
    }
}
