package io.configbuddy.core.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void aSecret_givesItsTextToNobodyWhoDoesNotAsk() {
        Secret secret = Secret.of("hunter2");

        assertThat(secret).hasToString("***");
        assertThat("" + secret).doesNotContain("hunter2");
        assertThat(secret.reveal()).isEqualTo("hunter2");
        assertThat(secret.isEmpty()).isFalse();
        assertThat(Secret.of("").isEmpty()).isTrue();
    }

    @Test
    void secrets_areEqualWhenTheirTextsAre() {
        assertThat(Secret.of("a")).isEqualTo(Secret.of("a")).hasSameHashCodeAs(Secret.of("a"));
        assertThat(Secret.of("a"))
                .isNotEqualTo(Secret.of("b"))
                .isNotEqualTo(Secret.of("aa"))
                .isNotEqualTo("a");
    }
}
