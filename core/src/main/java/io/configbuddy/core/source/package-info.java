/** Where layers are read from: files, the class path, URLs, and what plug-ins bring along. */
package io.configbuddy.core.source;
