package io.configbuddy.core.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SealedTest {
    private static final Binder BINDER = Binder.create();

    sealed interface Store permits FileStore, Remote, Memory {}

    record FileStore(String path) implements Store {}

    sealed interface Remote extends Store permits Bucket, Table {}

    @Name("s3")
    record Bucket(String bucket, @Default("eu") String region) implements Remote {}

    record Table(String type, String name) implements Remote {}

    record Memory() implements Store {}

    @Discriminator("kind-of")
    sealed interface Shape permits Circle {}

    record Circle(int r) implements Shape {}

    sealed interface Bad permits NoRecord {}

    static final class NoRecord implements Bad {}

    sealed interface Same permits One.X, Other.X {}

    static final class One {
        record X() implements Same {}
    }

    static final class Other {
        record X() implements Same {}
    }

    record App(Store store, @Default List<Store> more) {}

    private static Problem problem(ThrowingCallable call) {
        List<Problem> problems =
                catchThrowableOfType(ConfigException.class, call).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static Store store(String mapping) {
        return BINDER.bind(Trees.yaml(mapping), Store.class);
    }

    @Test
    void theDiscriminator_choosesTheRecord() {
        assertThat(store("type: file-store\npath: /a\n")).isEqualTo(new FileStore("/a"));
        assertThat(store("type: FileStore\npath: /a\n")).isEqualTo(new FileStore("/a"));
        assertThat(store("TYPE: s3\nbucket: b\n")).isEqualTo(new Bucket("b", "eu"));
        assertThat(store("type: memory\n")).isEqualTo(new Memory());
        assertThat(BINDER.bind(Trees.yaml("kindOf: circle\nr: 2\n"), Shape.class))
                .isEqualTo(new Circle(2));
    }

    @Test
    void aComponent_mayTakeTheDiscriminator() {
        assertThat(store("type: table\nname: a\n")).isEqualTo(new Table("table", "a"));
    }

    @Test
    void theRecordsThemselves_haveNoDiscriminator() {
        Binder binder = Binder.create();

        assertThat(binder.bind(Trees.yaml("type: file-store\npath: /a\n"), Store.class))
                .isEqualTo(new FileStore("/a"));
        assertThat(problem(() -> binder.bind(Trees.yaml("type: file-store\npath: /a\n"), FileStore.class)))
                .hasToString("application.yaml:1:1: unknown key `type` [config.unknown-key]");
    }

    @Test
    void aMissingOrWrongDiscriminator_namesTheChoices() {
        Problem missing = problem(() -> store("path: /a\n"));
        Problem unknown = problem(() -> store("type: file-stroe\npath: /a\n"));

        assertThat(missing.message()).isEqualTo("`type` is missing: expected one of file-store, s3, table, memory");
        assertThat(unknown.message()).isEqualTo("expected one of file-store, s3, table, memory, but found other text");
        assertThat(unknown.help()).contains("did you mean file-store?");
        assertThat(unknown.location().orElseThrow()).hasToString("application.yaml:1:7");
        assertThat(problem(() -> store("type: null\n")).code()).isEqualTo("config.null");
        assertThat(problem(() -> store("[a]\n".replace("[a]", "type: [a]"))).message())
                .endsWith("but found a sequence");
        assertThat(problem(() -> BINDER.bind(Trees.yaml("store: x\n"), App.class))
                        .message())
                .isEqualTo("expected a mapping whose key type is one of file-store, s3, table, memory,"
                        + " but found other text");
    }

    @Test
    void unknownKeys_areThoseOfTheChosenRecord() {
        Problem problem = problem(() -> store("type: s3\nbucket: a\nregoin: b\n"));

        assertThat(problem.help()).contains("did you mean `region`?");
        assertThat(problem(() -> store("type: memory\nTYPE: memory\n")).code()).isEqualTo("config.same-key");
    }

    @Test
    void anInstance_givesWhatIsMissing_whenItIsOfTheSameRecord() {
        App defaults = new App(new Bucket("b", "us"), List.of());

        assertThat(BINDER.bind(Trees.yaml("store: {region: eu}\n"), defaults).store())
                .isEqualTo(new Bucket("b", "eu"));
        assertThat(BINDER.bind(Trees.yaml("store: {type: s3, region: eu}\n"), defaults)
                        .store())
                .isEqualTo(new Bucket("b", "eu"));
        assertThat(BINDER.bind(Trees.yaml("store: {type: memory}\n"), defaults).store())
                .isEqualTo(new Memory());
        assertThat(problem(() -> BINDER.bind(Trees.yaml("store: {type: file-store}\n"), defaults))
                        .message())
                .isEqualTo("`store.path` is missing: expected a text");
    }

    @Test
    void aTypeThatCanNotBeBound_isTheProgramsMistake() {
        assertThatThrownBy(() -> BINDER.bind(Trees.yaml("{}"), Bad.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NoRecord");
        assertThatThrownBy(() -> BINDER.bind(Trees.yaml("{}"), Same.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give one of them a @Name");
    }
}
