/**
 * The configuration of one application: {@link io.configbuddy.core.ConfigBuddy#load} reads its files, the environment and
 * system properties in a fixed order, and returns a {@link io.configbuddy.core.Config} whose every value knows where it
 * comes from.
 */
package io.configbuddy.core;
