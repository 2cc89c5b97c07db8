package io.configbuddy.core;

import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.source.Address;
import io.configbuddy.document.path.Path;

/**
 * An address that the application names, and what its documents are.
 *
 * @param address what is read
 * @param kind what decides its precedence
 * @param mount below which keys it is put
 */
record Input(Address address, LayerKind kind, Path mount) {}
