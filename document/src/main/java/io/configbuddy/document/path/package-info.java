/**
 * How a value is named: {@code server.hosts[0].name}, the same everywhere in the product.
 *
 * <p>A {@link io.configbuddy.document.path.Path} is a list of {@link io.configbuddy.document.path.Segment}s. It is
 * parsed from what a person types (or from an RFC 6901 pointer), printed in one canonical form, and knows nothing of
 * trees: who has a tree walks it along the segments.
 */
package io.configbuddy.document.path;
