/** The rules by which the values of two layers become one. */
package io.configbuddy.core.merge;
