package io.configbuddy.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.tree.Tree;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class KeySetTest {
    @Test
    void add_firstKeys_returnsNone() {
        KeySet keys = new KeySet("abc".toCharArray());

        assertThat(keys.add(0, 1, 10)).isEqualTo(Tree.NONE);
        assertThat(keys.add(1, 2, 20)).isEqualTo(Tree.NONE);
        assertThat(keys.add(0, 2, 30)).isEqualTo(Tree.NONE);
        assertThat(keys.add(3, 3, 40)).isEqualTo(Tree.NONE);
    }

    @Test
    void add_sameCharactersElsewhere_returnsFirstNode() {
        KeySet keys = new KeySet("name name".toCharArray());
        keys.add(0, 4, 7);

        assertThat(keys.add(5, 9, 8)).isEqualTo(7);
        assertThat(keys.add("name", 9)).isEqualTo(7);
    }

    @Test
    void add_decodedThenPlain_returnsFirstNode() {
        KeySet keys = new KeySet("name".toCharArray());
        keys.add("name", 7);

        assertThat(keys.add(0, 4, 8)).isEqualTo(7);
        assertThat(keys.add("", 9)).isEqualTo(Tree.NONE);
        assertThat(keys.add(2, 2, 10)).isEqualTo(9);
    }

    @Test
    void clear_nextMapping_forgetsKeys() {
        KeySet keys = new KeySet("ab".toCharArray());
        keys.add(0, 1, 1);
        keys.clear();

        assertThat(keys.add(0, 1, 2)).isEqualTo(Tree.NONE);
    }

    @Test
    void add_manyRandomKeys_agreesWithHashMap() {
        Random random = new Random(42);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            all.append((char) ('a' + random.nextInt(3)));
        }
        String text = all.toString();
        KeySet keys = new KeySet(text.toCharArray());
        for (int mapping = 0; mapping < 200; mapping++) {
            keys.clear();
            Map<String, Integer> expected = new HashMap<>();
            int size = random.nextInt(mapping % 20 == 0 ? 2_000 : 30);
            for (int node = 0; node < size; node++) {
                int start = random.nextInt(text.length() - 12);
                int end = start + random.nextInt(12);
                String key = text.substring(start, end);
                Integer first = expected.putIfAbsent(key, node);
                int found = random.nextInt(4) == 0 ? keys.add(key, node) : keys.add(start, end, node);
                assertThat(found).isEqualTo(first == null ? Tree.NONE : first);
            }
        }
    }

    @Test
    void add_keysWithTheSameStringHash_staysLinear() {
        StringBuilder all = new StringBuilder();
        int count = 1 << 15;
        for (int key = 0; key < count; key++) {
            for (int bit = 0; bit < 15; bit++) {
                all.append((key >> bit & 1) == 0 ? "Aa" : "BB");
            }
        }
        KeySet keys = new KeySet(all.toString().toCharArray());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int key = 0; key < count; key++) {
                assertThat(keys.add(key * 30, key * 30 + 30, key)).isEqualTo(Tree.NONE);
            }
        });
    }
}
