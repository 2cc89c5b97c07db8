package io.configbuddy.document.reformat;

import io.configbuddy.document.edit.Splicer;
import io.configbuddy.document.tree.Tree;

/**
 * Gives the text of a document an even layout: the part of reformatting that each format brings.
 *
 * <p>It replaces blanks, line ends and where asked quotes; it moves, adds and drops nothing that says something. The
 * reformatted text is parsed again: the nodes, their values, tags and anchors, and the comments between them
 * are the same ones in the same order, or the whole is refused. Comments keep their owners but where they were laid out
 * as nobody would. Reformatting what is reformatted changes nothing.
 *
 * <p>What is common to all formats: a comment that begins a line is indented like what follows it; a trailing one keeps
 * its line, one space behind what it follows; a blank line stays where one was, up to {@link
 * ReformatOptions#blankLines} in a row, but none at the beginning of the text, before its end, or next to a bracket
 * that opens or closes lines; no line ends in blanks; the text ends in one line end; line ends are those of the text's
 * first line. What stands on one line stays so if it fits, and what is broken over lines stays so.
 */
public interface Reformatter {
    /**
     * Tell what to replace.
     *
     * @param tree the structure of a text without errors
     * @param options the style
     * @param out takes the replacements; they must not overlap
     */
    void reformat(Tree tree, ReformatOptions options, Splicer out);
}
