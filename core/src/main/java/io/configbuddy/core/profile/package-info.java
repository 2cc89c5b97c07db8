/**
 * Which profiles apply, and in which order: {@link io.configbuddy.core.profile.Profiles} says what there is, and works out
 * what a choice of them comes to. {@code docs/reference/profiles.md} has the rules.
 */
package io.configbuddy.core.profile;
