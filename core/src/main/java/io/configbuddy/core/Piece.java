package io.configbuddy.core;

import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.tree.MappingValue;

/**
 * A document, or a part of one, before it is merged.
 *
 * @param kind what decides its precedence first
 * @param name what listings call it
 * @param tree what it says; merged into others once
 */
record Piece(LayerKind kind, String name, MappingValue tree) {}
