/** Data without a text yet: what a format is given to write; and the plainest text that it can have, JSON. */
package io.configbuddy.document.value;
