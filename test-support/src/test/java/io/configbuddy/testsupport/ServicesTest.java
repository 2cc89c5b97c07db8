package io.configbuddy.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestEngine;

class ServicesTest {
    @Test
    void of_moduleThatDeclaresAServiceTwice_readsBothDeclarations() {
        Services services = Services.of(JupiterTestEngine.class);

        Map<String, Set<String>> expected =
                Map.of(TestEngine.class.getName(), Set.of(JupiterTestEngine.class.getName()));
        assertThat(services.onModulePath()).isEqualTo(expected);
        assertThat(services.onClassPath()).isEqualTo(expected);
    }
}
