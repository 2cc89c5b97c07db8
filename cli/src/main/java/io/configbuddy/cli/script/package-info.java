/** Scripts of edits: JSON Patch, JSON Merge Patch, and what the editing commands can do besides. */
package io.configbuddy.cli.script;
