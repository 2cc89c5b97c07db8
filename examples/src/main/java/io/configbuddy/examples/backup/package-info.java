/** A tool whose options are overrides of what its file says. */
package io.configbuddy.examples.backup;
