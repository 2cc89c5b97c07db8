package io.configbuddy.cli.args;

/** What an argument may be; checks it, and tells a shell how to complete it. */
public enum ValueKind {
    /** No value: the option's presence says all. */
    NONE,
    /** Any text. */
    TEXT,
    /** A whole number between two bounds. */
    NUMBER,
    /** One of a few words. */
    CHOICE,
    /** A file's name. */
    FILE,
    /** A folder's name. */
    FOLDER
}
