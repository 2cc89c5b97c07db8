/** The world outside of a command: its streams, its environment and what it answers to the shell. */
package io.configbuddy.cli.console;
