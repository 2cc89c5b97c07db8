package io.configbuddy.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.examples.Console;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopServiceTest {
    private static final Path FILE = Console.file("shop/application.yaml");

    @Test
    void start_listensWhereTheFilesSay() {
        assertThat(start(FILE, Map.of())).isEqualTo(new Console(0, """
                shop listens on 127.0.0.1:8080
                closes idle connections after 30 s, takes uploads of 10000000 bytes
                stores orders in jdbc:postgresql://localhost/shop as shop, password ***, at most 10 connections
                puts uploads into the folder uploads
                talks to [http://search.example.com:9200, http://mail.example.com]
                """, ""));
    }

    @Test
    void start_inProductionWithOverrides_takesTheHighest() {
        Map<String, String> environment =
                Map.of("APP_PROFILES", "production", "APP_SERVER__PORT", "8443", "APP_PROXY", "http://proxy:3128");

        assertThat(start(FILE, environment, "--server.port=9090").out()).isEqualTo("""
                shop listens on 0.0.0.0:9090
                closes idle connections after 30 s, takes uploads of 67108864 bytes
                stores orders in jdbc:postgresql://db.example.com/shop as shop, password ***, at most 10 connections
                puts uploads into the bucket shop-uploads in eu-central-1
                talks to [http://search.example.com:9200, http://mail.example.com]
                through http://proxy:3128
                """);
    }

    @Test
    void start_withMistakes_saysThemAllAtOnce() {
        Console failed = start(
                FILE, Map.of("APP_SERVER__IDLE_TIMEOUT", "30"), "--database.pool.min=20", "--databse.host=elsewhere");

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .contains("found a number without a unit")
                .contains("expected min to be at most max, but found 20 > 10")
                .contains("did you mean `database`?");
    }

    @Test
    void start_byARelativeName_isTheSame() {
        assertThat(start(Console.relative("shop/application.yaml"), Map.of())).isEqualTo(start(FILE, Map.of()));
    }

    private static Console start(Path file, Map<String, String> environment, String... arguments) {
        return Console.of(
                "shop",
                (out, err) -> ShopService.start(
                        ConfigBuddy.usual(file.toString())
                                .environment("APP", environment)
                                .arguments(arguments),
                        out,
                        err));
    }
}
