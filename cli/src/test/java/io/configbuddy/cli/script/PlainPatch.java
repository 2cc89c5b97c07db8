package io.configbuddy.cli.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * RFC 6902 in the plainest way, on maps, lists, strings and numbers, with random operations.
 *
 * <p>An operation that can't be made is an {@link IllegalArgumentException}.
 */
final class PlainPatch {
    private final Random random;
    private Object root;

    PlainPatch(Object root, Random random) {
        this.root = copy(root);
        this.random = random;
    }

    Object root() {
        return root;
    }

    /** Make up a value of few levels. */
    static Object value(Random random, int levels) {
        int kind = levels == 0 ? 3 : random.nextInt(4);
        if (kind == 0) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value(random, levels - 1));
            }
            return list;
        }
        if (kind < 3) {
            return mapping(random, levels);
        }
        return random.nextBoolean() ? (Object) random.nextInt(100) : "text" + random.nextInt(100);
    }

    static Map<String, Object> mapping(Random random, int levels) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(key(random), value(random, levels - 1));
        }
        return map;
    }

    private static String key(Random random) {
        String[] keys = {"a", "b", "c", "0", "1", "d/e", "~"};
        return keys[random.nextInt(keys.length)];
    }

    /** Make up an operation, which may well be impossible. */
    Map<String, Object> operation() {
        String[] names = {"add", "add", "remove", "replace", "move", "move", "move", "copy"};
        String name = names[random.nextInt(names.length)];
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("op", name);
        operation.put("path", pointer());
        if (name.equals("move") || name.equals("copy")) {
            operation.put("from", pointer());
        } else if (!name.equals("remove")) {
            operation.put("value", value(random, 2));
        }
        return operation;
    }

    /** Make up a pointer to something below the root that is there, or might be. */
    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        Object at = root;
        do {
            String step = step(at);
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            at = at instanceof Map<?, ?> map
                    ? map.get(step)
                    : at instanceof List<?> list && isPlace(step, list.size() - 1)
                            ? list.get(Integer.parseInt(step))
                            : null;
        } while (at != null && random.nextInt(3) > 0);
        return pointer.toString();
    }

    private String step(Object at) {
        if (at instanceof List<?> list && random.nextInt(8) > 0) {
            return random.nextInt(6) == 0 ? "-" : String.valueOf(random.nextInt(list.size() + 1));
        }
        if (at instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(3) > 0) {
            List<Object> keys = new ArrayList<>(map.keySet());
            return (String) keys.get(random.nextInt(keys.size()));
        }
        return key(random);
    }

    void apply(Map<String, Object> operation) {
        String path = (String) operation.get("path");
        switch ((String) operation.get("op")) {
            case "add" -> add(path, operation.get("value"));
            case "remove" -> remove(path);
            case "replace" -> {
                remove(path);
                add(path, operation.get("value"));
            }
            case "copy" -> add(path, get((String) operation.get("from")));
            default -> {
                String from = (String) operation.get("from");
                Object value = get(from);
                if (path.startsWith(from + "/")) {
                    throw new IllegalArgumentException("into itself");
                }
                if (!path.equals(from)) {
                    remove(from);
                    add(path, value);
                }
            }
        }
    }

    private Object get(String pointer) {
        Object at = root;
        for (String step : steps(pointer)) {
            at = child(at, step);
        }
        return at;
    }

    private static Object child(Object at, String step) {
        if (at instanceof Map<?, ?> map && map.containsKey(step)) {
            return map.get(step);
        }
        if (at instanceof List<?> list && isPlace(step, list.size() - 1)) {
            return list.get(Integer.parseInt(step));
        }
        throw new IllegalArgumentException("no " + step);
    }

    private Object parent(String pointer) {
        return get(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        List<String> steps = steps(pointer);
        return steps.get(steps.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private void add(String pointer, Object value) {
        Object parent = parent(pointer);
        String step = last(pointer);
        if (parent instanceof Map<?, ?>) {
            ((Map<String, Object>) parent).put(step, copy(value));
        } else if (parent instanceof List<?> list && (step.equals("-") || isPlace(step, list.size()))) {
            int place = step.equals("-") ? list.size() : Integer.parseInt(step);
            ((List<Object>) parent).add(place, copy(value));
        } else {
            throw new IllegalArgumentException("no place " + step);
        }
    }

    private void remove(String pointer) {
        Object parent = parent(pointer);
        String step = last(pointer);
        child(parent, step);
        if (parent instanceof Map<?, ?> map) {
            map.remove(step);
        } else {
            ((List<?>) parent).remove(Integer.parseInt(step));
        }
    }

    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps.subList(1, steps.size());
    }

    private static boolean isPlace(String step, int most) {
        return step.matches("0|[1-9][0-9]{0,5}") && Integer.parseInt(step) <= most;
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, copy(each)));
            return copy;
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(PlainPatch::copy).toList())
                : value;
    }
}
