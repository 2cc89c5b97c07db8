/**
 * Conversion between formats.
 *
 * <p>A conversion takes the tree of one format and builds a document of another from it, with comments, key order and
 * the digits of numbers and dates carried along. What the target cannot express is a problem with its path; nothing is
 * lost without having been named.
 */
package io.configbuddy.migrator;
