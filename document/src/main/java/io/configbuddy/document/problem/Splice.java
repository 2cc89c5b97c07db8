package io.configbuddy.document.problem;

/**
 * One replacement in a text.
 *
 * @param span the range that goes; empty for an insertion
 * @param replacement the text that comes; empty for a removal
 */
public record Splice(Span span, String replacement) {}
