package io.configbuddy.document.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.keyvalue.KeyValueFormat;
import io.configbuddy.document.outline.Outline;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import io.configbuddy.testsupport.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Paths and queries, and what is said of one that names nothing. */
class PathQueryTest {
    private static final Node SHOP = Outline.root("""
            server:
              port: 8080
              hosts:
                - name: a
                  tags: [x, y]
                - name: b
                  tags: []
                - plain
              tls:
                port: 8443
            "odd key": 1
            "1": one
            nothing: null
            empty: {}
            """);

    private static Node flat(String text) {
        return Node.root(
                new KeyValueFormat()
                        .parse(Source.of("a.kv", text), ParseOptions.DEFAULT.withDialect("flat"))
                        .tree()
                        .orElseThrow(),
                0);
    }

    private static List<String> select(Node from, String query) {
        List<String> paths = new ArrayList<>();
        for (Node node : from.select(Path.parse(query))) {
            paths.add(node.path().toString());
        }
        Path path = Path.parse(query);
        assertThat(from.find(path).map(node -> node.path().toString()))
                .isEqualTo(paths.stream().findFirst());
        return paths;
    }

    @Test
    void path_namesOneValue() {
        assertThat(select(SHOP, "server.port")).containsExactly("server.port");
        assertThat(select(SHOP, "server.hosts[0].name")).containsExactly("server.hosts[0].name");
        assertThat(select(SHOP, "server.hosts[-1]")).containsExactly("server.hosts[2]");
        assertThat(select(SHOP, "server.hosts[-3].tags[1]")).containsExactly("server.hosts[0].tags[1]");
        assertThat(select(SHOP, "\"odd key\"")).containsExactly("\"odd key\"");
        assertThat(select(SHOP, "")).containsExactly("");
        assertThat(select(SHOP, "nothing")).containsExactly("nothing");
    }

    @Test
    void path_ofWhatIsNotThere_namesNothing() {
        for (String path : List.of(
                "port",
                "server.port.x",
                "server.hosts[3]",
                "server.hosts[-4]",
                "server[0]",
                "server.hosts.name",
                "nothing.x",
                "empty.x",
                "server.hosts[2].name",
                "server.hosts[0].tags[2]",
                "[0]")) {
            assertThat(select(SHOP, path)).as(path).isEmpty();
        }
    }

    @Test
    void pointer_namesItemsAndKeys() {
        assertThat(select(SHOP, "/server/hosts/1/name")).containsExactly("server.hosts[1].name");
        assertThat(select(SHOP, "/1")).containsExactly("1");
        assertThat(select(SHOP, "/server/hosts/3")).isEmpty();
        assertThat(select(SHOP, "/server/hosts/-")).isEmpty();
        assertThat(select(SHOP, "/server/port/0")).isEmpty();
        assertThat(select(SHOP, "/odd key")).containsExactly("\"odd key\"");
    }

    @Test
    void selector_namesItemsWithThatValue() {
        assertThat(select(SHOP, "server.hosts[name=b].tags")).containsExactly("server.hosts[1].tags");
        assertThat(select(SHOP, "server.hosts[name=c]")).isEmpty();
        assertThat(select(SHOP, "server.hosts[tags=x]")).isEmpty();
        assertThat(select(SHOP, "server[port=8080]")).isEmpty();
        assertThat(select(Outline.root("- {a: 1}\n- {a: 2}\n- {a: 1, b: 3}\n"), "[a=1]"))
                .containsExactly("[0]", "[2]");
    }

    @Test
    void star_namesEveryChild() {
        assertThat(select(SHOP, "server.*")).containsExactly("server.port", "server.hosts", "server.tls");
        assertThat(select(SHOP, "server.hosts[*].name"))
                .containsExactly("server.hosts[0].name", "server.hosts[1].name");
        assertThat(select(SHOP, "server.hosts.*.tags.*"))
                .containsExactly("server.hosts[0].tags[0]", "server.hosts[0].tags[1]");
        assertThat(select(SHOP, "server.port.*")).isEmpty();
        assertThat(select(SHOP, "empty.*")).isEmpty();
    }

    @Test
    void doubleStar_namesAnyDepth() {
        assertThat(select(SHOP, "**.port")).containsExactly("server.port", "server.tls.port");
        assertThat(select(SHOP, "server.**.name")).containsExactly("server.hosts[0].name", "server.hosts[1].name");
        assertThat(select(SHOP, "server.tls.**")).containsExactly("server.tls", "server.tls.port");
        assertThat(select(SHOP, "**[name=b]")).containsExactly("server.hosts[1]");
        assertThat(select(SHOP, "**[1]"))
                .containsExactly("server.hosts[0].tags[1]", "server.hosts[1]")
                .doesNotHaveDuplicates();
    }

