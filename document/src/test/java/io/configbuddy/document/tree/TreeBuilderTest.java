package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Source;
import io.configbuddy.testsupport.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares the flat record with plain objects that were given the same things to do. */
class TreeBuilderTest {
    private static final int[] FLAGS = {Tree.ESCAPED, Tree.EMPTY, Tree.MERGE, Tree.DUPLICATES, Tree.PRIVATE};

    private static final List<ScalarType> TYPES = List.of(ScalarType.values());
    private static final List<NodeStyle> STYLES = List.of(NodeStyle.values());

    /** A node as a plain object. */
    private static final class Model {
        private final NodeKind kind;
        private ScalarType type = ScalarType.NULL;
        private NodeStyle style;
        private int start;
        private int end;
        private int separator = Tree.NONE;
        private int data = Tree.NONE;
        private int flags;
        private int anchor = Tree.NONE;
        private int tag = Tree.NONE;
        private Model target;
        private Model parent;
        private final List<Model> children = new ArrayList<>();

        Model(NodeKind kind, NodeStyle style, int start, int end) {
            this.kind = kind;
            this.style = style;
            this.start = start;
            this.end = end;
        }

        boolean isWithin(Model other) {
            return this == other || (parent != null && parent.isWithin(other));
        }
    }

    /** Does random things to a builder and to the model; a node's id is its place in the list. */
    private static final class Pair {
        private final Random random;
        private final TreeBuilder builder = new TreeBuilder(Source.of("x", "#".repeat(100)), Tree::lexeme);
        private final List<Model> nodes = new ArrayList<>();
        private final List<int[]> comments = new ArrayList<>();
        private final List<int[]> sections = new ArrayList<>();

        Pair(Random random) {
            this.random = random;
            added(builder.container(Tree.NONE, NodeKind.MAPPING, NodeStyle.BLOCK, 0), root(), null);
        }

        private static Model root() {
            return new Model(NodeKind.MAPPING, NodeStyle.BLOCK, 0, 0);
        }

        private Model added(int id, Model model, Model parent) {
            assertThat(id).isEqualTo(nodes.size());
            nodes.add(model);
            link(model, parent);
            return model;
        }

        private void link(Model model, Model parent) {
            model.parent = parent;
            if (parent != null) {
                parent.children.add(model);
            }
        }

        private int id(Model model) {
            return model == null ? Tree.NONE : nodes.indexOf(model);
        }

        private Model any() {
            return nodes.get(random.nextInt(nodes.size()));
        }

        /** Return a container; mostly one of those that the youngest node is in, as when a text is read. */
        private Model anyContainer() {
            Model model = random.nextInt(4) == 0 ? any() : nodes.get(nodes.size() - 1);
            while (!isContainer(model) || (model.parent != null && random.nextInt(4) == 0)) {
                if (model.parent == null) {
                    return nodes.get(0);
                }
                model = model.parent;
            }
            return model;
        }

        private static boolean isContainer(Model model) {
            return model.kind == NodeKind.MAPPING || model.kind == NodeKind.SEQUENCE;
        }

        private NodeStyle anyStyle() {
            return STYLES.get(random.nextInt(STYLES.size()));
        }

        void step() {
            switch (random.nextInt(13)) {
                case 0, 1, 2 -> scalar(anyContainer());
                case 3, 4 -> container(anyContainer());
                case 5 -> alias(anyContainer());
                case 6 -> detached();
                case 7, 8 -> wrap();
                case 9 -> enclose();
                case 10 -> property(any());
                case 11 -> marks(any());
                default -> change(any());
            }
        }

        private Model scalar(Model parent) {
            ScalarType type = TYPES.get(random.nextInt(TYPES.size()));
            Model model = new Model(NodeKind.SCALAR, anyStyle(), random.nextInt(50), 50 + random.nextInt(50));
            model.type = type;
            return added(builder.scalar(id(parent), type, model.style, model.start, model.end), model, parent);
        }

        private Model container(Model parent) {
            NodeKind kind = random.nextBoolean() ? NodeKind.MAPPING : NodeKind.SEQUENCE;
            int start = random.nextInt(100);
            Model model = new Model(kind, anyStyle(), start, start);
            return added(builder.container(id(parent), kind, model.style, start), model, parent);
        }

        private void alias(Model parent) {
            Model model = new Model(NodeKind.ALIAS, NodeStyle.PLAIN, 1, 2);
            model.target = any();
            added(builder.alias(id(parent), 1, 2, id(model.target)), model, parent);
        }

