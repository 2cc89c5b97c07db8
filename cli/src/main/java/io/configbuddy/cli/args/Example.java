package io.configbuddy.cli.args;

/**
 * A command line worth copying.
 *
 * @param commandLine the whole line, as typed into a shell
 * @param does what it does, as an imperative sentence without a full stop
 */
public record Example(String commandLine, String does) {}
