package io.configbuddy.document.edit;

/**
 * Where steps of a path lead.
 *
 * @param child the entry or item that they lead to
 * @param next the number of the step that comes next
 * @param merged whether the entry is not the mapping's own, but comes by a YAML merge key
 */
record Step(DraftChild child, int next, boolean merged) {}
