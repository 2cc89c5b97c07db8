package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.document.problem.ConfigException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // To close twice, and in another order, is what is tested.
class LiveConfigTest {
    private static final int READERS = 16;
    private static final int CHANGES = 300;

    @TempDir
    Path folder;

    @Test
    void an_override_counts_until_it_is_closed() {
        LiveConfig live = new Sandbox(folder)
                .file("a.yaml", "x: 1", "y: 1")
                .with("a.yaml")
                .override("y", "2")
                .live();
        RuntimeOverride first = live.override("x", "2");
        assertThat(Flat.of(live.current())).isEqualTo("{x: 2, y: 2}");
        RuntimeOverride second = live.override("x", "3");
        assertThat(live.current().get("x").asInt()).isEqualTo(3);
        first.close();
        assertThat(live.current().get("x").asInt()).isEqualTo(3);
        second.close();
        second.close();
        assertThat(Flat.of(live.current())).isEqualTo("{x: 1, y: 2}");
        assertThat(live.current().get("x").overridden()).isEmpty();
    }

    @Test
    void a_change_that_makes_no_configuration_leaves_the_old_one() {
        Sandbox sandbox = new Sandbox(folder).file("a.yaml", "m: {x: 1}");
        LiveConfig live = sandbox.with("a.yaml").live();
        RuntimeOverride override = live.override("m.x", "2");
        Config before = live.current();
        assertThatThrownBy(() -> live.override("m", "text")).isInstanceOf(ConfigException.class);
        assertThat(live.current()).isSameAs(before);
        sandbox.file("a.yaml", "m: {x: [");
        assertThatThrownBy(live::reload).isInstanceOf(ConfigException.class);
        assertThat(live.current()).isSameAs(before);
        sandbox.file("a.yaml", "m: {x: 5, y: 6}");
        assertThat(Flat.of(live.reload())).isEqualTo("{m: {x: 2, y: 6}}");
        override.close();
        assertThat(Flat.of(live.current())).isEqualTo("{m: {x: 5, y: 6}}");
        assertThat(Flat.of(before)).isEqualTo("{m: {x: 2}}");
    }

    @Test
    void an_override_that_cannot_be_taken_back_stays() {
        Sandbox sandbox = new Sandbox(folder).file("a.yaml", "x: 1");
        LiveConfig live = sandbox.with("a.yaml").live();
        RuntimeOverride override = live.override("x", "2");
        sandbox.file("a.yaml", "x: [");
        assertThatThrownBy(override::close).isInstanceOf(ConfigException.class);
        assertThat(live.current().get("x").asInt()).isEqualTo(2);
        sandbox.file("a.yaml", "x: 1");
        override.close();
        assertThat(live.current().get("x").asInt()).isOne();
    }

    record Pair(int a, int b) {}

    @Test
    void sixteen_readers_never_see_a_half_of_a_change() throws Exception {
        LiveConfig live =
                ConfigBuddy.builder().override("pair", "{\"a\": 0, \"b\": 0}").live();
        CountDownLatch ready = new CountDownLatch(READERS);
        AtomicInteger left = new AtomicInteger(CHANGES);
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        List<Future<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(threads.submit(() -> {
                ready.countDown();
                int torn = 0;
                int last = 0;
                while (left.get() > 0) {
                    Config now = live.current();
                    Pair pair = now.bind("pair", Pair.class);
                    int a = now.get("pair.a").asInt();
                    torn += a == now.get("pair.b").asInt() && pair.a() == pair.b() && a == pair.a() && a >= last
                            ? 0
                            : 1;
                    last = a;
                }
                return torn;
            }));
        }
        ready.await();
        RuntimeOverride previous = null;
        for (int i = 1; i <= CHANGES; i++) {
            RuntimeOverride next = live.override("pair", "{\"a\": " + i + ", \"b\": " + i + "}");
            if (previous != null) {
                previous.close();
            }
            previous = next;
            left.decrementAndGet();
        }
        for (Future<Integer> reader : readers) {
            assertThat(reader.get()).isZero();
        }
        threads.shutdown();
        assertThat(live.current().get("pair.a").asInt()).isEqualTo(CHANGES);
    }
}