        /** Add a node without a parent, perhaps with children, perhaps wrapped, then append it. */
        private void detached() {
            Model parent = anyContainer();
            Model model = random.nextBoolean() ? scalar(null) : container(null);
            if (isContainer(model)) {
                scalar(model);
            }
            if (random.nextBoolean()) {
                model = wrap(model);
            }
            builder.append(id(parent), id(model));
            link(model, parent);
        }

        private void wrap() {
            Model model = nodes.get(nodes.size() - 1);
            while (model.parent != null && random.nextInt(3) > 0) {
                model = model.parent;
            }
            boolean justSince = true;
            for (int i = 0; i < nodes.size(); i++) {
                justSince &= nodes.get(i).isWithin(model) == (i >= id(model));
            }
            if (model.parent != null && justSince) {
                wrap(model);
            }
        }

        private Model wrap(Model model) {
            int place = id(model);
            Model wrapper = new Model(NodeKind.MAPPING, NodeStyle.FLOW, 7, 7);
            wrapper.separator = model.separator;
            model.separator = Tree.NONE;
            assertThat(builder.wrap(place, 7, NodeKind.MAPPING, NodeStyle.FLOW)).isEqualTo(place);
            nodes.add(place, wrapper);
            wrapper.parent = model.parent;
            if (model.parent != null) {
                model.parent.children.set(model.parent.children.size() - 1, wrapper);
            }
            model.parent = null;
            link(model, wrapper);
            return wrapper;
        }

        private void enclose() {
            Model parent = anyContainer();
            int size = parent.children.size();
            if (size < 2) {
                return;
            }
            int at = 1 + random.nextInt(size - 1);
            Model model = parent.children.get(at);
            Model container = new Model(NodeKind.SEQUENCE, NodeStyle.REPEATED, model.start, model.end);
            int before = id(parent.children.get(at - 1));
            int made = builder.enclose(id(parent), before, id(model), NodeKind.SEQUENCE, NodeStyle.REPEATED);
            assertThat(made).isEqualTo(nodes.size());
            nodes.add(container);
            container.parent = parent;
            parent.children.set(at, container);
            link(model, container);
        }

        private void property(Model model) {
            int offset = random.nextInt(90);
            if (random.nextBoolean()) {
                builder.anchor(id(model), offset, offset + 3);
                model.anchor = offset;
            } else {
                builder.tag(id(model), offset, offset + 4);
                model.tag = offset;
            }
        }

        private void marks(Model model) {
            int flag = FLAGS[random.nextInt(FLAGS.length)];
            builder.flag(id(model), flag);
            model.flags |= flag;
            model.separator = random.nextInt(100);
            builder.separator(id(model), model.separator);
            if (model.kind == NodeKind.SCALAR) {
                model.data = random.nextInt(1_000);
                builder.data(id(model), model.data);
            }
        }

        private void change(Model model) {
            model.style = anyStyle();
            builder.style(id(model), model.style);
            model.start = random.nextInt(50);
            builder.start(id(model), model.start);
            model.end = 50 + random.nextInt(50);
            builder.end(id(model), model.end);
            comments.add(new int[] {comments.size(), comments.size() + 1});
            builder.comment(comments.size() - 1, comments.size());
        }

        Tree finish() {
            for (int i = random.nextInt(5); i > 0; i--) {
                int node = id(anyContainer());
                assertThat(builder.section(node, i, i + 2)).isEqualTo(sections.size());
                sections.add(new int[] {node, i, i + 2, i + 2});
                if (random.nextBoolean()) {
                    sections.get(sections.size() - 1)[3] = 60;
                    builder.bodyEnd(sections.size() - 1, 60);
                }
            }
            builder.document(0, 0, 50, Tree.EXPLICIT_START);
            builder.document(nodes.size() - 1, 50, 100, Tree.EXPLICIT_END);
            return builder.build(Duplicates.LAST);
        }
    }

    @Test
    void tree_isWhatPlainObjectsWouldBe() {
        Seeds.forEach(random -> {
            Pair pair = new Pair(random);
            for (int i = random.nextInt(120); i > 0; i--) {
                pair.step();
            }
            assertBuilder(pair);
            assertTree(pair, pair.finish());
        });
    }

