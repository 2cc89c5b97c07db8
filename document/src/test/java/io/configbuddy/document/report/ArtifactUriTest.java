package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {
    @ParameterizedTest
    @CsvSource({
        "app.yaml, app.yaml",
        "conf/a b.yaml, conf/a%20b.yaml",
        "50%#1?.ini, 50%25%231%3F.ini",
        "größe.toml, gr%C3%B6%C3%9Fe.toml",
        "a:b.yaml, a%3Ab.yaml",
        "/etc/app.conf, file:///etc/app.conf",
        "C:\\conf\\a b.ini, file:///C:/conf/a%20b.ini",
        "\\\\host\\share\\a.ini, file://host/share/a.ini",
        "<stdin>, %3Cstdin%3E",
        "https://host:8080/app.yaml?v=1, https://host:8080/app.yaml?v=1",
        "3x://a, 3x%3A//a",
        "://a, %3A//a"
    })
    void of_eachKindOfName_isAUriReference(String name, String uri) {
        assertThat(ArtifactUri.of(name)).isEqualTo(uri);
        assertThat(URI.create(uri)).isNotNull();
    }
}
