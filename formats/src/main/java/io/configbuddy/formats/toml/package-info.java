/**
 * TOML 1.0 and 1.1 (toml.io).
 *
 * <p>A text is read once, from left to right, over its characters: {@link io.configbuddy.formats.toml.TomlFormat} hands
 * it to {@code TomlParser}, which knows lines and headers; {@code ValueParser} knows what stands right of a {@code =}, {@code
 * Tables} which table a key belongs to and what may be defined twice. What people get wrong is explained in classes of
 * its own, whose names begin with {@code Bad} or end in {@code Redefinitions}, so that a valid text never loads them.
 */
package io.configbuddy.formats.toml;
