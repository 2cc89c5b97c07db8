/**
 * What is wrong, where, and what to do: the one diagnostic type of the whole product.
 *
 * <p>A {@link io.configbuddy.document.problem.Source} is a named text; a {@link
 * io.configbuddy.document.problem.Span} is a place in it. A {@link io.configbuddy.document.problem.Problem} ties a
 * message to such places. Nothing here knows formats, trees or files.
 */
package io.configbuddy.document.problem;
