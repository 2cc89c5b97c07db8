package io.configbuddy.migrator;

/** What to do about values that the target format can't express. */
public enum Lossy {
    /** Convert nothing when anything would be lost. */
    REFUSE,
    /** Leave out what can't be expressed. */
    DROP,
    /** Write what can't be expressed as a string: {@code null} as "null", a list as its JSON text; comments go. */
    STRINGIFY
}
