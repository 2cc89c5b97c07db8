/** Differences between two texts, line by line. */
package io.configbuddy.cli.diff;
