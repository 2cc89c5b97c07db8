/** Scripts that teach shells to complete our command lines, made from the commands' declarations. */
package io.configbuddy.cli.completion;
