/**
 * Names of environment variables for paths, and the other way round: {@link
 * io.configbuddy.core.environment.EnvironmentNames}. {@code docs/reference/environment-names.md} has the rules.
 */
package io.configbuddy.core.environment;
