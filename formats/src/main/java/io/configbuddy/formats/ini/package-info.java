/**
 * INI: one parser, to which each dialect is a row of a table.
 *
 * <p>{@code Dialect} has the table, {@code IniParser} the lines, {@code IniTree} what repetitions mean; the classes that
 * end in {@code Values} each know how one family of dialects spells values, and read them back.
 */
package io.configbuddy.formats.ini;
