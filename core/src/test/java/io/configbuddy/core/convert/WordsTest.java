package io.configbuddy.core.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.core.environment.EnvironmentNames;
import io.configbuddy.document.path.Path;
import io.configbuddy.testsupport.Seeds;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
        "UTF8NAME, utf8name",
        "UTF8_NAME, utf8-name",
        "x-UTF8NAME, x-utf8name",
        "s3, s3",
        "S3Store, s3-store",
        "v1_1, v1-1",
        "_x, x",
        "x_, x",
        "x-, x",
        "-x, x",
        "a__b, a-b",
        "a--b, a-b",
        "a.b, a.b",
        "größeMax, größe-max",
        "ÄNDERN, ändern",
        "'', ''",
        "_, ''"
    })
    void of_joinsTheWordsInSmallLetters(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(words);
        assertThat(Words.of(words)).isEqualTo(words);
    }

    @Test
    void environmentVariables_areNamedAfterTheSameWords() {
        EnvironmentNames names = EnvironmentNames.of("P");
        Seeds.forEach(random -> {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(10); i >= 0; i--) {
                name.append("abABC1".charAt(random.nextInt(6)));
                if (i > 0 && random.nextInt(4) == 0) {
                    name.append(random.nextBoolean() ? '-' : '_');
                }
            }
            String key = name.toString();

            assertThat(names.name(Path.of(key)))
                    .as(key)
                    .isEqualTo("P_" + Words.of(key).toUpperCase(Locale.ROOT).replace('-', '_'));
        });
    }
}
