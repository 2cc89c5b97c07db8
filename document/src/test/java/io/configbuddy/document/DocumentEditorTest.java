package io.configbuddy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.FormatEditor;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentEditorTest {
    @Test
    void format_withoutEditor_cannotBeEdited() {
        Document document = load(new KeyValueFormat(), "a = 1\n");

        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(document::edit)
                .withMessageContaining("edit.unsupported");
    }

    @Test
    void edit_thatIsWrittenRightly_isMade() {
        Document document = load(new Editable("", ""), "# x\na = 1\nb = 2\n");

        Document edited = document.edit().set("a", "x").rename("b", "c").apply();

        assertThat(edited.text()).isEqualTo("# x\na = x\nc = 2\n");
        assertThat(document.text()).isEqualTo("# x\na = 1\nb = 2\n");
    }

    @Test
    void edit_thatSaysSomethingElse_isRefused() {
        assertUnfaithful(new Editable("4", ""), "it would say something else at a");
        assertUnfaithful(new Editable("\nb = 3", ""), "the edited text would have an error");
        assertUnfaithful(new Editable("\nd = 3", ""), "it would say something else");
    }

    @Test
    void edits_thatGetInEachOthersWay_areRefused() {
        assertUnfaithful(new Editable("", "x"), "the changes get in each other's way");
    }

    private static void assertUnfaithful(Editable format, String why) {
        Document document = load(format, "a = 1\nb = 2\n");

        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> document.edit().set("a", "x").apply())
                .withMessageContaining(why)
                .withMessageContaining("edit.unfaithful");
        assertThat(document.text()).isEqualTo("a = 1\nb = 2\n");
    }

    private static Document load(KeyValueFormat format, String text) {
        return DocumentLoader.builder().formats(List.of(format)).build().load(Source.of("test.kv", text));
    }

    /** A format whose editor writes {@code more} behind each value, and {@code over} across its end. */
    private static final class Editable extends KeyValueFormat {
        private final String more;
        private final String over;

        Editable(String more, String over) {
            this.more = more;
            this.over = over;
        }

        @Override
        public Optional<FormatEditor> editor(String dialect) {
            return Optional.of(new Editor());
        }

        private final class Editor implements FormatEditor {
            @Override
            public void value(DraftChild child, Splicer out) {
                int start = child.draft().tree().start(child.valueId());
                int end = child.draft().tree().end(child.valueId());
                out.replace(start, end, ((Value.Scalar) child.value().toValue()).text() + more);
                if (!over.isEmpty()) {
                    out.replace(end - 1, end + 1, over);
                    out.replace(end, end + 2, over);
                }
            }

            @Override
            public void key(DraftChild child, Splicer out) {
                int start = child.draft().tree().start(child.owner());
                out.replace(start, child.draft().tree().end(child.owner()), child.name());
            }

            @Override
            public void leading(DraftChild child, Splicer out) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void trailing(DraftChild child, Splicer out) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void children(ContainerEdit edit, Splicer out) {
                throw new UnsupportedOperationException();
            }
        }
    }
}
