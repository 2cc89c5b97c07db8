package io.configbuddy.core.profile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Visits names, and before each those that it brings along; a reference back to a name that is being visited is left
 * out. It keeps its own stack, so that a long chain of parents is no deep recursion.
 */
final class Walk {
    /** Where all bring along all, there are more cycles than anybody can count. */
    private static final int MOST_CYCLES = 20;

    private final Map<String, List<ProfileName>> brings;
    private final Set<String> done = new LinkedHashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Deque<Step> stack = new ArrayDeque<>();

    private final List<List<ProfileName>> cycles = new ArrayList<>();

    private record Step(ProfileName name, Iterator<ProfileName> rest) {}

    Walk(Map<String, List<ProfileName>> brings) {
        this.brings = brings;
    }

    void visitAll(Iterable<String> names) {
        for (String name : names) {
            visit(name);
        }
    }

    void visit(String name) {
        if (done.contains(name)) {
            return;
        }
        push(ProfileName.of(name));
        while (!stack.isEmpty()) {
            Step step = stack.getLast();
            if (!step.rest().hasNext()) {
                stack.removeLast();
                open.remove(step.name().name());
                done.add(step.name().name());
                continue;
            }
            ProfileName next = step.rest().next();
            if (open.contains(next.name())) {
                noteCycle(next);
            } else if (!done.contains(next.name())) {
                push(next);
            }
        }
    }

    /** Return the names visited, each after what it brings along. */
    Set<String> visited() {
        return done;
    }

    /** Return the cycles, each from a name to itself; of many, the first ones. */
    List<List<ProfileName>> cycles() {
        return cycles;
    }

    private void noteCycle(ProfileName back) {
        if (cycles.size() < MOST_CYCLES) {
            cycles.add(chainTo(back));
        }
    }

    private void push(ProfileName name) {
        open.add(name.name());
        stack.addLast(new Step(name, brings.getOrDefault(name.name(), List.of()).iterator()));
    }

    /** Return the references from a name back to itself; only the first of them is the name alone. */
    private List<ProfileName> chainTo(ProfileName back) {
        List<ProfileName> chain = new ArrayList<>();
        boolean inside = false;
        for (Step step : stack) {
            inside |= step.name().name().equals(back.name());
            if (inside) {
                chain.add(step.name());
            }
        }
        chain.add(back);
        return chain;
    }
}
