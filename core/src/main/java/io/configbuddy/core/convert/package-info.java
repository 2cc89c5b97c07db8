/**
 * Texts as Java values.
 *
 * <p>{@link io.configbuddy.core.convert.Converters} knows the types; {@link io.configbuddy.core.convert.Converter} is how
 * to teach it another one. {@code docs/reference/binding.md} lists what each type accepts.
 */
package io.configbuddy.core.convert;
