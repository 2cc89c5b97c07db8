/** YAML: its parser and its writer. */
package io.configbuddy.formats.yaml;
