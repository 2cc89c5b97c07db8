package io.configbuddy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModulePathTest {
    @Test
    void examplesRunAsAModuleOnTheModulesTheyName() {
        Module examples = ModulePathTest.class.getModule();

        assertThat(examples.getName()).isEqualTo("io.configbuddy.examples");
        assertThat(examples.getLayer().modules())
                .extracting(Module::getName)
                .contains("io.configbuddy.document", "io.configbuddy.formats", "io.configbuddy.migrator");
    }
}
