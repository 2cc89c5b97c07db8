package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.outline.Outline;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NodeTest {
    @Test
    void mapping_hasItsEntriesInOrder() {
        MappingNode root = (MappingNode) Outline.root("b: 1\na: [2]\n\"odd key\": {}\n");

        assertThat(root.entries()).extracting(Entry::name).containsExactly("b", "a", "odd key");
        assertThat(root.entries()).hasToString("[b, a, odd key]");
        assertThat(root.size()).isEqualTo(3);
        assertThat(root.entry("a").orElseThrow().key().span()).isEqualTo(new Span(5, 6));
        assertThat(root.entry("a").orElseThrow().value()).isInstanceOf(SequenceNode.class);
        assertThat(root.entry("c")).isEmpty();
        assertThat(root.style()).isEqualTo(NodeStyle.BLOCK);
        assertThat(root.isNull()).isFalse();
        assertThat(((MappingNode) root.get("\"odd key\"")).entries()).isEmpty();
    }

    @Test
    void sequence_hasItsItemsInOrder() {
        SequenceNode root = (SequenceNode) Outline.root("[a, [], b]");

        assertThat(root.size()).isEqualTo(3);
        assertThat(root.items().get(2).asString()).isEqualTo("b");
        assertThat(root.items().get(2).position()).isEqualTo(2);
        assertThat(root.items()).isSameAs(root.items()).isUnmodifiable();
        assertThat(root.style()).isEqualTo(NodeStyle.FLOW);
    }

    @Test
    void scalar_hasTextLexemeAndType() {
        ScalarNode node = (ScalarNode) Outline.root("a: \"8080\"\n").get("a");

        assertThat(node.text()).isEqualTo("8080").isSameAs(node.text());
        assertThat(node.lexeme()).isEqualTo("\"8080\"");
        assertThat(node.type()).isEqualTo(ScalarType.STRING);
        assertThat(node.style()).isEqualTo(NodeStyle.DOUBLE_QUOTED);
        assertThat(node.span()).isEqualTo(new Span(3, 9));
        assertThat(node.location()).hasToString("test.outline:1:4");
        assertThat(node.tree().separator(node.id())).isEqualTo(1);
    }

    @Test
    void nullScalar_isNull() {
        Node root = Outline.root("a: null\nb:\nc: \"null\"\n");

        assertThat(root.get("a").isNull()).isTrue();
        assertThat(root.get("b").isNull()).isTrue();
        assertThat(((ScalarNode) root.get("b")).lexeme()).isEmpty();
        assertThat(root.get("c").isNull()).isFalse();
    }

    @Test
    void parentsAndPaths_leadBackToTheRoot() {
        Node root = Outline.root("a:\n  - x: {y: 1}\n");
        Node node = root.get("a[0].x.y");

        assertThat(node.path()).isEqualTo(Path.parse("a[0].x.y"));
        assertThat(node.parent().orElseThrow().path()).hasToString("a[0].x");
        assertThat(root.path().isRoot()).isTrue();
        assertThat(root.parent()).isEmpty();
        assertThat(root.position()).isZero();
        MappingNode parent = (MappingNode) node.parent().orElseThrow();
        assertThat(parent.entries().get(0).key().path()).isEqualTo(node.path());
    }

    @Test
    void keyThatIsACollection_isNamedByItsCharacters() {
        MappingNode root = (MappingNode) Outline.root("{[1, 2]: a, {x: y}: b}");

        assertThat(root.entries()).extracting(Entry::name).containsExactly("[1, 2]", "{x: y}");
        assertThat(root.entry("[1, 2]").orElseThrow().value().path()).hasToString("\"[1, 2]\"");
        assertThat(root.entry("[1, 2]").orElseThrow().key()).isInstanceOf(SequenceNode.class);
    }

    @Test
    void alias_isSeenAsWhatItStandsForWhereItStands() {
        Node root = Outline.root("a: &x [1, 2]\nb: *x\nd: &z v\n*z : key\n");
        Node alias = root.get("b");

        assertThat(alias.isAlias()).isTrue();
        assertThat(root.get("a").isAlias()).isFalse();
        assertThat(alias).isInstanceOf(SequenceNode.class);
        assertThat(((SequenceNode) alias).items()).extracting(Node::asInt).containsExactly(1, 2);
        assertThat(alias.span().of(root.source().text())).isEqualTo("*x");
        assertThat(alias.style()).isEqualTo(NodeStyle.FLOW);
        assertThat(alias.anchor()).contains("x");
        assertThat(alias.tag()).isEmpty();
        assertThat(alias.path()).hasToString("b");
        assertThat(root.get("b[1]").path()).hasToString("b[1]");
        assertThat(root.get("v").asString()).isEqualTo("key");
        assertThat(root.get("d").anchor()).contains("z");
        assertThat(root.anchor()).isEmpty();
    }

    @Test
    void aliasOfAnAlias_isResolved() {
        Source source = Source.of("x", "&a v *a *b");
        TreeBuilder builder = new TreeBuilder(source, Tree::lexeme);
        int root = builder.container(Tree.NONE, NodeKind.SEQUENCE, NodeStyle.FLOW, 0);
        int first = builder.scalar(root, ScalarType.STRING, NodeStyle.PLAIN, 3, 4);
        builder.anchor(first, 0, 2);
        builder.tag(first, 3, 4);
        int second = builder.alias(root, 5, 7, first);
        builder.alias(root, 8, 10, second);
        builder.end(root, 10);
        builder.document(root, 0, 10, 0);
        SequenceNode node = (SequenceNode) Node.root(builder.build(Duplicates.REJECT), 0);

        assertThat(node.items()).extracting(Node::asString).containsExactly("v", "v", "v");
        assertThat(node.items().get(2).tag()).contains("v");
        assertThat(node.find("[1]").orElseThrow().position()).isEqualTo(1);
    }

    @Test
    void sections_areMappingsLikeOthers() {
        Node root = Node.root(
                new KeyValueFormat()
                        .parse(
                                Source.of("a.kv", "x = 1\n[a.b]\ny.z = 2\n[[l]]\nn = 1\n[[l]]\nn = 2\n"),
                                ParseOptions.DEFAULT)
                        .tree()
                        .orElseThrow(),
                0);
        Set<String> styles = new TreeSet<>();
        for (Node node : root.select(Path.parse("**"))) {
            styles.add(node.style().name());
        }

        assertThat(root.get("a.b.y.z").asInt()).isEqualTo(2);
        assertThat(root.get("l[1].n").asInt()).isEqualTo(2);
        assertThat(root.get("l[1].n").path()).hasToString("l[1].n");
        assertThat(styles)
                .isEqualTo(new TreeSet<>(List.of("BLOCK", "PLAIN", "IMPLICIT", "SECTION", "DOTTED", "SECTIONS")));
        assertThat(root.tree().sectionCount()).isEqualTo(3);
        assertThat(root.tree().lexeme(root.get("a.b").id())).isNotNull();
        assertThat(root.source()
                        .text()
                        .substring(root.tree().headerStart(2), root.tree().headerEnd(2)))
                .isEqualTo("[[l]]");
        assertThat(root.tree().sectionNode(2)).isEqualTo(root.get("l[1]").id());
        assertThat(root.source()
                        .text()
                        .substring(root.tree().headerEnd(0), root.tree().bodyEnd(0)))
                .isEqualTo("\ny.z = 2");
    }

    @Test
    void types_tellDatesAndNumbers() {
        assertThat(ScalarType.values())
                .filteredOn(ScalarType::isTemporal)
                .containsExactly(
                        ScalarType.OFFSET_DATE_TIME,
                        ScalarType.LOCAL_DATE_TIME,
                        ScalarType.LOCAL_DATE,
                        ScalarType.LOCAL_TIME);
        assertThat(ScalarType.values())
                .filteredOn(ScalarType::isNumber)
                .containsExactly(ScalarType.INTEGER, ScalarType.FLOAT);
    }

    @Test
    void wrongType_ofADate_saysSo() {
        TreeBuilder builder = new TreeBuilder(Source.of("x", "1979-05-27"), Tree::lexeme);
        int root = builder.scalar(Tree.NONE, ScalarType.LOCAL_DATE, NodeStyle.PLAIN, 0, 10);
        builder.document(root, 0, 10, 0);
        Node node = Node.root(builder.build(Duplicates.REJECT), 0);

        assertThat(catchThrowable(node::asInt)).hasMessageEndingWith("but found a date or time [document.wrong-type]");
    }
}
