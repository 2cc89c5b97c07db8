package io.configbuddy.core.tree;

import io.configbuddy.document.path.Path;
import java.util.List;

/** Says where a reference looks for the value that it names: what a namespace sees of the others. */
public interface Scope {
    /** All of the configuration, from its root. */
    Scope EVERYTHING = new Scope() {
        private final List<Path> root = List.of(Path.root());

        @Override
        public List<Path> starts(String from) {
            return root;
        }

        @Override
        public boolean sees(String from, String target) {
            return true;
        }
    };

    /**
     * Return the paths of the mappings to look in, the first one first.
     *
     * @param from the canonical path of the value that has the reference
     */
    List<Path> starts(String from);

    /**
     * Tell whether a value may refer to another one.
     *
     * @param from the canonical path of the value that has the reference
     * @param target the canonical path of the value that it leads to
     */
    boolean sees(String from, String target);
}
