/**
 * The {@code configbuddy} command: parse the arguments, call the library, print, return an exit code.
 *
 * <p>Results go to standard output, reports to standard error. A command loads only what it uses, since the whole
 * process has a few dozen milliseconds.
 */
package io.configbuddy.cli;
