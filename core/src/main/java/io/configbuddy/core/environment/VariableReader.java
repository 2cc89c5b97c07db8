package io.configbuddy.core.environment;

import io.configbuddy.core.environment.IgnoredVariable.Reason;
import io.configbuddy.core.layer.TextEntry;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one set of variables; one use each. */
final class VariableReader {
    /** More levels than any document may have. */
    private static final int DEEPEST = 1000;

    private final String prefix;
    private final Map<String, String> variables;
    private final KnownKeys root;
    private final KnownNames names = new KnownNames();
    private final ServiceLinks links;
    private final Map<String, List<String>> linked = new TreeMap<>();
    private final Map<Path, String> variableOf = new HashMap<>();
    private final List<TextEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Reason> ignored = new TreeMap<>();

    VariableReader(String prefix, Map<String, String> variables, KnownKeys root) {
        this.prefix = prefix;
        this.variables = variables;
        this.root = root;
        this.links = new ServiceLinks(variables);
    }

    EnvironmentReading read() {
        Branch branches = new Branch(prefix);
        for (String name : ours()) {
            if (name.length() == prefix.length()) {
                branches.variable = name;
                continue;
            }
            NameParts parts = NameParts.of(name, prefix.length() + 1);
            String service = links.isEmpty() ? null : links.service(name);
            if (service != null && (links.isCertain(service) || !isKnown(parts))) {
                linkedTo(service, name);
            } else if (parts.mistake() >= 0 || parts.parts().size() > DEEPEST) {
                ignore(name, Reason.MALFORMED);
                problems.add(VariableProblems.malformed(name, prefix.length(), parts));
            } else {
                branches.add(parts.parts(), name);
            }
        }
        visit(branches, Path.root(), root);
        for (Map.Entry<String, List<String>> service : linked.entrySet()) {
            problems.add(VariableProblems.serviceLink(service.getKey(), service.getValue()));
        }
        return new EnvironmentReading(entries, problems, ignoredList());
    }

    private List<String> ours() {
        List<String> ours = new ArrayList<>();
        for (String name : variables.keySet()) {
            boolean longer = name.length() > prefix.length() && name.charAt(prefix.length()) == '_';
            if (name.startsWith(prefix) && (longer || name.length() == prefix.length())) {
                ours.add(name);
            }
        }
        Collections.sort(ours);
        return ours;
    }

    /** Tell whether all parts lead to a key that is known. */
    private boolean isKnown(NameParts parts) {
        KnownKeys at = root;
        for (String part : parts.parts()) {
            if (at == null || !at.isMapping()) {
                return false;
            }
            String key = names.key(at, part);
            at = key == null ? null : at.child(key);
        }
        return at != null;
    }

    private void visit(Branch branch, Path path, @Nullable KnownKeys known) {
        if (branch.variable != null) {
            enter(path, branch.variable);
        }
        if (known != null && known.isSequence()) {
            for (Branch item : branch.ordered()) {
                int position = SegmentNames.position(item.part);
                if (position < 0) {
                    notAnIndex(item, path);
                } else {
                    visit(item, path.child(position), known.item(position));
                }
            }
            return;
        }
        KnownKeys mapping = known != null && known.isMapping() ? known : null;
        List<Branch> items = mapping == null ? branch.items() : null;
        if (items != null) {
            for (int i = 0; i < items.size(); i++) {
                visit(items.get(i), path.child(i), null);
            }
            return;
        }
        for (Branch child : branch.ordered()) {
            String key = mapping == null ? null : names.key(mapping, child.part);
            if (mapping == null || key == null) {
                visit(child, path.child(SegmentNames.unknown(child.part)), null);
            } else {
                visitKnown(child, path, mapping, key);
            }
        }
    }

    private void visitKnown(Branch child, Path path, KnownKeys known, String key) {
        String twin = names.twin(known, child.part);
        if (twin == null) {
            visit(child, path.child(key), known.child(key));
            return;
        }
        List<String> lost = new ArrayList<>();
        ignoreAll(child, Reason.AMBIGUOUS, lost);
        problems.add(VariableProblems.ambiguous(lost.get(0), child.part, path, key, twin));
    }

    private void notAnIndex(Branch item, Path sequence) {
        List<String> lost = new ArrayList<>();
        ignoreAll(item, Reason.NOT_AN_INDEX, lost);
        problems.add(VariableProblems.notAnIndex(lost.get(0), item.part, sequence));
    }

    private void enter(Path path, String variable) {
        String other = variableOf.putIfAbsent(path, variable);
        if (other != null) {
            ignore(variable, Reason.DUPLICATE);
            problems.add(VariableProblems.duplicate(variable, other, path));
            return;
        }
        String value = variables.get(variable);
        entries.add(TextEntry.of(path, variable, value == null ? "" : value));
    }

    private void linkedTo(String service, String variable) {
        ignore(variable, Reason.SERVICE_LINK);
        List<String> all = linked.get(service);
        if (all == null) {
            all = new ArrayList<>();
            linked.put(service, all);
        }
        all.add(variable);
    }

    private void ignoreAll(Branch branch, Reason reason, List<String> lost) {
        if (branch.variable != null) {
            ignore(branch.variable, reason);
            lost.add(branch.variable);
        }
        for (Branch child : branch.ordered()) {
            ignoreAll(child, reason, lost);
        }
    }

    private void ignore(String variable, Reason reason) {
        ignored.put(variable, reason);
    }

    private List<IgnoredVariable> ignoredList() {
        List<IgnoredVariable> list = new ArrayList<>(ignored.size());
        for (Map.Entry<String, Reason> entry : ignored.entrySet()) {
            list.add(new IgnoredVariable(entry.getKey(), entry.getValue()));
        }
        return list;
    }

    /** The segment as a value of its own keeps the switch over kinds of steps in one place. */
    static String written(Segment segment) {
        if (segment instanceof Segment.Key key) {
            return SegmentNames.written(key.name());
        }
        int position = segment instanceof Segment.Index index
                ? index.value()
                : segment instanceof Segment.KeyOrIndex either ? either.index() : -1;
        if (position < 0) {
            throw new IllegalArgumentException("no variable is named after " + segment + ": it names no one value");
        }
        return Integer.toString(position);
    }
}
