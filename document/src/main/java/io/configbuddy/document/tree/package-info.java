/**
 * A text's structure: nodes with exact spans.
 *
 * <p>{@link io.configbuddy.document.tree.Node} and its three kinds are what users see; {@link
 * io.configbuddy.document.tree.Tree} is the flat record behind them, which a format's parser fills through a {@link
 * io.configbuddy.document.tree.TreeBuilder}.
 */
package io.configbuddy.document.tree;
