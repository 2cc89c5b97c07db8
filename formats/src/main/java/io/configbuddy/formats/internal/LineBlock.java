package io.configbuddy.formats.internal;

/**
 * The lines of an entry: its leading comments, itself, and what stands behind it, the last line end included.
 *
 * @param start the start of its first line, or of itself where something else stands before it on its line
 * @param end the offset after its last line end; the end of the text when there is none
 */
public record LineBlock(int start, int end) {}
