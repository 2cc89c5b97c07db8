/**
 * The formats that come with ConfigBuddy.
 *
 * <p>Each format is one package below this one, with everything that knows its grammar: the parser turns text into
 * nodes with spans, the editor turns an edit into splices of that text. A format knows neither files nor other formats,
 * and reaches users through the SPI that any other format uses.
 */
package io.configbuddy.formats;
