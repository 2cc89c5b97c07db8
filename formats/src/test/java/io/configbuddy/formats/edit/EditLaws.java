package io.configbuddy.formats.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What must be true of every edit, whatever the format, the text and the edit: random edits are made on a document, and
 * in the plainest way on a {@link Model} of it.
 *
 * <ul>
 *   <li>The edited text, parsed, says what the edited model says.
 *   <li>The splices make the edited text; setting a scalar touches only its lines.
 *   <li>Scalars that the edit does not name are spelled as before. One exception: a YAML block text that ends the file
 *       without a line end may get a {@code -} in its header, which alone keeps the line end out of it that it gets when
 *       lines come below.
 *   <li>Comments of what the edit does not name still belong to it.
 * </ul>
 *
 * <p>Refusals are counted by code; {@link #assertFewRefusals} holds them to 0.5 % of the attempts.
 */
public final class EditLaws {
    private static final double FEW = 0.005;
    /** How many refusals may be bad luck when the attempts are few. */
    private static final int LUCK = 3;

    private final Function<Random, Value> values;
    private final Function<Random, String> keys;
    private final Set<Op> ops = EnumSet.allOf(Op.class);
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final List<String> samples = new ArrayList<>();
    private BiPredicate<Path, Value> room = (path, value) -> true;
    private boolean tidy = true;
    private boolean ordered = true;
    private boolean lineless;
    private Function<Attempt, Optional<String>> inexpressible = attempt -> Optional.empty();
    private int attempts;
    private int impossible;

    /**
     * Begin to hold a format to the laws.
     *
     * @param values makes values such as they are read back
     * @param keys makes keys
     */
    public EditLaws(Function<Random, Value> values, Function<Random, String> keys) {
        this.values = values;
        this.keys = keys;
    }

    /** Expect texts that nobody would write, in which a comment may change its owner but must not be lost. */
    public EditLaws untidy() {
        tidy = false;
        return this;
    }

    /** Expect the keys of a mapping in any order. */
    public EditLaws unordered() {
        ordered = false;
        return this;
    }

    /** Expect comments on what has no line of its own at the first thing in it. */
    public EditLaws lineless() {
        lineless = true;
        return this;
    }

    /** Put values only where they fit: tell by the path that a value is to have, and the value. */
    public EditLaws where(BiPredicate<Path, Value> fits) {
        room = fits;
        return this;
    }

    /** Tell the code with which an edit is refused that the format has no way to write; those are counted apart. */
    public EditLaws inexpressible(Function<Attempt, Optional<String>> code) {
        inexpressible = code;
        return this;
    }

    /** Leave kinds of edits out. */
    public EditLaws without(Op... left) {
        for (Op op : left) {
            ops.remove(op);
        }
        return this;
    }

    /** Make random edits of a document, each of the document as given, and hold each to the laws. */
    public void check(Document document, Random random, int edits) {
        for (int edit = 0; edit < edits && !document.roots().isEmpty(); edit++) {
            attempt(document, random);
        }
    }

    /** What became of an attempt: the code of the refusal, empty when there was none, and the document after it. */
    public record Outcome(String refusal, Document edited) {}

    /** Make a random edit, or sometimes a few at once, and hold it to the laws. */
    public Outcome attempt(Document document, Random random) {
        Model.Part before = Model.of(document.root());
        RandomEdit edit = new RandomEdit(before, random, values, keys, ops, room, lineless);
        DocumentEditor editor = document.edit();
        attempts++;
        EditTotals totals = EditTotals.of(document);
        totals.tried();
        try {
            for (int count = random.nextInt(4) == 0 ? 3 : 1; count > 0; count--) {
                edit.make(editor);
            }
            Document edited = editor.apply();
            check(document, edit, edited, editor.splices());
            return new Outcome("", edited);
        } catch (ConfigException e) {
            String code = e.problems().get(0).code();
            totals.refused(code);
            String expected = inexpressible.apply(Attempt.of(edit)).orElse(code);
            if (edit.isSingle()) {
                assertThat(code).as("%s of%n%s", edit, excerpt(document)).isEqualTo(expected);
            }
            if (inexpressible.apply(Attempt.of(edit)).isPresent() && code.equals(expected)) {
                impossible++;
            } else if (refusals.merge(code, 1, Integer::sum) <= 3) {
                samples.add(edit + ": " + e.getMessage() + "\n" + excerpt(document));
            }
            return new Outcome(code, document);
        } catch (AssertionError | RuntimeException e) {
            totals.failed();
            throw new AssertionError(edit + "\n" + excerpt(document), e);
        }
    }

    private static String excerpt(Document document) {
        String text = document.text();
        return document + "\n" + (text.length() > 4000 ? text.substring(0, 4000) : text) + "<end>";
    }

    /** Assert that hardly any edit was refused, those with the codes named left out. */
    public void assertFewRefusals(String... explained) {
        Map<String, Integer> others = new TreeMap<>(refusals);
        int share = attempts - impossible;
        for (String code : explained) {
            Integer count = others.remove(code);
            share -= count == null ? 0 : count;
        }
        int sum = others.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(sum).as("%s of %d: %s", refusals, attempts, samples).isLessThanOrEqualTo((int)
                Math.ceil(share * FEW));
    }

    /** Return how many edits were tried, and how many refused with each code. */
    @Override
    public String toString() {
        return attempts + " edits, inexpressible " + impossible + ", refused " + refusals;
    }

    private void check(Document document, RandomEdit edit, Document edited, List<Splice> splices) {
        assertThat(Splicer.apply(document.text(), splices)).isEqualTo(edited.text());
        Model.Part after = Model.of(edited.root());
        if (!ordered) {
            after.value.sortKeys();
            edit.root().value.sortKeys();
        }
        assertThat(after.value.toString())
                .as(edited.text())
                .isEqualTo(edit.root().value.toString());
        if (edit.scalar() != null) {
            assertOnlyLinesOf(document, edit.scalar(), splices);
        }
        if (edit.isSingle()) {
            assertSpelledAsBefore(document, edited, edit.touched());
            new CommentLaw(edited.text(), tidy).check(edit.root(), after);
        }
    }

    private static void assertOnlyLinesOf(Document document, Path path, List<Splice> splices) {
        Node node = document.root().get(path);
        int first = document.source().line(node.span().start());
        int last = document.source().line(node.span().end());
        for (Splice splice : splices) {
            assertThat(document.source().line(splice.span().start())).isGreaterThanOrEqualTo(first);
            assertThat(document.source().line(splice.span().end())).isLessThanOrEqualTo(last);
        }
    }

    /** Assert that no scalar is spelled anew but those in what the edit names. */
    private static void assertSpelledAsBefore(Document document, Document edited, List<Path> touched) {
        Map<String, Integer> spellings = new HashMap<>();
        count(edited.tree(), spellings, 1);
        Map<String, Integer> own = new HashMap<>();
        for (Path path : touched) {
            document.root().find(path).ifPresent(node -> count(node.tree(), own, node, 1));
        }
        Map<String, Integer> old = new HashMap<>();
        count(document.tree(), old, 1);
        Map<String, String> others = closed(document.tree(), edited.text());
        old.forEach((lexeme, count) -> {
            int found = spellings.getOrDefault(lexeme, 0) + spellings.getOrDefault(others.get(lexeme), 0);
            if (found < count - own.getOrDefault(lexeme, 0)) {
                fail("spelled anew: %s in\n%s", lexeme, edited.text());
            }
        });
    }

    /** Return how the block text that ends a file without a line end is spelled above other lines, by its spelling. */
    private static Map<String, String> closed(Tree tree, String edited) {
        Map<String, String> found = new HashMap<>();
        int last = tree.size() - 1;
        boolean block = tree.kind(last) == NodeKind.SCALAR
                && (tree.style(last) == NodeStyle.LITERAL || tree.style(last) == NodeStyle.FOLDED);
        if (block
                && tree.end(last) == tree.source().text().length()
                && !tree.text(last).endsWith("\n")) {
            String lexeme = tree.lexeme(last);
            int end = 1;
            while (end < lexeme.length() && "123456789+".indexOf(lexeme.charAt(end)) >= 0) {
                end++;
            }
            String header = lexeme.substring(0, end);
            String closed = (header.contains("+") ? header.replace('+', '-') : header + '-') + lexeme.substring(end);
            if (!lexeme.startsWith("-", end) && !edited.endsWith(closed)) {
                found.put(lexeme, closed);
            }
        }
        return found;
    }

    private static void count(Tree tree, Map<String, Integer> spellings, int by) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.kind(node) == NodeKind.SCALAR) {
                spellings.merge(tree.lexeme(node), by, Integer::sum);
            }
        }
    }

    /** Count the spellings in a part of a tree, its key among them. */
    private static void count(Tree tree, Map<String, Integer> spellings, Node node, int by) {
        Map<Integer, Boolean> ids = new TreeMap<>(Comparator.naturalOrder());
        collect(node, ids);
        node.parent().ifPresent(parent -> {
            for (int id = tree.first(parent.id()); id != Tree.NONE; id = tree.next(id)) {
                if (tree.next(id) == node.id()) {
                    ids.put(id, true);
                }
            }
        });
        for (int id : ids.keySet()) {
            if (tree.kind(id) == NodeKind.SCALAR) {
                spellings.merge(tree.lexeme(id), by, Integer::sum);
            }
        }
    }

    private static void collect(Node node, Map<Integer, Boolean> ids) {
        Tree tree = node.tree();
        ids.put(node.id(), true);
        List<Integer> stack = new ArrayList<>(List.of(node.id()));
        while (!stack.isEmpty()) {
            int id = stack.remove(stack.size() - 1);
            ids.put(id, true);
            boolean container = tree.kind(id) == NodeKind.MAPPING || tree.kind(id) == NodeKind.SEQUENCE;
            for (int child = container ? tree.first(id) : Tree.NONE; child != Tree.NONE; child = tree.next(child)) {
                stack.add(child);
            }
        }
    }
}
