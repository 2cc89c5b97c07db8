/** Small programs that use ConfigBuddy as a reader of the guide would; the guide quotes them, the build runs them. */
package io.configbuddy.examples;
