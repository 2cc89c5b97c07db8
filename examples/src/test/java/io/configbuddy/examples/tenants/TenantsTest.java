package io.configbuddy.examples.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.core.Config;
import io.configbuddy.examples.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantsTest {
    @Test
    void eachTenantHasItsOwnAndWhatIsSaidForAll() {
        assertThat(printed()).isEqualTo("""
                tenants.acme: 500 users, 1000000000 bytes; Welcome to Acme, which runs on gold! (noreply@example.com)
                tenants.globex: 10 users, 1000000000 bytes; Hello from Globex, on basic! (hello@globex.example)
                """);
    }

    @Test
    void aProfileOfATenantIsForThatTenant() {
        assertThat(printed("production")).contains("500 users, 1000000000000 bytes", "10 users, 1000000000 bytes");
    }

    @Test
    void aTenantSeesNothingOfAnother() {
        Config globex = Tenants.load(Console.file("tenants")).namespace("tenants.globex");

        assertThat(globex.has("api-key")).isFalse();
        assertThat(globex.has("tenants")).isFalse();
        assertThat(globex.get("plan").origin().toString()).endsWith("tenants/application.yaml:2:1");
    }

    @Test
    void aTenantCanNotReferToAnother(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("tenants"));
        Files.writeString(folder.resolve("application.yaml"), "plan: basic\n");
        Files.writeString(folder.resolve("tenants/acme.yaml"), "api-key: acme-0a1b2c\n");
        Files.writeString(folder.resolve("tenants/globex.yaml"), "api-key: ${tenants.acme.api-key}\n");

        assertThatThrownBy(() -> Tenants.load(folder))
                .hasMessageContaining("there is no value for ${tenants.acme.api-key}");
    }

    private static String printed(String... profiles) {
        return Console.of("tenants", (out, err) -> {
                    Tenants.print(Tenants.load(Console.relative("tenants"), profiles), out);
                    return 0;
                })
                .out();
    }
}
