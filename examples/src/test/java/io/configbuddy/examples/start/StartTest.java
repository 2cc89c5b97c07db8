package io.configbuddy.examples.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.examples.Console;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartTest {
    @Test
    void server_isARecordOfTheFile() {
        assertThat(Start.server(Console.file("start/application.yaml").toString()))
                .isEqualTo(new Start.Server(
                        "localhost",
                        8080,
                        Duration.ofSeconds(30),
                        List.of(URI.create("http://search.example.com:9200"))));
    }
}
