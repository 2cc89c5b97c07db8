/**
 * The layout of a text that people wrote, made even: the options, and the extension point that each format brings.
 *
 * <p>Those who use documents call {@code Document.reformat}. Those who write formats implement {@link
 * io.configbuddy.document.reformat.Reformatter}.
 */
package io.configbuddy.document.reformat;
