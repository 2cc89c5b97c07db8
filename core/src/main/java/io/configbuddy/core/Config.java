package io.configbuddy.core;

import io.configbuddy.core.bind.Binder;
import io.configbuddy.core.bind.TypeRef;
import io.configbuddy.core.tree.ConfigValue;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.document.Document;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of an application at one moment: all layers merged, every value with where it comes from.
 *
 * <p>It never changes, so that what is read from it always fits together, by however many threads, without a lock.
 */
public final class Config {
    /** Of a namespace that of the configuration in which it is, else the same as the root. */
    private final MappingValue whole;

    private final MappingValue root;
    private final PathTable table;
    private final LoadReport report;
    private final Namespaces namespaces;
    private final LazyBinder lazyBinder;
    private final Path base;
    private final ConcurrentMap<String, Config> views = new ConcurrentHashMap<>();
    private volatile @Nullable Binder binder;

    Config(MappingValue root, LoadReport report, Namespaces namespaces, LazyBinder binder) {
        this(root, root, report, namespaces, binder, Path.root());
    }

    private Config(
            MappingValue whole,
            MappingValue root,
            LoadReport report,
            Namespaces namespaces,
            LazyBinder binder,
            Path base) {
        this.whole = whole;
        this.root = root;
        this.table = PathTable.of(root);
        this.report = report;
        this.namespaces = namespaces;
        this.lazyBinder = binder;
        this.base = base;
    }

    /**
     * Return the value at a path, such as {@code server.hosts[0].name}.
     *
     * @throws ConfigException when there is none; its problem names the nearest key
     */
    public ConfigValue get(String path) {
        ConfigValue value = lookUp(path);
        if (value == null) {
            throw ConfigException.of(Missing.problem(root, Path.parse(path)));
        }
        return value;
    }

    /** Return the value at a path, or empty when there is none; null is a value. */
    public Optional<ConfigValue> find(String path) {
        return Optional.ofNullable(lookUp(path));
    }

    /** Tell whether there is a value at a path; null is one. */
    public boolean has(String path) {
        return lookUp(path) != null;
    }

    private @Nullable ConfigValue lookUp(String path) {
        ConfigValue value = table.find(path);
        return value != null ? value : Missing.find(root, Path.parse(path));
    }

    /**
     * Make a value of a type of the value at a path: a record, a list, a number and so on; see {@link
     * io.configbuddy.core.bind}.
     *
     * @throws ConfigException with everything that doesn't fit: wrong types, missing and unknown keys
     * @throws IllegalArgumentException when it is no type to bind to
     */
    public <T> T bind(String path, Class<T> type) {
        ConfigValue value = lookUp(path);
        return value == null
                ? binder().bindAbsent(Missing.nearest(root, Path.parse(path)), Path.parse(path), type)
                : binder().bind(value, type);
    }

    /** Make a value of a generic type, as {@link #bind(String, Class)} does of a plain one. */
    public <T> T bind(String path, TypeRef<T> type) {
        ConfigValue value = lookUp(path);
        return value == null
                ? binder().bindAbsent(Missing.nearest(root, Path.parse(path)), Path.parse(path), type)
                : binder().bind(value, type);
    }

    /**
     * Make a record of the value at a path, with another one for what the configuration doesn't say.
     *
     * @throws ConfigException as {@link #bind(String, Class)} does
     */
    public <T extends Record> T bind(String path, T defaults) {
        ConfigValue value = lookUp(path);
        return value == null ? defaults : binder().bind(value, defaults);
    }

    /** Make a record of the whole configuration, as {@link #bind(String, Class)} does of a part. */
    public <T> T bind(Class<T> type) {
        return binder().bind(root, type);
    }

    private Binder binder() {
        Binder made = binder;
        if (made == null) {
            // A race makes two that are alike.
            made = report.names() == null
                    ? lazyBinder.get()
                    : lazyBinder
                            .get()
                            .withEnvironmentNames(path -> variable(path).orElse(""));
            binder = made;
        }
        return made;
    }

    /** Return the environment variable that sets the value at a path, or empty when the environment isn't read. */
    public Optional<String> variable(String path) {
        return report.names() == null
                ? Optional.empty()
                : Optional.of(report.names().name(base.resolve(Path.parse(path))));
    }

