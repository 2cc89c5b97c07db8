/** Data without a text yet: what a format is given to write. */
package io.configbuddy.document.value;
