/** Options that several commands share, each group with what it makes of its values. */
package io.configbuddy.cli.options;
