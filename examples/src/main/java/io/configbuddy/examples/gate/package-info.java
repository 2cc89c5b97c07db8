/** A configuration that the running program changes, and whose file may change under it. */
package io.configbuddy.examples.gate;
