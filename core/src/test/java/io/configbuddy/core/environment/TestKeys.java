package io.configbuddy.core.environment;

import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Known keys that paths make. */
final class TestKeys implements KnownKeys {
    private final Map<String, TestKeys> children = new LinkedHashMap<>();
    private final Map<String, Location> places = new LinkedHashMap<>();
    private boolean sequence;

    static TestKeys of(List<String> paths) {
        TestKeys root = new TestKeys();
        for (String path : paths) {
            root.add(Path.parse(path));
        }
        return root;
    }

    void add(Path path) {
        TestKeys at = this;
        for (Segment segment : path.segments()) {
            String name;
            if (segment instanceof Segment.Index index) {
                at.sequence = true;
                name = "" + index.value();
            } else {
                name = ((Segment.Key) segment).name();
            }
            at = at.children.computeIfAbsent(name, key -> new TestKeys());
        }
    }

    void place(String name, Location place) {
        places.put(name, place);
    }

    @Override
    public boolean isSequence() {
        return sequence;
    }

    @Override
    public boolean isMapping() {
        return !sequence && !children.isEmpty();
    }

    @Override
    public int size() {
        return children.size();
    }

    @Override
    public Iterable<String> names() {
        return sequence ? List.of() : children.keySet();
    }

    @Override
    public @Nullable KnownKeys child(String name) {
        return sequence ? null : children.get(name);
    }

    @Override
    public @Nullable KnownKeys item(int index) {
        TestKeys item = children.get("" + index);
        return item == null ? children.get("0") : item;
    }

    @Override
    public Optional<Location> place(String name) {
        return Optional.ofNullable(places.get(name));
    }
}
