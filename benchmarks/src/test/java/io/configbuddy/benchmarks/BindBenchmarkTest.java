package io.configbuddy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BindBenchmarkTest {
    @Test
    void all_libraries_bind_the_same() throws Exception {
        BindBenchmark benchmark = new BindBenchmark();
        assertThat(benchmark.jackson(new BindBenchmark.Jackson())).isEqualTo(Settings.sample());
        assertThat(benchmark.smallrye(new BindBenchmark.SmallRye()).settings()).isEqualTo(Settings.sample());
        assertThat(benchmark.gestalt(new BindBenchmark.UncachedGestalt())).isEqualTo(Settings.sample());
        assertThat(benchmark.spring(new BindBenchmark.Spring())).isEqualTo(Settings.sample());
        assertThat(benchmark.typesafe(new BindBenchmark.Typesafe()).settings()).isEqualTo(Settings.sample());
    }

    @Test
    void smallrye_binds_anew_each_time() {
        BindBenchmark.SmallRye state = new BindBenchmark.SmallRye();
        BindBenchmark benchmark = new BindBenchmark();
        assertThat(benchmark.smallrye(state)).isNotSameAs(benchmark.smallrye(state));
    }

    @Test
    void gestalt_without_its_table_binds_anew_each_time() throws Exception {
        BindBenchmark.UncachedGestalt state = new BindBenchmark.UncachedGestalt();
        BindBenchmark benchmark = new BindBenchmark();
        assertThat(benchmark.gestalt(state)).isNotSameAs(benchmark.gestalt(state));
    }
}
