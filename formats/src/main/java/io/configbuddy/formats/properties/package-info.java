/** Java's {@code .properties}, read as {@link java.util.Properties} reads it, with warnings where that surprises people. */
package io.configbuddy.formats.properties;
