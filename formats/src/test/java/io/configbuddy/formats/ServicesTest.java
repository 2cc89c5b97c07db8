package io.configbuddy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Services;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServicesTest {
    @Test
    void classPathAndModulePathOfferTheSameFormats() {
        Services services = Services.in(Path.of("target", "classes"));

        assertThat(services.onClassPath()).isEqualTo(services.onModulePath());
    }
}
