package io.configbuddy.core;

import io.configbuddy.core.layer.LayerKind;

/**
 * One layer of a configuration, as listings show it.
 *
 * @param kind what sort of source it comes from
 * @param name what it is called: a file's name, {@code environment}
 * @param values how many values it has that are no mappings and no sequences
 */
public record LayerInfo(LayerKind kind, String name, int values) {
    /** Return the layer in one line. */
    @Override
    public String toString() {
        return kind + ": " + name + " (" + values + (values == 1 ? " value)" : " values)");
    }
}
