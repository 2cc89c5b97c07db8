package io.configbuddy.document.tree;

/** What to make of a key that stands twice in one mapping. */
public enum Duplicates {
    /** It is an error. */
    REJECT,
    /** The first one counts. */
    FIRST,
    /** The last one counts. */
    LAST
}
