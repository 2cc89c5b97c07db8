/** The shortest way from a file to a record. */
package io.configbuddy.examples.start;
