/** {@code .env} files, read as their readers in several languages agree on it, with warnings where they don't. */
package io.configbuddy.formats.dotenv;