    /**
     * Return what a namespace sees: the values below its path, with paths from there, and where the namespace inherits
     * also those of the namespaces around it, but nothing of other ones.
     *
     * @param path the path of a mapping, declared as a namespace or not
     * @return a view of this configuration; the same one each time
     * @throws ConfigException when there is no mapping at the path
     */
    public Config namespace(String path) {
        Path parsed = Path.parse(path);
        return views.computeIfAbsent(
                parsed.toString(),
                key -> new Config(
                        whole,
                        new NamespaceView(root, namespaces).of(parsed),
                        report,
                        Namespaces.NONE,
                        lazyBinder,
                        base.resolve(parsed)));
    }

    /** Return the paths of the mappings that are declared as namespaces, in the order of the tree. */
    public List<String> namespaces() {
        return new NamespaceView(root, namespaces).all();
    }

    /** Explain why the value at a path is what it is, or why there is none: every layer that says something about it. */
    public Explanation explain(String path) {
        return new Explainer(root, this::variable).explain(Path.parse(path));
    }

    /**
     * Tell why something that was set has no effect, or which it has; of a namespace, in the configuration around it.
     *
     * @param name an environment variable, a system property as {@code -Dserver.port}, an argument as {@code
     *     --server.port}, or a file's name
     * @return sentences, at least one
     */
    public List<String> whyNot(String name) {
        return new WhyNot(whole, report).of(name);
    }

    /**
     * Return the values that nobody has read or bound so far, in the order of the tree. A mapping or a sequence is read
     * when what is in it is.
     */
    public List<ConfigValue> unused() {
        return Leaves.unused(root);
    }

    /** Return the values that have no effect since a higher layer says something else, in the order of the tree. */
    public List<ConfigValue> shadowed() {
        return Leaves.shadowed(root);
    }

    /** Return the value of which all others are parts. */
    public MappingValue root() {
        return root;
    }

    /** Return the layers, lowest precedence first. */
    public List<LayerInfo> layers() {
        return report.layers();
    }

    /** Return the profiles that apply, in the order in which they do; possibly none. */
    public List<String> profiles() {
        return report.profiles();
    }

    /** Return what was noticed that is no mistake, such as variables that Kubernetes sets. */
    public List<Problem> notes() {
        return report.notes();
    }

    /**
     * Write the configuration as a text: the values in merged order, secrets masked unless the options say otherwise.
     *
     * @param options how to write it
     * @throws ConfigException when the format can't express all values, or there is none at the path
     */
    public String render(RenderOptions options) {
        ConfigValue value = options.path().isEmpty() ? root : get(options.path());
        return new Renderer(options).document(value);
    }

    /**
     * Write the configuration over a template: only what differs is changed, and keys that the template lacks are added,
     * so that its comments and its layout stay. Secrets are masked unless the options say otherwise, also those that the
     * template has.
     *
     * @param template a document in a format that can be edited; it needs to be no layer of this configuration
     * @param options what is masked, and whether comments and origins are put to what changes; their format, style and
     *     path don't matter
     * @return the edited document, the template itself when nothing differs
     * @throws ConfigException when the template can't be edited, or its format can't express a value
     */
    public Document renderOver(Document template, RenderOptions options) {
        return new Overlay(template, root, options).over(template);
    }

    /** Return which profiles there are, what belongs to each, and which of them apply. */
    public ProfileOverview profileOverview() {
        return new ProfileReader(report).overview();
    }

    /** Return how the environment's variables are named, and what those are good for that are set. */
    public EnvironmentOverview environmentOverview() {
        return new EnvironmentReader(root, report, this::variable).overview();
    }

    /**
     * Return a warning for each key that no schema describes, whether the schema refuses it or not.
     *
     * @param schemas JSON Schemas; what one of them knows is known
     */
    public List<Problem> unknownTo(List<Document> schemas) {
        List<Node> roots = new ArrayList<>();
        for (Document schema : schemas) {
            roots.addAll(schema.roots());
        }
        return new SchemaKeys().unknown(root, roots);
    }

    /** Return the names of the layers, never a value, which may be a secret. */
    @Override
    public String toString() {
        return "Config" + report.layers();
    }
}
