package io.configbuddy.cli.check;

import io.configbuddy.document.Document;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Entry;
import io.configbuddy.document.tree.MappingNode;
import io.configbuddy.document.tree.Node;
import io.configbuddy.document.tree.ScalarNode;
import io.configbuddy.document.tree.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies every rule to a document. */
public final class Checker {
    /** The codes of all rules. */
    public static final List<String> CODES = List.of(
            YamlBoolean.CODE,
            OctalLookAlike.CODE,
            Sexagesimal.CODE,
            TrailingZero.CODE,
            Tabs.CODE,
            InvisibleCharacters.CODE);

    private static final List<ScalarRule> SCALAR_RULES =
            List.of(new YamlBoolean(), new OctalLookAlike(), new Sexagesimal(), new TrailingZero());

    private static final List<TextRule> TEXT_RULES = List.of(new Tabs(), new InvisibleCharacters());

    private final Document document;
    private final List<Problem> found = new ArrayList<>();

    private Checker(Document document) {
        this.document = document;
    }

    /** Return what is suspicious about a document, in the order of the rules; possibly nothing. */
    public static List<Problem> check(Document document) {
        Checker checker = new Checker(document);
        for (Node root : document.roots()) {
            checker.node(root, Path.root());
        }
        for (TextRule rule : TEXT_RULES) {
            rule.check(document, checker.found);
        }
        return checker.found;
    }

    /** Every node is looked at where it stands: an alias is not, nor is what a merge key brings. */
    private void node(Node node, Path path) {
        if (node.isAlias()) {
            return;
        }
        if (node instanceof ScalarNode scalar) {
            scalar(new Spot(document, scalar, path, false));
        } else if (node instanceof MappingNode mapping) {
            for (Entry entry : mapping.ownEntries()) {
                Path below = mapping.pathTo(path, entry.name());
                if (entry.key() instanceof ScalarNode key && !key.isAlias()) {
                    scalar(new Spot(document, key, below, true));
                }
                node(entry.value(), below);
            }
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                node(items.get(i), path.child(i));
            }
        }
    }

    private void scalar(Spot spot) {
        for (ScalarRule rule : SCALAR_RULES) {
            Optional<Problem> problem = rule.check(spot);
            if (problem.isPresent()) {
                found.add(problem.get());
                return;
            }
        }
    }
}