    @Test
    void severalDoubleStars_nameEachNodeOnceInOrder() {
        List<String> all = select(SHOP, "**");

        assertThat(all).hasSize(19).doesNotHaveDuplicates().startsWith("", "server", "server.port");
        assertThat(select(SHOP, "**.**")).isEqualTo(all);
        assertThat(select(SHOP, "**.**.**.**")).isEqualTo(all);
        assertThat(select(SHOP, "**.*.**")).isEqualTo(all.subList(1, all.size()));
        assertThat(select(SHOP, "**.*")).isEqualTo(all.subList(1, all.size()));
        assertThat(select(SHOP, "**.server.**.port")).containsExactly("server.port", "server.tls.port");
    }

    @Test
    void repeatedKey_namedByAPath_isTheLastOne() {
        Node root = Outline.root("a: {x: 1}\nb: 0\na: {x: 2}\n");

        assertThat(root.select(Path.parse("*.x"))).extracting(Node::asInt).containsExactly(1, 2);
        assertThat(root.select(Path.parse("a.x"))).extracting(Node::asInt).containsExactly(2);
        assertThat(root.select(Path.parse("**.a.x"))).extracting(Node::asInt).containsExactly(2);
    }

    @Test
    void aliases_areFollowed() {
        Node root = Outline.root("a: &x {p: 1}\nb: *x\nc: [*x, {<<: *x}]\n");

        assertThat(select(root, "**.p")).containsExactly("a.p", "b.p", "c[0].p", "c[1].p");
    }

    @Test
    void flatKeys_areFoundByTheirSteps() {
        Node root = flat(
                "a = 1\na.b = 2\nlist[0].x = 3\nlist.1.x = 4\nserver.tls.port = 5\nodd..key = 6\n/x = 7\n*.y = 8\n");

        assertThat(root.get("a").asInt()).isEqualTo(1);
        assertThat(root.get("a.b").asInt()).isEqualTo(2);
        assertThat(root.get("\"a.b\"").asInt()).isEqualTo(2);
        assertThat(root.get("/a/b").asInt()).isEqualTo(2);
        assertThat(root.get("list[0].x").asInt()).isEqualTo(3);
        assertThat(root.get("/list/0/x").asInt()).isEqualTo(3);
        assertThat(root.get("list[1].x").asInt()).isEqualTo(4);
        assertThat(root.get("/list/1/x").asInt()).isEqualTo(4);
        assertThat(root.get("\"odd..key\"").asInt()).isEqualTo(6);
        assertThat(root.get("\"/x\"").asInt()).isEqualTo(7);
        assertThat(root.find("a.b.c")).isEmpty();
        assertThat(root.find("server.tls")).isEmpty();
        assertThat(root.find("server.tls.port.x")).isEmpty();
    }

    @Test
    void flatKeys_haveThePathOfTheirSteps_whichFindsThem() {
        Node root =
                flat("a.b.c = 1\na.hosts[0].name = 2\na.list.0 = 3\nplain = 4\na..b = 5\n.lead = 6\nwith*star = 7\n");

        assertThat(((MappingNode) root).entries())
                .extracting(entry -> entry.value().path().toString())
                .containsExactly(
                        "a.b.c", "a.hosts[0].name", "a.list.0", "plain", "\"a..b\"", "\".lead\"", "\"with*star\"");
        assertThat(((MappingNode) root).entries())
                .allSatisfy(entry -> assertThat(
                                root.find(entry.value().path().toString()).orElseThrow())
                        .isEqualTo(entry.value()));
    }