    private static void assertBuilder(Pair pair) {
        TreeBuilder builder = pair.builder;
        assertThat(builder.size()).isEqualTo(pair.nodes.size());
        for (int node = 0; node < builder.size(); node++) {
            Model model = pair.nodes.get(node);
            assertThat(builder.kind(node)).isEqualTo(model.kind);
            assertThat(builder.type(node)).isEqualTo(model.type);
            assertThat(builder.style(node)).isEqualTo(model.style);
            assertThat(builder.start(node)).isEqualTo(model.start);
            assertThat(builder.end(node)).isEqualTo(model.end);
            for (int flag : FLAGS) {
                assertThat(builder.has(node, flag)).isEqualTo((model.flags & flag) != 0);
            }
            assertThat(builder.next(node)).isEqualTo(pair.id(sibling(model)));
            if (Pair.isContainer(model)) {
                List<Model> children = model.children;
                assertThat(builder.first(node)).isEqualTo(children.isEmpty() ? Tree.NONE : pair.id(children.get(0)));
                assertThat(builder.last(node))
                        .isEqualTo(children.isEmpty() ? Tree.NONE : pair.id(children.get(children.size() - 1)));
            }
        }
    }

    private static Model sibling(Model model) {
        if (model.parent == null) {
            return null;
        }
        int place = model.parent.children.indexOf(model) + 1;
        return place < model.parent.children.size() ? model.parent.children.get(place) : null;
    }

    private static void assertTree(Pair pair, Tree tree) {
        assertThat(tree.size()).isEqualTo(pair.nodes.size());
        for (int node = 0; node < tree.size(); node++) {
            Model model = pair.nodes.get(node);
            assertThat(tree.kind(node)).isEqualTo(model.kind);
            assertThat(tree.type(node)).isEqualTo(model.type);
            assertThat(tree.style(node)).isEqualTo(model.style);
            assertThat(tree.start(node)).isEqualTo(model.start);
            assertThat(tree.end(node)).isEqualTo(model.end);
            assertThat(tree.separator(node)).isEqualTo(model.separator);
            for (int flag : FLAGS) {
                assertThat(tree.has(node, flag)).isEqualTo((model.flags & flag) != 0);
            }
            assertThat(tree.has(node, Tree.PROPERTIES)).isEqualTo(model.anchor >= 0 || model.tag >= 0);
            assertThat(tree.anchorStart(node)).isEqualTo(model.anchor);
            assertThat(tree.anchorEnd(node)).isEqualTo(model.anchor < 0 ? Tree.NONE : model.anchor + 3);
            assertThat(tree.tagStart(node)).isEqualTo(model.tag);
            assertThat(tree.tagEnd(node)).isEqualTo(model.tag < 0 ? Tree.NONE : model.tag + 4);
            assertThat(tree.next(node)).isEqualTo(pair.id(sibling(model)));
            switch (model.kind) {
                case SCALAR -> assertThat(tree.data(node)).isEqualTo(model.data);
                case ALIAS -> assertThat(tree.target(node)).isEqualTo(pair.id(model.target));
                default ->
                    assertThat(tree.first(node))
                            .isEqualTo(model.children.isEmpty() ? Tree.NONE : pair.id(model.children.get(0)));
            }
        }
        assertRest(pair, tree);
    }

    private static void assertRest(Pair pair, Tree tree) {
        assertThat(tree.duplicates()).isEqualTo(Duplicates.LAST);
        assertThat(tree.commentCount()).isEqualTo(pair.comments.size());
        for (int comment = 0; comment < tree.commentCount(); comment++) {
            assertThat(new int[] {tree.commentStart(comment), tree.commentEnd(comment)})
                    .isEqualTo(pair.comments.get(comment));
        }
        assertThat(tree.sectionCount()).isEqualTo(pair.sections.size());
        for (int section = 0; section < tree.sectionCount(); section++) {
            int[] found = {
                tree.sectionNode(section), tree.headerStart(section), tree.headerEnd(section), tree.bodyEnd(section)
            };
            assertThat(found).isEqualTo(pair.sections.get(section));
        }
        assertThat(tree.documentCount()).isEqualTo(2);
        assertThat(tree.root(1)).isEqualTo(pair.nodes.size() - 1);
        assertThat(tree.documentStart(1)).isEqualTo(50);
        assertThat(tree.documentEnd(1)).isEqualTo(100);
        assertThat(tree.documentHas(0, Tree.EXPLICIT_START)).isTrue();
        assertThat(tree.documentHas(0, Tree.EXPLICIT_END)).isFalse();
        assertThat(tree.documentHas(1, Tree.EXPLICIT_END)).isTrue();
        assertThat(tree.documentHas(1, Tree.EXPLICIT_START)).isFalse();
    }
}
