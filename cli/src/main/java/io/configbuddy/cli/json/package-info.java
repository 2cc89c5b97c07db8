/** JSON as commands print it. */
package io.configbuddy.cli.json;
