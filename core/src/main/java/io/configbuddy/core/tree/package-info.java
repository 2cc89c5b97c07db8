/** The merged configuration as a tree whose every value knows where it comes from. */
package io.configbuddy.core.tree;
