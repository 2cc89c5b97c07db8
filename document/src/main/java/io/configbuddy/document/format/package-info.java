/** The extension point for formats: what a parser gets and gives, and what a writer gets and gives. */
package io.configbuddy.document.format;
