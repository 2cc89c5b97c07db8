/** One configuration file: its text, the tree over that text, and what is wrong with it. */
@org.jspecify.annotations.NullMarked
module io.configbuddy.document {
    requires static transitive org.jspecify;

    exports io.configbuddy.document;
    exports io.configbuddy.document.edit;
    exports io.configbuddy.document.format;
    exports io.configbuddy.document.path;
    exports io.configbuddy.document.problem;
    exports io.configbuddy.document.reformat;
    exports io.configbuddy.document.report;
    exports io.configbuddy.document.tree;
    exports io.configbuddy.document.value;

    uses io.configbuddy.document.format.DocumentFormat;
}
