/**
 * Command-line arguments, declared once.
 *
 * <p>A {@link io.configbuddy.cli.args.CommandSpec} says what a command takes. The {@link
 * io.configbuddy.cli.args.ArgumentParser parser}, the {@link io.configbuddy.cli.args.HelpText help}, the completions and
 * the reference page all read that one declaration, so that none of them can say otherwise than another. Nothing here
 * knows what any command does.
 */
package io.configbuddy.cli.args;
