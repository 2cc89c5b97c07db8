package io.configbuddy.core.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "maxSize, max-size",
        "max-size, max-size",
        "max_size, max-size",
        "MAX_SIZE, max-size",
        "Max-Size, max-size",
        "port, port",
        "PORT, port",
        "Port, port",
        "HTTPPort, http-port",
        "httpPort, http-port",
        "aURL, a-url",
        "URL, url",
        "utf8Name, utf8-name",
        "UTF8Name, utf8-name",
        "s3, s3",
        "S3Store, s3-store",
        "v1_1, v1-1",
        "_x, x",
        "x_, x",
        "x-, x",
        "-x, x",
        "a__b, a-b",
        "a--b, a-b",
        "a.B, a.b",
        "größeMax, größe-max",
        "ÄNDERN, ändern",
        "'', ''",
        "_, ''"
    })
    void of_joinsTheWordsInSmallLetters(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(words);
        assertThat(Words.of(words)).isEqualTo(words);
    }
}
