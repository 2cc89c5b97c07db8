/**
 * Rules about what a file says that its author may not mean.
 *
 * <p>A rule is a class: a {@link io.configbuddy.cli.check.ScalarRule} looks at one value or key, a {@link
 * io.configbuddy.cli.check.TextRule} at the whole text. {@link io.configbuddy.cli.check.Checker} has the list. Every rule
 * has a code of its own, and says what to write instead.
 */
package io.configbuddy.cli.check;
