/**
 * What stands for references that aren't paths, such as {@code ${env:HOME}}: a {@link
 * io.configbuddy.core.resolve.Resolver} finds it. {@code docs/reference/substitution.md} has the language.
 */
package io.configbuddy.core.resolve;
