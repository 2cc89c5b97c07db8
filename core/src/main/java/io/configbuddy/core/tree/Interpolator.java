package io.configbuddy.core.tree;

import io.configbuddy.core.resolve.ResolverContext;
import io.configbuddy.core.resolve.Resolvers;
import io.configbuddy.core.template.Template;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the references in a merged tree by what they stand for; one use each, not for use by several threads.
 *
 * <p>Each value is worked out once, when it is first needed: in the order of the tree, or earlier when a reference leads
 * to it. A scalar changes in place. What becomes a mapping or a sequence can't, so it is kept aside until the walk comes
 * by its parent. Whatever failed once fails for all who need it, as one problem.
 */
public final class Interpolator {
    /** Each reference that waits for another one takes some frames of the stack, and so many are hardly meant. */
    static final int MOST_WAITING = 200;

    private static final int MOST_TEXT = 16 << 20;

    private final MappingValue root;
    private final Lookup lookup;
    private final ResolverCalls calls;
    private final Copier copier = new Copier();
    private final IdentityHashMap<ScalarValue, ConfigValue> moved = new IdentityHashMap<>();
    private final IdentityHashMap<ScalarValue, SubstitutionFailure> failed = new IdentityHashMap<>();
    private final IdentityHashMap<ScalarValue, Expansion> active = new IdentityHashMap<>();
    private final List<Expansion> chain = new ArrayList<>();
    private int textLeft = MOST_TEXT;
    private int waiting;

    /**
     * Prepare to replace references.
     *
     * @param root a tree whose values have their paths
     * @param resolvers what finds the references that aren't paths
     * @param context what the resolvers may look at; its folder is for texts that stand in no file
     * @param scope where references are looked up
     */
    public Interpolator(MappingValue root, Resolvers resolvers, ResolverContext context, Scope scope) {
        this.root = root;
        this.lookup = new Lookup(this, root, scope);
        this.calls = new ResolverCalls(resolvers, context);
    }

    /**
     * Replace all references; values whose references lead nowhere keep their texts.
     *
     * @return what is wrong, in the order found; possibly nothing
     */
    public List<Problem> run() {
        Set<SubstitutionFailure> failures = Collections.newSetFromMap(new IdentityHashMap<>());
        List<SubstitutionFailure> inOrder = new ArrayList<>();
        Deque<Cursor> open = new ArrayDeque<>();
        open.push(new Cursor(root));
        while (!open.isEmpty()) {
            try {
                advance(open);
            } catch (SubstitutionFailure failure) {
                if (failures.add(failure)) {
                    inOrder.add(failure);
                }
            }
        }
        List<Problem> problems = new ArrayList<>(inOrder.size());
        for (SubstitutionFailure failure : inOrder) {
            problems.add(failure.problem());
        }
        return problems;
    }

    /** Replace all references in a container. */
    void settle(ConfigValue container) throws SubstitutionFailure {
        Deque<Cursor> open = new ArrayDeque<>();
        open.push(new Cursor(container));
        while (!open.isEmpty()) {
            advance(open);
        }
    }

    private void advance(Deque<Cursor> open) throws SubstitutionFailure {
        Cursor cursor = open.peek();
        if (cursor == null || cursor.next == Children.size(cursor.container)) {
            open.pop();
            return;
        }
        int position = cursor.next++;
        ConfigValue child = Children.get(cursor.container, position);
        if (!(child instanceof ScalarValue scalar)) {
            open.push(new Cursor(child));
            return;
        }
        ConfigValue settled = settled(scalar);
        if (settled != scalar) {
            Children.set(cursor.container, position, settled);
        }
    }

    private static final class Cursor {
        final ConfigValue container;
        int next;

        Cursor(ConfigValue container) {
            this.container = container;
        }
    }

    /** Return what a value is when its references are replaced: itself, changed, or what stands in its place. */
    ConfigValue settled(ScalarValue scalar) throws SubstitutionFailure {
        if (scalar.isSettled() || Template.isPlain(scalar.text())) {
            return scalar;
        }
        ConfigValue elsewhere = moved.get(scalar);
        if (elsewhere != null) {
            return elsewhere;
        }
        SubstitutionFailure before = failed.get(scalar);
        if (before != null) {
            throw before;
        }
        if (active.containsKey(scalar)) {
            throw SubstitutionProblems.cycle(scalar, chain);
        }
        return expand(scalar);
    }

    private ConfigValue expand(ScalarValue scalar) throws SubstitutionFailure {
        Expansion expansion = new Expansion(this, scalar);
        active.put(scalar, expansion);
        chain.add(expansion);
        try {
            ConfigValue result = expansion.run();
            if (result != scalar) {
                moved.put(scalar, result);
            }
            return result;
        } catch (SubstitutionFailure failure) {
            failure.spoils(scalar, expansion.place());
            failed.put(scalar, failure);
            throw failure;
        } finally {
            chain.remove(chain.size() - 1);
            active.remove(scalar);
        }
    }

    /** Begin with a reference, which may need others first; each call needs one of {@link #leave}. */
    void enter() throws SubstitutionFailure {
        if (++waiting > MOST_WAITING) {
            throw SubstitutionProblems.tooLong(chain);
        }
    }

    void leave() {
        waiting--;
    }

    Lookup lookup() {
        return lookup;
    }

    ResolverCalls calls() {
        return calls;
    }

    /** Copy a container to where a reference to it stands; null when that is too large or too deep. */
    @Nullable
    ConfigValue copy(ConfigValue container, ScalarValue reference, boolean secret) throws SubstitutionFailure {
        if (copier.isSpent()) {
            return null;
        }
        settle(container);
        ConfigValue copy = copier.copy(container, reference.origin(), Path.parse(reference.path()), secret);
        if (copy != null) {
            Paths.assign(copy, reference.path());
        }
        return copy;
    }

    /** Take room for a text; tell whether there was enough. */
    boolean takeText(int length) {
        textLeft -= Math.min(length, textLeft + 1);
        return textLeft >= 0;
    }
}
