package io.configbuddy.formats.edit;

import io.configbuddy.document.DocumentEditor;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes random edits, each on a document's editor and on a model of it. */
final class RandomEdit {
    private static final int TRIES = 40;

    private final Model.Part root;
    private final Random random;
    private final Function<Random, Value> values;
    private final Function<Random, String> keys;
    private final List<Op> ops;
    private final BiPredicate<Path, Value> room;
    private final boolean lineless;
    private final List<Path> touched = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private @Nullable Path scalar;
    private int made;
    private boolean behindNothing;

    RandomEdit(
            Model.Part root,
            Random random,
            Function<Random, Value> values,
            Function<Random, String> keys,
            Set<Op> ops,
            BiPredicate<Path, Value> room,
            boolean lineless) {
        this.root = root;
        this.random = random;
        this.values = values;
        this.keys = keys;
        this.ops = List.copyOf(ops);
        this.room = room;
        this.lineless = lineless;
    }

    /** A place in the model. */
    private record Place(
            Path path, Model.Part part, @Nullable Model container) {}

    /** Return the model with the edits made. */
    Model.Part root() {
        return root;
    }

    /** Return the one scalar that was set, or null when there was another edit. */
    @Nullable
    Path scalar() {
        return made == 1 ? scalar : null;
    }

    /** Return the paths of what was edited. */
    List<Path> touched() {
        return touched;
    }

    /** Tell whether a comment was put behind a null. */
    boolean isBehindNothing() {
        return behindNothing;
    }

    /** Tell whether there was one edit only. */
    boolean isSingle() {
        return made == 1;
    }

    void make(DocumentEditor editor) {
        for (int i = 0; i < TRIES; i++) {
            if (attempt(ops.get(random.nextInt(ops.size())), editor)) {
                made++;
                return;
            }
        }
    }

    private boolean attempt(Op op, DocumentEditor editor) {
        List<Place> places = new ArrayList<>();
        collect(new Place(Path.root(), root, null), places);
        Place place = places.get(random.nextInt(places.size()));
        Model value = place.part.value;
        boolean nested = place.container != null;
        return switch (op) {
            case SET_SCALAR -> value.kind == Model.Kind.SCALAR && set(place, scalarValue(), editor, op);
            case REPLACE -> nested && set(place, value(place.path), editor, op);
            case ADD -> value.kind == Model.Kind.MAPPING && add(place, editor);
            case APPEND -> value.kind == Model.Kind.SEQUENCE && append(place, editor);
            case INSERT -> value.kind != Model.Kind.SCALAR && insert(place, editor);
            case REMOVE -> nested && remove(place, editor);
            case RENAME -> nested && place.part.key != null && rename(place, editor);
            case REORDER -> nested && reorder(place, editor);
            case MOVE -> nested && move(place, places, editor);
            case SORT -> value.kind == Model.Kind.MAPPING && sort(place, editor);
            case COMMENT -> nested && comment(place, editor);
            case COMMENT_BEHIND -> nested && commentBehind(place, editor);
            case UNCOMMENT -> nested && uncomment(place, editor);
        };
    }

    private void say(Op op, Object... words) {
        said.append(op).append(' ').append(List.of(words)).append("; ");
    }

    private void collect(Place place, List<Place> places) {
        places.add(place);
        Model value = place.part.value;
        Map<String, Model.Part> last = new HashMap<>();
        for (Model.Part part : value.parts) {
            if (part.key != null) {
                last.put(part.key, part);
            }
        }
        for (int i = 0; i < value.parts.size(); i++) {
            Model.Part part = value.parts.get(i);
            if (part.key != null && last.get(part.key) != part) {
                continue; // A later one has the same key, so no path names this one.
            }
            Path path = part.key == null ? place.path.child(i) : place.path.child(part.key);
            collect(new Place(path, part, value), places);
        }
    }

    private Value.Scalar scalarValue() {
        while (true) {
            if (values.apply(random) instanceof Value.Scalar single) {
                return single;
            }
        }
    }

    private @Nullable Value value(Path path) {
        for (int i = 0; i < TRIES; i++) {
            Value value = values.apply(random);
            if (room.test(path, value)) {
                return value;
            }
        }
        return null;
    }

    private boolean set(Place place, @Nullable Value value, DocumentEditor editor, Op op) {
        if (value == null) {
            return false;
        }
        say(op, place.path, value);
        editor.set(place.path, value);
        Model now = Model.of(value);
        if (now.toString().equals(place.part.value.toString())) {
            return true;
        }
        if (op == Op.SET_SCALAR) {
            scalar = place.path;
        }
        touched.add(place.path);
        fresh(place.part);
        place.part.value = now;
        return true;
    }

    private static void fresh(Model.Part part) {
        part.fresh = true;
        part.value.parts.forEach(RandomEdit::fresh);
    }

    private @Nullable String freeKey(Model mapping) {
        String key = keys.apply(random);
        return mapping.has(key) ? null : key;
    }

    private boolean add(Place place, DocumentEditor editor) {
        String key = freeKey(place.part.value);
        if (key == null) {
            return false;
        }
        Value value = value(place.path.child(key));
        if (value == null) {
            return false;
        }
        say(Op.ADD, place.path, key, value);
        editor.set(place.path.child(key), value);
        put(place.part.value, place.part.value.parts.size(), key, Model.of(value));
        return true;
    }

