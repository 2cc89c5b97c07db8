package io.configbuddy.document.edit;

/** What an edit does when its path leads through a reference ({@code *name} or {@code <<} in YAML). */
public enum Aliases {
    /** Refuse the edit: it might change more than it names. */
    REFUSE,
    /** Edit what the reference refers to, and so everything that refers to it. */
    THROUGH,
    /** Put a copy in the place of the reference, and edit that. */
    DETACH
}
