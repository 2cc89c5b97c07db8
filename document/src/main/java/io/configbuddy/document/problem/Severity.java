package io.configbuddy.document.problem;

/** How much a problem matters. */
public enum Severity {
    /** The input cannot be used as it is. */
    ERROR,
    /** The input can be used, but probably not as its author means. */
    WARNING,
    /** Worth knowing, nothing to do. */
    NOTE
}
