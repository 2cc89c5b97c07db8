import org.jspecify.annotations.NullMarked;

/** One application's configuration: layers, profiles, substitution, typed binding, and where each value came from. */
@NullMarked
module io.configbuddy.core {
    requires transitive io.configbuddy.document;
    requires static org.jspecify;

    exports io.configbuddy.core.layer;
    exports io.configbuddy.core.merge;
    exports io.configbuddy.core.tree;
}
