/**
 * JSON (RFC 8259), and the two dialects that people write by hand: JSONC, which adds comments and trailing commas, and
 * <a href="https://spec.json5.org/">JSON5</a>.
 *
 * <p>{@link io.configbuddy.formats.json.JsonFormat}, {@link io.configbuddy.formats.json.JsoncFormat} and {@link
 * io.configbuddy.formats.json.Json5Format} share one parser, which reads all that any of the three allows and reports
 * what the one at hand does not: that is how it can say "this is JSONC" instead of "unexpected character".
 *
 * <p>{@code JsonParser} follows the brackets; {@code Blanks}, {@code Strings}, {@code Numbers} and {@code Words} each
 * scan one thing and return the offset after it. What goes wrong is put in words by the classes named {@code …Faults},
 * which a sound file never loads.
 */
package io.configbuddy.formats.json;