    @Test
    void flatKeys_areFoundByQueries() {
        Node root = flat(
                "a.x = 1\na.y = 2\nb.x = 3\na.c.x = 4\nlist[0] = 5\nlist.1 = 6\n0 = 7\n*.y = 8\n/q = 9\n.r = 10\n");

        assertThat(numbers(root, "a.*")).containsExactly(1, 2);
        assertThat(numbers(root, "*.x")).containsExactly(1, 3);
        assertThat(numbers(root, "**.x")).containsExactly(1, 3, 4);
        assertThat(numbers(root, "a.**")).containsExactly(1, 2, 4);
        assertThat(numbers(root, "*")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(numbers(root, "list.*")).containsExactly(5, 6);
        assertThat(numbers(root, "**[0]")).containsExactly(5, 7);
        assertThat(numbers(root, "**[1]")).containsExactly(6);
        assertThat(numbers(root, "*[x=1]")).isEmpty();
        assertThat(numbers(root, "**.\"*.y\"")).containsExactly(8);
        assertThat(numbers(root, "**.q")).isEmpty();
        assertThat(numbers(root, "**.\"a.x\"")).containsExactly(1);
        assertThat(root.select(Path.root().child(new Segment.AnyDepth()).child(new Segment.KeyOrIndex(1))))
                .extracting(Node::asInt)
                .containsExactly(6);
        assertThat(root.select(Path.root().child(new Segment.AnyDepth()).child(new Segment.KeyOrIndex(0))))
                .extracting(Node::asInt)
                .containsExactly(5, 7);
    }

    private static List<Integer> numbers(Node root, String query) {
        return root.select(Path.parse(query)).stream()
                .filter(node -> node instanceof ScalarNode)
                .map(Node::asInt)
                .toList();
    }

    @Test
    void query_ofManySteps_takesLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < 200; level++) {
            text.append(" ".repeat(level)).append("a:\n");
        }
        Node root = Outline.root(text.toString());
        String query = "**.a.".repeat(30) + "**.b";

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> root.select(Path.parse(query))))
                .isEmpty();
    }

    @Test
    void query_onADeepTree_takesLittleStack() throws InterruptedException {
        Node root = Outline.root("[".repeat(1_000) + "1" + "]".repeat(1_000));
        List<Integer> sizes = new ArrayList<>();
        Thread small = new Thread(
                null, () -> sizes.add(root.select(Path.parse("**.**")).size()), "small", 512 << 10);
        small.start();
        small.join();

        assertThat(sizes).containsExactly(1_001);
    }

    /** Every query gives what the plain definition gives: try every way, then drop repetitions. */
    @Test
    void select_isWhatTheDefinitionSays() {
        Seeds.forEach(random -> {
            Node root = Outline.root(new CommentedText(random).mapping(0, 3).toString());
            List<Segment> steps = new ArrayList<>();
            List<Node> nodes = root.select(Path.parse("**"));
            for (Segment step : nodes.get(random.nextInt(nodes.size())).path().segments()) {
                vary(steps, step, random);
            }
            Path path = Path.root();
            for (Segment step : steps) {
                path = path.child(step);
            }
            Set<Path> ways = new LinkedHashSet<>();
            collect(root, steps, ways);
            List<Path> expected =
                    nodes.stream().map(Node::path).filter(ways::contains).toList();

            assertThat(root.select(path))
                    .as(path + " in " + root.source().text())
                    .extracting(Node::path)
                    .containsExactlyElementsOf(expected);
            assertThat(root.find(path).map(Node::path))
                    .isEqualTo(expected.stream().findFirst());
        });
    }

    private static void vary(List<Segment> steps, Segment step, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> steps.add(new Segment.AnyChild());
            case 1 -> steps.add(new Segment.AnyDepth());
            case 2 -> {
                steps.add(new Segment.AnyDepth());
                steps.add(step);
            }
            default -> steps.add(step);
        }
    }

    private static void collect(Node node, List<Segment> steps, Set<Path> found) {
        if (steps.isEmpty()) {
            found.add(node.path());
            return;
        }
        List<Segment> rest = steps.subList(1, steps.size());
        Segment step = steps.get(0);
        if (step instanceof Segment.AnyDepth) {
            collect(node, rest, found);
        }
        for (Node child : node.select(Path.parse("*"))) {
            Segment name = child.path().segments().get(child.path().segments().size() - 1);
            if (step instanceof Segment.AnyDepth) {
                collect(child, steps, found);
            } else if (step instanceof Segment.AnyChild || step.equals(name)) {
                collect(child, rest, found);
            }
        }
    }

    private static Problem missing(Node node, String path) {
        ConfigException exception = catchThrowableOfType(ConfigException.class, () -> node.get(path));
        assertThat(exception.problems()).hasSize(1);
        Problem problem = exception.problems().get(0);
        assertThat(problem.code()).isEqualTo("document.no-such-path");
        assertThat(problem.message()).isEqualTo("there is no value at " + Path.parse(path));
        assertThat(problem.path()).contains(Path.parse(path).toString());
        return problem;
    }

    private static String help(Node node, String path) {
        return missing(node, path).help().orElseThrow();
    }

    @Test
    void missing_nearAKey_namesIt() {
        assertThat(help(SHOP, "servr.port")).isEqualTo("did you mean server?");
        assertThat(help(SHOP, "server.prot")).isEqualTo("did you mean server.port?");
        assertThat(help(SHOP, "server.Tls.port")).isEqualTo("did you mean server.tls?");
        assertThat(help(SHOP, "server.hosts[0].nam")).isEqualTo("did you mean server.hosts[0].name?");
        assertThat(help(SHOP, "odd_key")).isEqualTo("did you mean \"odd key\"?");
    }

    @Test
    void missing_atAPointer_isNamedAsItWasGiven() {
        assertThat(missing(SHOP, "/server/hosts/17").message()).isEqualTo("there is no value at /server/hosts/17");
        assertThat(help(SHOP, "/server/hosts/17")).endsWith("; the first is server.hosts[0]");
        assertThat(help(SHOP, "/server/hosts/0/nam")).isEqualTo("did you mean server.hosts[0].name?");
    }

    @Test
    void missing_isPlacedWhereThePathLeadsNoFurther() {
        assertThat(missing(SHOP, "server.tls.x").location().orElseThrow().position())
                .hasToString("10:5");
        assertThat(missing(SHOP, "server.tls.x").location().orElseThrow().span().length())
                .isEqualTo(1);
        assertThat(missing(SHOP, "x").location().orElseThrow().position()).hasToString("1:1");
        assertThat(missing(SHOP, "server.port.x").location().orElseThrow().position())
                .hasToString("2:9");
    }

    @Test
    void missing_nearNothing_tellsWhatThereIs() {
        assertThat(help(SHOP, "server.database")).isEqualTo("the keys are port, hosts, tls");
        assertThat(help(SHOP, "server.tls.database")).isEqualTo("the only key is port");
        assertThat(help(SHOP, "empty.x")).isEqualTo("empty has no keys");
        assertThat(help(Outline.root("{}"), "x")).isEqualTo("the document has no keys");
        assertThat(help(SHOP, "server.port.x")).isEqualTo("server.port is a single value, so nothing is below it");
        assertThat(help(SHOP, "nothing.x")).isEqualTo("nothing is null, so nothing is below it");
        assertThat(help(Outline.root("1"), "x")).isEqualTo("the document is a single value, so nothing is below it");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            many.append("key").append(i).append(": 1\n");
        }
        assertThat(help(Outline.root(many.toString()), "something"))
                .isEqualTo("the document is a mapping of 11 keys, none of them like that");
        assertThat(help(
                        Outline.root(
                                "m:\n  " + many.toString().replace("\n", "\n  ").stripTrailing() + "\n"),
                        "m.zzz"))
                .isEqualTo("m is a mapping of 11 keys, none of them like that");
    }

    @Test
    void missing_inASequence_tellsItsItems() {
        assertThat(help(SHOP, "server.hosts[7]"))
                .isEqualTo("server.hosts is a sequence of 3 items; the first is server.hosts[0]");
        assertThat(help(SHOP, "server.hosts.name"))
                .isEqualTo("server.hosts is a sequence of 3 items; the first is server.hosts[0]");
        assertThat(help(SHOP, "server.hosts[1].tags[0]")).isEqualTo("server.hosts[1].tags is a sequence of 0 items");
        assertThat(help(Outline.root("[1]"), "x")).isEqualTo("the document is a sequence of 1 item; the first is [0]");
        assertThat(help(SHOP, "server.hosts[name=z]")).isEqualTo("server.hosts has 3 items, but none with name = z");
        assertThat(help(SHOP, "server[0]")).isEqualTo("the keys are port, hosts, tls");
    }

    @Test
    void missing_amongFlatKeys_namesTheWholeKey() {
        Node root = flat("server.port = 1\nserver.host = 2\n");

        assertThat(help(root, "server.prot")).isEqualTo("did you mean server.port?");
        assertThat(help(root, "server")).isEqualTo("the keys are server.port, server.host");
        assertThat(help(root, "server.port.x")).isEqualTo("server.port is a single value, so nothing is below it");
    }

    @Test
    void missing_byAQuery_isPlacedAtItsFirstWay() {
        assertThat(help(SHOP, "*.prt")).isEqualTo("did you mean *.port?");
    }
}
