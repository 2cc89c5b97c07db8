/**
 * Edits of a document: the draft that collects them, and the extension point that turns a draft into splices.
 *
 * <p>Those who edit documents use {@code Document.edit()}. Those who write formats implement {@link
 * io.configbuddy.document.edit.FormatEditor}; {@code Extents}, {@code Lines} and {@code Splicer} are its tools.
 */
package io.configbuddy.document.edit;
