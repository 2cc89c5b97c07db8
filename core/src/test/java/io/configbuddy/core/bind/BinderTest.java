package io.configbuddy.core.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.core.convert.Converter;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.document.path.Path;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {
    private static final Binder BINDER = Binder.create();

    record Server(String host, int port) {}

    record Pool(@Default("10") int maxSize, @Default("30s") Duration maxWait) {}

    record App(String name, Server server, @Default Pool pool, Optional<Server> admin, List<URI> peers) {}

    record Page<T>(T first, List<T> rest, Map<String, Page<T>> more) {}

    record Tree(String name, @Default List<Tree> children) {}

    record Named(@Name("class") String type, @Name("URL") String url) {}

    record Two(String url, String URL) {}

    record Raw(ConfigValue any, MappingValue mapping) {}

    record Point(int x, int y) {}

    record Nested(Point point, @Default List<Point> points) {}

    record Wrapped(Optional<Point> point) {}

    record Empty() {}

    record Loop(@Default Loop loop) {}

    record BadDefault(@Default("x") int n) {}

    record Arrays(String[] names, double[] numbers, List<String>[] lists) {}

    record Anything(Map<String, Object> settings) {}

    @Test
    void aRecord_isBoundWithAllThatIsInIt() {
        App app = BINDER.bind(Trees.yaml("""
                        name: shop
                        server: {host: localhost, port: 8080}
                        peers: [http://a, http://b]
                        """), App.class);

        assertThat(app)
                .isEqualTo(new App(
                        "shop",
                        new Server("localhost", 8080),
                        new Pool(10, Duration.ofSeconds(30)),
                        Optional.empty(),
                        List.of(URI.create("http://a"), URI.create("http://b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxSize", "max-size", "max_size", "MAX_SIZE", "MaxSize"})
    void aKey_isForTheComponentOfItsWords(String key) {
        assertThat(BINDER.bind(Trees.yaml(key + ": 3\n"), Pool.class).maxSize()).isEqualTo(3);
    }

    @Test
    void mappingsOfOneType_mayHaveDifferentKeys() {
        Binder binder = Binder.create();

        for (int i = 0; i < 3; i++) {
            assertThat(binder.bind(Trees.yaml("max-size: 1\nmax-wait: 1s\n"), Pool.class))
                    .isEqualTo(new Pool(1, Duration.ofSeconds(1)));
            assertThat(binder.bind(Trees.yaml("maxWait: 2s\nmaxSize: 2\n"), Pool.class))
                    .isEqualTo(new Pool(2, Duration.ofSeconds(2)));
            assertThat(binder.bind(Trees.yaml("max-wait: 3s\n"), Pool.class))
                    .isEqualTo(new Pool(10, Duration.ofSeconds(3)));
            assertThat(binder.bind(Trees.yaml("{}"), Pool.class)).isEqualTo(new Pool(10, Duration.ofSeconds(30)));
        }
    }

    @Test
    void name_givesAComponentAnotherKey() {
        assertThat(BINDER.bind(Trees.yaml("class: a\nurl: b\n"), Named.class)).isEqualTo(new Named("a", "b"));
        assertThat(BINDER.bind(Trees.yaml("class: a\nURL: b\n"), Named.class)).isEqualTo(new Named("a", "b"));
    }

    @Test
    void componentsOfTheSameWords_takeTheirExactNames() {
        assertThat(BINDER.bind(Trees.yaml("url: a\nURL: b\n"), Two.class)).isEqualTo(new Two("a", "b"));
    }

    @Test
    void aGenericRecord_isBoundThroughATypeRef() {
        Page<Server> page = BINDER.bind(Trees.yaml("""
                        first: {host: a, port: 1}
                        rest: [{host: b, port: 2}]
                        more: {next: {first: {host: c, port: 3}, rest: [], more: {}}}
                        """), new TypeRef<Page<Server>>() {});

        assertThat(page.first().port()).isEqualTo(1);
        assertThat(page.rest()).containsExactly(new Server("b", 2));
        assertThat(page.more().get("next").first()).isEqualTo(new Server("c", 3));
        assertThatThrownBy(() -> BINDER.bind(Trees.yaml("{}"), Page.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Page.first: nothing says what T is")
                .hasMessageContaining("TypeRef");
        assertThat(new TypeRef<Page<Server>>() {})
                .hasToString(Page.class.getName() + "<" + Server.class.getName() + ">");
    }

    @Test
    void wildcards_areTheirBounds() {
        assertThat(BINDER.bind(Trees.yaml("a: [1]\n"), new TypeRef<Map<String, ? extends List<? extends Integer>>>() {})
                        .get("a")
                        .get(0))
                .isEqualTo(1);
    }

    @Test
    void aRecursiveRecord_isBound() {
        Tree tree = BINDER.bind(Trees.yaml("name: a\nchildren:\n  - name: b\n    children: [{name: c}]\n"), Tree.class);

        assertThat(tree.children().get(0).children()).containsExactly(new Tree("c", List.of()));
    }

    @Test
    void aDeepRecursiveRecord_isBound() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("{name: a, children: [");
        }
        text.append("]}".repeat(400));

        assertThat(BINDER.bind(Trees.yaml(text.toString()), Tree.class).name()).isEqualTo("a");
    }

    @Test
    void anInstance_givesWhatTheConfigurationDoesNotSay() {
        Server defaults = new Server("localhost", 8080);
        Nested nested = new Nested(new Point(1, 2), List.of(new Point(3, 4)));

        assertThat(BINDER.bind(Trees.yaml("port: 9090\n"), defaults)).isEqualTo(new Server("localhost", 9090));
        assertThat(BINDER.bind(Trees.yaml("{}"), nested)).isEqualTo(nested);
        assertThat(BINDER.bind(Trees.yaml("point: {y: 7}\npoints: [{x: 5, y: 6}]\n"), nested))
                .isEqualTo(new Nested(new Point(1, 7), List.of(new Point(5, 6))));
        assertThat(BINDER.bind(Trees.yaml("point: {y: 7}\n"), new Wrapped(Optional.of(new Point(1, 2)))))
                .isEqualTo(new Wrapped(Optional.of(new Point(1, 7))));
    }

    @Test
    void anInstance_countsBeforeTheAnnotation_butForItsNulls() {
        assertThat(BINDER.bind(Trees.yaml("{}"), new Pool(1, null))).isEqualTo(new Pool(1, Duration.ofSeconds(30)));
    }

    @Test
    void rawComponents_getTheValueItself() {
        MappingValue root = Trees.yaml("any: null\nmapping: {a: [1]}\n");
        Raw raw = BINDER.bind(root, Raw.class);

        assertThat(raw.any().isNull()).isTrue();
        assertThat(raw.mapping()).isSameAs(root.child("mapping"));
        assertThat(raw.mapping().child("a").isUsed()).isTrue();
    }

    @Test
    void arrays_areOfAnyType() {
        Arrays arrays = BINDER.bind(Trees.yaml("names: a, b\nnumbers: [1, 2.5]\nlists: [[x], []]\n"), Arrays.class);

        assertThat(arrays.names()).containsExactly("a", "b");
        assertThat(arrays.numbers()).containsExactly(1, 2.5);
        assertThat(arrays.lists()).containsExactly(List.of("x"), List.of());
    }

    @Test
    void objects_areWhatTheirFormatSays() {
        Anything anything = BINDER.bind(
                Trees.yaml("settings: {a: 1, b: 5000000000, c: 1e400, d: 12345678901234567890, e: x, f: [true]}\n"
                        .replace("1e400", "1.5")),
                Anything.class);

        assertThat(anything.settings())
                .containsEntry("a", 1)
                .containsEntry("b", 5_000_000_000L)
                .containsEntry("c", 1.5)
                .containsEntry("d", new java.math.BigInteger("12345678901234567890"))
                .containsEntry("e", "x")
                .containsEntry("f", List.of(true));
    }

    @Test
    void collections_canNotBeChanged() {
        ConfigValue value = Trees.yaml("a: [x]\n");

        assertThatThrownBy(() -> BINDER.bind(value, new TypeRef<Map<String, Set<String>>>() {})
                        .get("a")
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BINDER.bind(value, new TypeRef<Map<String, List<String>>>() {})
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsBound_isUsed() {
        MappingValue root = Trees.yaml("point: {x: 1, y: 2}\npoints: []\n");
        BINDER.bind(root, Nested.class);

        assertThat(root.isUsed()).isTrue();
        assertThat(root.child("points").isUsed()).isTrue();
        assertThat(((MappingValue) root.child("point")).child("y").isUsed()).isTrue();
    }

    @Test
    void unknownKeysThatAreIgnored_areNotUsed() {
        MappingValue root = Trees.yaml("x: 1\ny: 2\nz: 3\n");
        Binder binder = Binder.builder().ignoreUnknownKeys().build();

        assertThat(binder.bind(root, Point.class)).isEqualTo(new Point(1, 2));
        assertThat(root.child("z").isUsed()).isFalse();
    }

    @Test
    void aConverter_countsBeforeTheRulesForRecords() {
        Binder binder = Binder.builder()
                .converter(Converter.of(Point.class, "a point such as 1;2", text -> new Point(text.length(), 0)))
                .build();

        assertThat(binder.bind(Trees.yaml("point: abc\npoints: a,bb\n"), Nested.class))
                .isEqualTo(new Nested(new Point(3, 0), List.of(new Point(1, 0), new Point(2, 0))));
    }

    @Test
    void classes_canBeSwitchedOn() {
        ConfigValue value = Trees.yaml("a: java.lang.String\n").child("a");
        Binder on = Binder.builder().classes(getClass().getClassLoader()).build();

        assertThat(on.bind(value, new TypeRef<Class<?>>() {})).isEqualTo(String.class);
        assertThatThrownBy(() -> BINDER.bind(value, Class.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bindAbsent_takesDefaultsOnly() {
        MappingValue root = Trees.yaml("a: 1\n");
        Path path = Path.parse("b.pool");

        assertThat(BINDER.bindAbsent(root, path, Pool.class)).isEqualTo(new Pool(10, Duration.ofSeconds(30)));
        assertThat(BINDER.bindAbsent(root, path, new TypeRef<Optional<Pool>>() {}))
                .isEmpty();
        assertThatThrownBy(() -> BINDER.bindAbsent(root, path, Server.class))
                .hasMessageContaining("`b.pool.host` is missing")
                .hasMessageContaining("`b.pool.port` is missing");
        assertThatThrownBy(() -> BINDER.bindAbsent(root, path, int.class)).hasMessageContaining("`b.pool` is missing");
    }

    @Test
    void aRecordWithoutComponents_isAnEmptyMapping() {
        assertThat(BINDER.bind(Trees.yaml("{}"), Empty.class)).isEqualTo(new Empty());
    }

    @Test
    void mistakesOfTheProgram_areExceptionsOfTheirOwn() {
        assertThatThrownBy(() -> BINDER.bind(Trees.yaml("{}"), BadDefault.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the default of BadDefault.n is wrong: expected a whole number");
        assertThatThrownBy(() -> BINDER.bind(Trees.yaml("{}"), Loop.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the default of Loop.loop is wrong");
        assertThatThrownBy(() -> new RawRef()).isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("rawtypes")
    private static final class RawRef extends TypeRef {}

    @Test
    void manyThreads_mayUseANewBinder() throws InterruptedException {
        Binder binder = Binder.create();
        ConfigValue value = Trees.yaml("name: a\nchildren: [{name: b}, {name: c}]\n");
        List<Tree> trees = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(new Thread(() -> trees.add(binder.bind(value, Tree.class))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(trees).hasSize(8).containsOnly(trees.get(0));
    }
}
