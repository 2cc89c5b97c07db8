package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.problem.ConfigException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveConfigCheckTest {
    private final ConfigBuilder builder = ConfigBuddy.builder().defaults(Map.of("port", "8080"));

    @Test
    void override_thatTheCheckRefuses_changesNothing() {
        LiveConfig live = builder.live(config -> config.bind("port", int.class));
        Config before = live.current();

        assertThatThrownBy(() -> live.override("port", "many")).isInstanceOf(ConfigException.class);
        assertThat(live.current()).isSameAs(before);

        assertThat(live.override("port", "9090")).isNotNull();
        assertThat(live.current().get("port").asInt()).isEqualTo(9090);
    }

    @Test
    void live_theFirstIsRefused_throws() {
        assertThatThrownBy(() -> builder.live(config -> config.get("host")))
                .hasMessageContaining("there is no value at host");
    }
}
