import org.jspecify.annotations.NullMarked;

/** One application's configuration: layers, profiles, substitution, typed binding, and where each value came from. */
@NullMarked
module io.configbuddy.core {
    requires transitive io.configbuddy.document;
    requires static org.jspecify;

    exports io.configbuddy.core;
    exports io.configbuddy.core.bind;
    exports io.configbuddy.core.convert;
    exports io.configbuddy.core.environment;
    exports io.configbuddy.core.layer;
    exports io.configbuddy.core.merge;
    exports io.configbuddy.core.profile;
    exports io.configbuddy.core.resolve;
    exports io.configbuddy.core.source;
    exports io.configbuddy.core.tree;

    uses io.configbuddy.core.bind.BoundCheck;
    uses io.configbuddy.core.convert.Converter;
    uses io.configbuddy.core.resolve.Resolver;
    uses io.configbuddy.core.source.ConfigSource;
}
