/**
 * One configuration file: loaded, looked at, written back.
 *
 * <p>Two units stand here: {@link io.configbuddy.document.DocumentLoader} turns bytes into a {@link
 * io.configbuddy.document.Document}, {@link io.configbuddy.document.DocumentWriter} turns a document into a file. The
 * text is the truth: a document prints as the very bytes that it was loaded from.
 */
package io.configbuddy.document;
