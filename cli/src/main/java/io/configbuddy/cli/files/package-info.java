/** Which files a command works on, and where its results go. */
package io.configbuddy.cli.files;
