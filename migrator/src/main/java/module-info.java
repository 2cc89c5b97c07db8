import org.jspecify.annotations.NullMarked;

/** Conversion of documents from one format into another. */
@NullMarked
module io.configbuddy.migrator {
    requires transitive io.configbuddy.document;
    requires static org.jspecify;

    exports io.configbuddy.migrator;
}
