package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.ScalarValue;
import io.configbuddy.core.tree.SequenceValue;
import io.configbuddy.document.Document;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.value.Value;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenderOverTest {
    private static final RenderOptions PLAIN = RenderOptions.in("yaml");

    /** Load texts, each preceded by its format, the lowest first. */
    private static Config load(String... texts) {
        ConfigBuilder builder = ConfigBuddy.builder();
        for (int i = 0; i < texts.length; i += 2) {
            builder.source(new TextSource("text" + i, texts[i], texts[i + 1]));
            builder.file("text" + i + ":x");
        }
        return builder.load();
    }

    private static String over(String format, String template, String... layers) {
        List<String> all = new ArrayList<>(List.of(format, template));
        all.addAll(List.of(layers));
        return load(all.toArray(String[]::new))
                .renderOver(Document.parse(template, format), PLAIN)
                .text();
    }

    @Test
    void onlyWhatDiffersChanges() {
        assertThat(over("yaml", """
                # head

                server:   # anchored
                    port:   1   # the port
                    "host": 'x'
                list: [ a,b ]
                """, "json", """
                {"server": {"port": 2}, "list": ["a", "c", "d"], "extra": {"x": true}}
                """)).isEqualTo("""
                # head

                server:   # anchored
                    port:   2   # the port
                    "host": 'x'
                list: [ a,c,d ]
                extra:
                    x: true
                """);
    }

    @Test
    void aTemplateThatSaysTheSameIsReturnedAsItIs() {
        Document template = Document.parse("a: 1 # x\nb: [1,  2]\n", "yaml");

        assertThat(load("yaml", template.text()).renderOver(template, PLAIN)).isSameAs(template);
    }

    @Test
    void whatALayerRemovesGoes() {
        assertThat(over("yaml", "a: 1\nb: {c: 2, d: 3}\nlist: [1, 2, 3]\n", "yaml", """
                a: ${unset:}
                b: {c: "${unset:}"}
                list: [1]
                """))
                .isEqualTo("b: {d: 3}\nlist: [1]\n");
    }

    @Test
    void anAliasIsDetachedWhereItWouldSaySomethingElse() {
        assertThat(over(
                        "yaml",
                        "base: &b\n  port: 1\n  host: x\na:\n  <<: *b\n  host: y\nc: *b\n",
                        "yaml",
                        "base: {port: 2}\nc: {host: z}\n"))
                .isEqualTo("""
                        base: &b
                          port: 2
                          host: x
                        a:
                          <<: *b
                          host: y
                          port: 1
                        c:
                          port: 1
                          host: z
                        """);
    }

    @Test
    void aTemplateInTomlKeepsItsSections() {
        assertThat(over("toml", """
                # head
                title = "x"
                [server]
                # the port
                port = 1
                [[user]]
                name = "a"
                """, "yaml", "top: 1\nserver: {port: 2, host: h}\nuser: [{name: a}, {name: b}]\n"))
                .isEqualTo("""
                # head
                title = "x"
                top = 1
                [server]
                # the port
                port = 2
                host = "h"
                [[user]]
                name = "a"
                [[user]]
                name = "b"
                """);
    }

    @Test
    void aTemplateWithWholePathsForKeysKeepsThem() {
        assertThat(over("properties", "# p\nserver.port = 1\nhosts[0]=a\nhosts[1]=b\n", "yaml", """
                server: {port: 2, name: n}
                hosts: [c]
                """))
                .isEqualTo("# p\nserver.port = 2\nhosts[0]=c\nserver.name=n\n");
    }

    @Test
    void sectionsOfIniAreFoundByTheirPaths() {
        assertThat(over("ini", "; i\n[server]\nport = 1\n[db.main]\nurl = u\n", "yaml", """
                server: {port: 2}
                db: {main: {url: v}}
                """))
                .isEqualTo("; i\n[server]\nport = 2\n[db.main]\nurl = v\n");
    }

    @Test
    void secretsOfTheTemplateAreMaskedToo() {
        Document template = Document.parse("password: hunter2\nuser: u\n", "yaml");
        Config config = load("yaml", template.text());

        assertThat(config.renderOver(template, PLAIN).text()).isEqualTo("password: \"***\"\nuser: u\n");
        assertThat(config.renderOver(template, PLAIN.revealed())).isSameAs(template);
    }

    @Test
    void commentsAndOriginsComeToWhatIsNewOrChanges() {
        Document template = Document.parse("a: 1 # one\nb: 2 # two\n", "yaml");
        Config config = load("yaml", template.text(), "yaml", "a: 3\n# why\nc: 4\n");

        assertThat(config.renderOver(template, PLAIN.withComments().withOrigins())
                        .text())
                .isEqualTo("a: 3 # text2.yaml:1:1 # one\nb: 2 # two\n# why\nc: 4 # text2.yaml:3:1\n");
    }

    @Test
    void nullWhereTheTemplateHasNoneIsRefusedAtItsPlace() {
        assertThatThrownBy(() -> over("toml", "a = 1\n", "yaml", "b: null\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("toml has no way to write null at b");
    }

    @Test
    void severalDocumentsAreNoTemplate() {
        assertThatThrownBy(() -> load("yaml", "a: 1\n").renderOver(Document.parse("a: 1\n---\na: 2\n", "yaml"), PLAIN))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("this file holds several");
    }

    @Test
    void anEmptyTemplateTakesEverything() {
        Document template = Document.parse("# only a comment\n", "yaml");

        Document result = load("yaml", "a: {b: 1}\n").renderOver(template, PLAIN);

        assertThat(result.text()).startsWith("# only a comment\n");
        assertThat(result.get("a.b").asInt()).isEqualTo(1);
    }

    /** Whatever the template, the result says what the configuration does, and no comment is lost with a value that stays. */
    @Test
    void anyTemplateComesToSayWhatTheConfigurationSays() {
        Seeds.forEach(random -> {
            for (String format : List.of("yaml", "json", "toml")) {
                String template = written(format, tree(random, 3, format));
                String layer = written("json", tree(random, 3, format));
                Config config = loadLeniently(format, template, layer);

                String text = config.renderOver(Document.parse(template, format), PLAIN)
                        .text();

                assertThat(plain(load(format, text).root()))
                        .as("%s%n---%n%s%n---%n%s", template, layer, text)
                        .isEqualTo(plain(config.root()));
            }
        });
    }

    /** Return what a value says, whatever the order of keys, which a template may lay down otherwise. */
    private static Object plain(ConfigValue value) {
        if (value instanceof MappingValue mapping) {
            Map<String, Object> entries = new TreeMap<>();
            for (int i = 0; i < mapping.size(); i++) {
                entries.put(mapping.name(i), plain(mapping.value(i)));
            }
            return entries;
        }
        return value instanceof SequenceValue sequence
                ? sequence.items().stream().map(RenderOverTest::plain).toList()
                : ((ScalarValue) value).type() + " " + ((ScalarValue) value).text();
    }

    private static Config loadLeniently(String format, String template, String layer) {
        ConfigBuilder builder = ConfigBuddy.builder()
                .source(new TextSource("below", format, template))
                .source(new TextSource("above", "json", layer))
                .file("below:x");
        try {
            return builder.file("above:x").load();
        } catch (ConfigException e) {
            return load(format, template);
        }
    }

    private static String written(String format, String json) {
        RenderOptions options = RenderOptions.in(format);
        Value value = new Renderer(options).value(load("json", json).root(), false);
        return options.format().write(List.of(value), options.style());
    }

    private static String tree(Random random, int depth, String format) {
        StringBuilder json = new StringBuilder("{");
        int keys = random.nextInt(5);
        for (int i = 0; i < keys; i++) {
            json.append(i == 0 ? "" : ", ")
                    .append('"')
                    .append((char) ('a' + i * 2 + random.nextInt(2)))
                    .append("\": ");
            json.append(value(random, depth, format));
        }
        return json.append('}').toString();
    }

    private static String value(Random random, int depth, String format) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> Integer.toString(random.nextInt(3));
            case 1 -> random.nextBoolean() ? "\"x\"" : "\"1\"";
            case 2 -> "true";
            case 3 -> format.equals("toml") ? "1.5" : "null";
            case 4 -> tree(random, depth - 1, format);
            default -> sequence(random, depth - 1, format);
        };
    }

    private static String sequence(Random random, int depth, String format) {
        StringBuilder json = new StringBuilder("[");
        int items = random.nextInt(4);
        for (int i = 0; i < items; i++) {
            json.append(i == 0 ? "" : ", ").append(value(random, depth, format));
        }
        return json.append(']').toString();
    }
}
