/** What a command says beside its results: problems, and how far it is. */
package io.configbuddy.cli.report;
