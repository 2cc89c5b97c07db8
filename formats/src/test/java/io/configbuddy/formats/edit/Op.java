package io.configbuddy.formats.edit;

/** A kind of edit. */
public enum Op {
    /** Give a scalar another value that is a scalar. */
    SET_SCALAR,
    /** Give a value of any kind another one of any kind. */
    REPLACE,
    /** Add a key to a mapping. */
    ADD,
    /** Add an item to the end of a sequence. */
    APPEND,
    /** Insert an entry or item somewhere. */
    INSERT,
    /** Remove an entry or item. */
    REMOVE,
    /** Rename a key. */
    RENAME,
    /** Move an entry or item among its siblings. */
    REORDER,
    /** Move an entry or item into another container. */
    MOVE,
    /** Sort a mapping by its keys. */
    SORT,
    /** Write a comment above an entry or item. */
    COMMENT,
    /** Write a comment behind an entry or item. */
    COMMENT_BEHIND,
    /** Remove the comments above and behind an entry or item. */
    UNCOMMENT
}