    private static void put(Model container, int at, @Nullable String key, Model value) {
        Model.Part part = new Model.Part(key, value);
        fresh(part);
        container.parts.add(at, part);
    }

    private boolean append(Place place, DocumentEditor editor) {
        Value value = value(place.path.child(0));
        if (value == null) {
            return false;
        }
        say(Op.APPEND, place.path, value);
        editor.append(place.path, value);
        put(place.part.value, place.part.value.parts.size(), null, Model.of(value));
        return true;
    }

    private boolean insert(Place place, DocumentEditor editor) {
        int at = random.nextInt(place.part.value.parts.size() + 1);
        if (place.part.value.kind == Model.Kind.SEQUENCE) {
            Value value = value(place.path.child(0));
            if (value == null) {
                return false;
            }
            say(Op.INSERT, place.path, at, value);
            editor.insertAt(place.path, at, value);
            put(place.part.value, at, null, Model.of(value));
            return true;
        }
        String key = freeKey(place.part.value);
        if (key == null) {
            return false;
        }
        Value value = value(place.path.child(key));
        if (value == null) {
            return false;
        }
        say(Op.INSERT, place.path, at, key, value);
        editor.insertAt(place.path, at, key, value);
        put(place.part.value, at, key, Model.of(value));
        return true;
    }

    private boolean remove(Place place, DocumentEditor editor) {
        say(Op.REMOVE, place.path);
        editor.remove(place.path);
        touched.add(place.path);
        container(place).parts.remove(place.part);
        return true;
    }

    private boolean rename(Place place, DocumentEditor editor) {
        String key = freeKey(container(place));
        if (key == null) {
            return false;
        }
        say(Op.RENAME, place.path, key);
        editor.rename(place.path, key);
        touched.add(place.path);
        place.part.key = key;
        return true;
    }

    private static boolean isShadowed(List<Model.Part> siblings, int place) {
        String key = siblings.get(place).key;
        return key != null
                && siblings.subList(place + 1, siblings.size()).stream().anyMatch(part -> key.equals(part.key));
    }

    private boolean reorder(Place place, DocumentEditor editor) {
        List<Model.Part> siblings = container(place).parts;
        int to = random.nextInt(siblings.size());
        Model.Part mark = siblings.get(to);
        if (mark == place.part || isShadowed(siblings, to)) {
            return false;
        }
        boolean after = random.nextBoolean();
        Path parent = place.path.parent();
        Path beside = mark.key == null ? parent.child(to) : parent.child(mark.key);
        say(Op.REORDER, place.path, after ? "after" : "before", beside);
        if (after) {
            editor.moveAfter(place.path, beside);
        } else {
            editor.moveBefore(place.path, beside);
        }
        siblings.remove(place.part);
        siblings.add(siblings.indexOf(mark) + (after ? 1 : 0), place.part);
        return true;
    }

    private boolean move(Place place, List<Place> places, DocumentEditor editor) {
        Place target = places.get(random.nextInt(places.size()));
        Model into = target.part.value;
        if (into.kind == Model.Kind.SCALAR || target.path.startsWith(place.path) || into == place.container) {
            return false;
        }
        String key = into.kind == Model.Kind.MAPPING ? freeKey(into) : null;
        if (into.kind == Model.Kind.MAPPING && key == null) {
            return false;
        }
        Path to = key == null ? target.path.child(into.parts.size()) : target.path.child(key);
        if (!room.test(to, place.part.value.toValue())) {
            return false;
        }
        say(Op.MOVE, place.path, to);
        editor.move(place.path, to);
        touched.add(place.path);
        container(place).parts.remove(place.part);
        Model.Part part = new Model.Part(key, place.part.value);
        fresh(part);
        into.parts.add(part);
        return true;
    }

    private boolean sort(Place place, DocumentEditor editor) {
        say(Op.SORT, place.path);
        editor.sort(place.path);
        place.part.value.parts.sort(Comparator.comparing(part -> String.valueOf(part.key)));
        return true;
    }

    private boolean comment(Place place, DocumentEditor editor) {
        List<String> lines = random.nextBoolean() ? List.of("one", " two") : List.of("note " + random.nextInt(100));
        say(Op.COMMENT, place.path, lines);
        editor.comment(place.path, String.join("\n", lines));
        touched.add(place.path); // A comment may stand between the lines of a value.
        commented(place.part).leading =
                lines.stream().map(line -> " " + line.strip()).toList();
        return true;
    }

    private boolean commentBehind(Place place, DocumentEditor editor) {
        String line = "seen " + random.nextInt(100);
        say(Op.COMMENT_BEHIND, place.path, line);
        editor.commentBehind(place.path, line);
        touched.add(place.path);
        Model.Part part = commented(place.part);
        behindNothing |= part.value.kind == Model.Kind.SCALAR && part.value.type == ScalarType.NULL;
        part.trailing = List.of(" " + line);
        return true;
    }

    private Model.Part commented(Model.Part part) {
        return lineless && part.lineless && !part.value.parts.isEmpty() ? part.value.parts.get(0) : part;
    }

    private boolean uncomment(Place place, DocumentEditor editor) {
        say(Op.UNCOMMENT, place.path);
        editor.uncomment(place.path);
        touched.add(place.path);
        commented(place.part).leading = List.of();
        commented(place.part).trailing = List.of();
        return true;
    }

    private static Model container(Place place) {
        if (place.container == null) {
            throw new IllegalStateException("a root");
        }
        return place.container;
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
