/**
 * The commands, one class each.
 *
 * <p>A {@link io.configbuddy.cli.command.Command} declares what it takes, calls the library, prints, and returns an exit
 * code; nothing of what it does to a document is written here. {@link io.configbuddy.cli.command.Commands} is the one
 * list of them.
 */
package io.configbuddy.cli.command;
