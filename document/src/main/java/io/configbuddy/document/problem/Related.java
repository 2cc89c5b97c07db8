package io.configbuddy.document.problem;

/**
 * Another place that a problem is about.
 *
 * @param location the place
 * @param message what it has to do with the problem, such as "first defined here"
 */
public record Related(Location location, String message) {}
