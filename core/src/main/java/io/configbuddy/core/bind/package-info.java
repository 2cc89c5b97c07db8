/**
 * Values as Java types: records, sealed interfaces, enums, collections and everything that a text can become.
 *
 * <p>{@link io.configbuddy.core.bind.Binder} is the way in; {@link io.configbuddy.core.bind.Name}, {@link
 * io.configbuddy.core.bind.Default} and {@link io.configbuddy.core.bind.Discriminator} tell it what a record can't say by
 * itself.
 */
package io.configbuddy.core.bind;
