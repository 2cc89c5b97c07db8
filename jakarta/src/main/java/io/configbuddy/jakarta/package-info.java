/** Jakarta Validation as a check of what was bound; to have it on the class path is enough. */
package io.configbuddy.jakarta;
